package io.github.muqabala.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.muqabala.reading.Span;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Articles as JSON Lines: one object a line with the fields of {@link ArticleFields}; other fields
 * are passed over. Where {@code stamps} are given, as in what this library saves, none are looked
 * for. A bad line is refused and the next one read.
 */
final class JsonLinesFormat implements ArticleFormat {
  private static final String STAMPS = "stamps";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  @Override
  public void read(Path file, Sink sink) throws IOException {
    long read = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteLines lines = new ByteLines(in);
      while (lines.next()) {
        if (!lines.blank()) {
          read++;
          line(file, lines, sink);
        }
      }
    }
    if (read == 0) {
      sink.refuse(new Problem(file.toString(), "-", "file must hold at least one article"));
    }
  }

  private static void line(Path file, ByteLines lines, Sink sink) throws IOException {
    String place = "line " + lines.number();
    try {
      ArticleFields fields = ArticleFields.at(file.toString(), place);
      sink.accept(article(fields, lines.text()), fields.where());
    } catch (UnreadableArticleException e) {
      sink.refuse(e.problem());
    } catch (FlawedTextException e) {
      String where = e.place().equals("-") ? place : place + ", " + e.place();
      sink.refuse(new Problem(file.toString(), where, e.rule()));
    }
  }

  private static Article article(ArticleFields fields, String line) {
    JsonNode object = parse(fields, line);
    if (!object.isObject()) {
      throw fields.problem("line must be a JSON object, got " + object.getNodeType());
    }
    for (String name : ArticleFields.NAMES) {
      JsonNode value = object.path(name);
      if (value.isTextual() || (name.equals(ArticleFields.ID) && value.isIntegralNumber())) {
        fields.put(name, value.asText());
      } else if (!value.isMissingNode() && !value.isNull()) {
        throw fields.problem(name + " must be a string, got " + value.getNodeType());
      }
    }
    Article article = fields.toArticle();
    Optional<List<Span>> stamps = stamps(fields, object.path(STAMPS), article.text());
    return stamps
        .map(article::withStamps)
        .orElseGet(() -> StampFinder.mark(article, fields.where()));
  }

  private static JsonNode parse(ArticleFields fields, String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      throw fields.problem(
          "line must be JSON, at column " + e.getLocation().getColumnNr() + ": " + reason);
    }
  }

  private static Optional<List<Span>> stamps(ArticleFields fields, JsonNode node, String text) {
    if (!node.isArray()) {
      return Optional.empty();
    }
    List<Span> stamps = new ArrayList<>();
    for (JsonNode span : node) {
      try {
        Span stamp = new Span(span.path("start").asInt(-1), span.path("end").asInt(-1));
        stamp.requireInside(text);
        stamps.add(stamp);
      } catch (IllegalArgumentException e) {
        throw fields.problem("stamps: " + e.getMessage());
      }
    }
    return Optional.of(stamps);
  }
}
