package io.github.muqabala.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page tells of its article, from the first of these that does: the page's {@code meta}
 * elements (Open Graph, Dublin Core, schema.org), its JSON-LD, its visible elements.
 *
 * @param title the headline
 * @param outlet the name of the site
 * @param published the date in ISO form, or as the page gives it where it does not exist
 * @param language the code that the page declares
 * @param url the page's canonical address
 */
record PageFacts(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> language,
    Optional<String> url) {
  private static final int MOST_TOKENS = 30;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> SITES =
      List.of("og:site_name", "application-name", "dc.publisher", "publisher");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "parsely-pub-date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "date");

  static PageFacts of(Document page) {
    List<JsonNode> linked = linked(page);
    return new PageFacts(
        meta(page, TITLES)
            .or(() -> linked(linked, "headline"))
            .or(() -> text(page, "article h1, main h1, h1"))
            .or(() -> text(page, "title")),
        meta(page, SITES).or(() -> linked(linked, "publisher")),
        meta(page, DATES)
            .or(() -> linked(linked, "datePublished"))
            .or(() -> attribute(page, "time[datetime]", "datetime"))
            .flatMap(PageFacts::isoDay),
        attribute(page, "html[lang]", "lang")
            .or(() -> meta(page, List.of("content-language", "og:locale")))
            .or(() -> linked(linked, "inLanguage")),
        attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, List.of("og:url"))));
  }

  /** Returns a date in ISO form, or as it stands where it is one that does not exist. */
  private static Optional<String> isoDay(String date) {
    List<HeadToken> tokens = HeadToken.cut(date, 0, date.length(), MOST_TOKENS);
    return StampDate.at(tokens, 0, Scripts.language(date))
        .filter(d -> d.day().isPresent() || !d.possible())
        .map(d -> d.day().map(Object::toString).orElse(date));
  }

  private static Optional<String> meta(Document page, List<String> names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name)
                || meta.attr("http-equiv").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(t -> !t.isBlank());
  }

  private static Optional<String> attribute(Document page, String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(e -> e.attr(name).strip())
        .filter(v -> !v.isEmpty());
  }

  /** Returns the objects of the page's JSON-LD; scripts that are no JSON are passed over. */
  private static List<JsonNode> linked(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode root = json(script.data());
      objects.add(root);
      root.forEach(objects::add);
      root.path("@graph").forEach(objects::add);
    }
    return objects;
  }

  private static JsonNode json(String script) {
    try {
      return MAPPER.readTree(script);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static Optional<String> linked(List<JsonNode> objects, String name) {
    for (JsonNode object : objects) {
      JsonNode value = object.path(name);
      String text = value.isObject() ? value.path("name").asText() : value.asText();
      if (!text.isBlank()) {
        return Optional.of(text.strip());
      }
    }
    return Optional.empty();
  }
}
