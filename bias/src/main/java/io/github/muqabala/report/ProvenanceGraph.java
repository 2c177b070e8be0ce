package io.github.muqabala.report;

import io.github.muqabala.independence.Independence;
import io.github.muqabala.independence.Path;
import io.github.muqabala.independence.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws who passes on whose word as a picture in SVG: the outlets on the left, then each source as
 * far to the right as the longest way to it, anonymous ones with a broken frame. The more often
 * words come one way, the thicker its line.
 */
final class ProvenanceGraph {
  private static final int MOST_VOICES = 70;
  private static final int MOST_COLUMNS = 7;
  private static final int WIDTH = 210;
  private static final int HEIGHT = 30;
  private static final int ROW = 42;
  private static final int COLUMN = 300;
  private static final int LONGEST_NAME = 28;

  private final Html html;
  private final Map<String, Voice> voices = new HashMap<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<Integer, Integer> free = new HashMap<>();
  private final Map<List<String>, Integer> edges = new LinkedHashMap<>();

  private ProvenanceGraph(Html html, Independence independence) {
    this.html = html;
    independence.voices().forEach(v -> voices.put(v.id(), v));
    place(independence.paths());
  }

  /** Writes the picture; without attributions, nothing. */
  static void write(Html html, Independence independence) {
    ProvenanceGraph graph = new ProvenanceGraph(html, independence);
    if (!graph.edges.isEmpty()) {
      graph.draw(independence.voices().size());
    }
  }

  /** Takes the most used ways, as long as there is room for their voices. */
  private void place(List<Path> paths) {
    List<Path> used =
        paths.stream().sorted(Comparator.comparingInt((Path p) -> -p.times())).toList();
    List<Path> shown = new ArrayList<>();
    for (Path path : used) {
      long added = path.voices().stream().filter(v -> !columns.containsKey(v)).count();
      if (columns.size() + added <= MOST_VOICES) {
        shown.add(path);
        for (int i = 0; i < path.voices().size(); i++) {
          columns.merge(path.voices().get(i), i, Math::max);
        }
      }
    }
    shown.forEach(this::push);
    shown.forEach(this::push);
    paths.stream().filter(shown::contains).forEach(this::arrange);
  }

  /** Moves each voice of a way to the right of the one before; those who quote each other stay. */
  private void push(Path path) {
    for (int i = 1; i < path.voices().size(); i++) {
      int column = column(path.voices().get(i - 1)) + 1;
      if (column <= MOST_COLUMNS) {
        columns.merge(path.voices().get(i), column, Math::max);
      }
    }
  }

  /** Sets the voices that a way adds into one row, the first that is free in all their columns. */
  private void arrange(Path path) {
    List<String> added = path.voices().stream().filter(v -> !rows.containsKey(v)).toList();
    int row = added.stream().mapToInt(v -> free.getOrDefault(column(v), 0)).max().orElse(0);
    for (String voice : added) {
      rows.put(voice, row);
      free.put(column(voice), row + 1);
    }
    for (int i = 1; i < path.voices().size(); i++) {
      List<String> ends = List.of(path.voices().get(i - 1), path.voices().get(i));
      edges.merge(ends, path.times(), Integer::sum);
    }
  }

  private int column(String voice) {
    return columns.getOrDefault(voice, 0);
  }

  private int x(String voice) {
    return 8 + column(voice) * COLUMN;
  }

  private int y(String voice) {
    return 8 + rows.getOrDefault(voice, 0) * ROW;
  }

  private void draw(int all) {
    int width = 16 + WIDTH + COLUMN * columns.values().stream().mapToInt(c -> c).max().orElse(0);
    int height = 16 + HEIGHT + ROW * rows.values().stream().mapToInt(r -> r).max().orElse(0);
    html.raw("<div class=\"wide\"><svg class=\"graph\" role=\"img\" width=\"" + width)
        .raw("\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height + "\">")
        .raw("<title>Who passes on whose word</title>");
    edges.forEach(this::edge);
    columns.keySet().forEach(this::node);
    html.raw("</svg></div>");
    if (columns.size() < all) {
      html.raw("<p class=\"note\">" + (all - columns.size()) + " of " + all)
          .raw(" voices, those least used or without attributions, are not drawn.</p>");
    }
  }

  private void edge(List<String> ends, int times) {
    int x1 = x(ends.get(0)) + WIDTH;
    int y1 = y(ends.get(0)) + HEIGHT / 2;
    int x2 = x(ends.get(1));
    int y2 = y(ends.get(1)) + HEIGHT / 2;
    int bend = Math.max(40, (x2 - x1) / 2);
    String thickness = String.format(Locale.ROOT, "%.1f", 1 + Math.log(times) / Math.log(2));
    html.raw("<path class=\"edge\" stroke-width=\"" + thickness + "\" d=\"M" + x1 + " " + y1)
        .raw(" C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2 + " " + x2 + " " + y2)
        .raw("\"><title>" + times + (times == 1 ? " attribution" : " attributions"))
        .raw("</title></path>");
  }

  private void node(String id) {
    Voice voice = voices.get(id);
    String name = voice == null ? id : voice.name();
    String kind =
        voice == null || voice.kind().isEmpty()
            ? "outlet"
            : voice.kind().get().name().toLowerCase(Locale.ROOT);
    boolean anonymous = voice != null && voice.anonymous();
    html.raw("<g class=\"node " + kind + (anonymous ? " anonymous" : "") + "\"><title>")
        .text(voice == null ? name : String.join(" · ", voice.names()))
        .raw(" (" + kind + (anonymous ? ", anonymous" : "") + ")</title><rect x=\"" + x(id))
        .raw("\" y=\"" + y(id) + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" rx=\"6\"/>")
        .raw("<text x=\"" + (x(id) + WIDTH / 2) + "\" y=\"" + (y(id) + HEIGHT / 2 + 5))
        .raw("\" text-anchor=\"middle\" direction=\"" + (rightToLeft(name) ? "rtl" : "ltr"))
        .raw("\">")
        .text(cut(name))
        .raw("</text></g>");
  }

  private static String cut(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).stripTrailing() + "…";
  }

  /** Tells whether the first letter is of a script that runs right to left. */
  static boolean rightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte direction = Character.getDirectionality(text.charAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }
}
