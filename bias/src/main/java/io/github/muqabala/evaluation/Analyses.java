package io.github.muqabala.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.muqabala.annotation.Refusal;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.reading.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what {@code analyze} printed: JSON Lines, one analysed article a line. Only the spans of
 * one kind are kept.
 */
final class Analyses {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Evidence that is no loaded passage but a cue for other judgements. */
  private static final Set<Evidence.Kind> CUES =
      EnumSet.of(Evidence.Kind.COMMENTARY_CUE, Evidence.Kind.ATTRIBUTION_CUE);

  private static final Set<String> LOADED =
      EnumSet.complementOf(EnumSet.copyOf(CUES)).stream()
          .map(Evidence.Kind::name)
          .collect(Collectors.toUnmodifiableSet());

  private final Path file;
  private final SpanKind kind;
  private String place = "-";

  private Analyses(Path file, SpanKind kind) {
    this.file = file;
    this.kind = kind;
  }

  /**
   * Returns the spans of each article, by its id, in the order of the file.
   *
   * @throws UnreadableArticleException if a line is no analysis; the message names it
   */
  static Map<String, List<Marked>> read(Path file, SpanKind kind) {
    return new Analyses(file, kind).read();
  }

  private Map<String, List<Marked>> read() {
    Map<String, List<Marked>> articles = new LinkedHashMap<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        place = "line " + number;
        if (!line.isBlank()) {
          JsonNode analysis = parse(number == 1 ? withoutMark(line) : line);
          String id = text(member(analysis, "article"), "id");
          if (articles.put(id, marked(analysis)) != null) {
            throw refusal("article must stand on one line, got " + id + " again");
          }
        }
      }
    } catch (IOException e) {
      throw Refusal.of(file, e);
    }
    if (articles.isEmpty()) {
      throw Refusal.of(file, "-", "file must hold at least one analysed article");
    }
    return articles;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private JsonNode parse(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node.isObject()) {
        return node;
      }
      throw refusal("line must be a JSON object, got " + node.getNodeType());
    } catch (JsonProcessingException e) {
      throw refusal(
          "line must be JSON, at column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private List<Marked> marked(JsonNode analysis) {
    List<Marked> marked = new ArrayList<>();
    boolean loaded = kind == SpanKind.LOADED;
    for (JsonNode entry : array(analysis, loaded ? "sentences" : kind.label())) {
      if (loaded) {
        for (JsonNode evidence : array(entry, "evidence")) {
          String name = text(evidence, "kind");
          if (LOADED.contains(name)) {
            marked.add(new Marked(span(evidence), name));
          }
        }
      } else {
        marked.add(marked(entry, kind));
      }
    }
    return List.copyOf(marked);
  }

  private Marked marked(JsonNode entry, SpanKind kind) {
    if (kind == SpanKind.ATTRIBUTIONS) {
      JsonNode chain = array(entry, "chain");
      String origin = chain.isEmpty() ? "" : text(chain.get(chain.size() - 1), "name");
      return new Marked(span(member(entry, "content")), origin);
    }
    return new Marked(
        span(entry),
        switch (kind) {
          case SENTENCES -> text(entry, "label");
          case MENTIONS -> text(entry, "type");
          default -> scalar(entry.path("value"));
        });
  }

  private static String scalar(JsonNode value) {
    return (value.isNull() || value.isMissingNode()) ? "" : value.asText();
  }

  private JsonNode member(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonNode::isObject)
        .orElseThrow(() -> refusal(name + " must be an object"));
  }

  private JsonNode array(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonNode::isArray)
        .orElseThrow(() -> refusal(name + " must be an array"));
  }

  private String text(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .orElseThrow(() -> refusal(name + " must be a string"));
  }

  private Span span(JsonNode object) {
    try {
      return new Span(offset(object, "start"), offset(object, "end"));
    } catch (IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()));
    }
  }

  private int offset(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(n -> n.isIntegralNumber() && n.canConvertToInt())
        .map(JsonNode::asInt)
        .orElseThrow(() -> refusal(name + " must be a whole number"));
  }

  private UnreadableArticleException refusal(String rule) {
    return Refusal.of(file, place, rule);
  }
}
