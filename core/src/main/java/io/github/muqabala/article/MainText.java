package io.github.muqabala.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The running text of a web page, one block a line. It is taken from the element with the most
 * text, links not counted, among those marked as the article's body, else among {@code article} and
 * {@code main}, else from the densest block: the parent whose paragraphs have the most text, as in
 * Readability. Menus, asides, forms, captions, scripts, times and the headline are left out.
 */
final class MainText {
  private static final String LEFT_OUT =
      "script, style, noscript, template, iframe, svg, canvas, object, nav, aside, footer, form,"
          + " button, select, figure, figcaption, time, h1, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=banner]";
  private static final List<String> BODIES =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");
  private static final int ENOUGH = 80;

  private MainText() {}

  static String of(Document page, Optional<String> title) {
    Document copy = page.clone();
    copy.select(LEFT_OUT).remove();
    for (String body : BODIES) {
      Optional<Element> found =
          copy.select(body).stream().max(Comparator.comparingInt(MainText::weight));
      if (found.isPresent() && weight(found.get()) >= ENOUGH) {
        return lines(found.get(), title);
      }
    }
    return lines(densest(copy), title);
  }

  private static int weight(Element element) {
    return element.text().length()
        - element.select("a").stream().mapToInt(a -> a.text().length()).sum();
  }

  private static Element densest(Document page) {
    Map<Element, Integer> weights = new HashMap<>();
    Element best = page.body();
    int most = 0;
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      if (parent != null) {
        int weight = weights.merge(parent, weight(paragraph), Integer::sum);
        if (weight > most) {
          most = weight;
          best = parent;
        }
      }
    }
    return best;
  }

  private static String lines(Element element, Optional<String> title) {
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, element);
    lines.close();
    StringBuilder text = new StringBuilder();
    for (String line : lines.text.toString().split("\n", -1)) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && !title.filter(stripped::equals).isPresent()) {
        text.append(text.isEmpty() ? "" : "\n").append(stripped);
      }
    }
    return text.toString();
  }

  /** Collects text, with a line end at both edges of each block and at each break. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (breaks(node)) {
        close();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (breaks(node)) {
        close();
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element
          && (element.isBlock() || element.normalName().toLowerCase(Locale.ROOT).equals("br"));
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean blank = Character.isWhitespace(c) || c == '\u00A0';
        if (!blank) {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    void close() {
      text.append('\n');
    }
  }
}
