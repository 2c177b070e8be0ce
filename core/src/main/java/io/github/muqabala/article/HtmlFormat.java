package io.github.muqabala.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One article in a web page. The text is the main text ({@link MainText}), one paragraph a line;
 * the id is the file's name; {@link PageFacts} tells the rest. The language that the page declares
 * counts only if it suits the script of the text, since many pages declare what their template came
 * with.
 */
final class HtmlFormat implements ArticleFormat {
  @Override
  public void read(Path file, Sink sink) throws IOException {
    byte[] bytes = ArticleFile.bytes(file);
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    if (page.charset().equals(StandardCharsets.UTF_8)) {
      String unused = Utf8Reader.decode(bytes, bytes.length, 0);
    }
    PageFacts facts = PageFacts.of(page);
    String text = MainText.of(page, facts.title());
    ArticleFields fields =
        ArticleFields.at(file.toString(), "-")
            .put(ArticleFields.ID, ArticleFile.stem(file))
            .put(ArticleFields.TEXT, text);
    facts.title().ifPresent(t -> fields.put(ArticleFields.TITLE, t));
    facts.outlet().ifPresent(o -> fields.put(ArticleFields.OUTLET, o));
    facts.published().ifPresent(p -> fields.put(ArticleFields.PUBLISHED, p));
    facts.url().ifPresent(u -> fields.put(ArticleFields.URL, u));
    language(facts, text).ifPresent(l -> fields.put(ArticleFields.LANGUAGE, l));
    sink.accept(StampFinder.mark(fields.toArticle(), fields.where()), fields.where());
  }

  private static Optional<String> language(PageFacts facts, String text) {
    boolean latin = Scripts.language(text) == Language.ENGLISH;
    return facts
        .language()
        .filter(code -> latin == !(code.startsWith("ar") || code.startsWith("fa")));
  }
}
