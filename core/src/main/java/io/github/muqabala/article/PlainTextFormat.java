package io.github.muqabala.article;

import java.io.IOException;
import java.nio.file.Path;

/** One article in a file of plain text: the whole file is the text, the id is the file's name. */
final class PlainTextFormat implements ArticleFormat {
  @Override
  public void read(Path file, Sink sink) throws IOException {
    byte[] bytes = ArticleFile.bytes(file);
    ArticleFields fields =
        ArticleFields.at(file.toString(), "-")
            .put(ArticleFields.ID, ArticleFile.stem(file))
            .put(ArticleFields.TEXT, Utf8Reader.decode(bytes, bytes.length, 0));
    sink.accept(StampFinder.mark(fields.toArticle(), fields.where()), fields.where());
  }
}
