package io.github.muqabala.lexicon;

import com.google.common.base.Splitter;
import io.github.muqabala.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a lexicon file: tab-separated rows of concept, part of speech, English, Arabic and Persian
 * forms, and tags, under one header line.
 *
 * <p>Rules that every row obeys, each broken one reported with file, line and value:
 *
 * <ul>
 *   <li>the first line is the header, a row has six cells, none is empty;
 *   <li>an identifier is lower-case ASCII with underscores and begins with a letter;
 *   <li>the part of speech and the tags come from closed lists;
 *   <li>forms are in Unicode normal form C, separated by a semicolon and a blank, none twice in a
 *       cell;
 *   <li>a name says what sort of thing it names.
 * </ul>
 */
final class LexiconFile {
  static final String HEADER = "concept\tpos\ten\tar\tfa\ttags";

  private static final Set<String> PARTS =
      Set.of("noun", "verb", "adj", "adv", "func", "phrase", "name", "num");
  private static final Set<String> PLAIN_TAGS =
      Set.of(
          "hedge",
          "certainty",
          "exhort",
          "commentary",
          "cause",
          "contrast",
          "ideology",
          "neg",
          "role",
          "unit",
          "number",
          "time",
          "stop");
  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "event",
          Set.of(
              ("movement attack death injury arrest agreement statement meeting vote election"
                      + " appointment resignation construction closure begin end continue transfer"
                      + " deployment takeover sanction protest trade increase decrease disaster"
                      + " legal creation destruction visit possession support threat negotiation"
                      + " cooperation war peace approval rejection request investigation discovery"
                      + " sport communication change")
                  .split(" ", -1)),
          "report",
          Set.of("neutral", "endorse", "distance", "demand", "deny"),
          "eval",
          Set.of("positive", "negative"),
          "intensity",
          Set.of("up", "down"),
          "loaded",
          Set.of("label", "glory", "delegitimise"),
          "modal",
          Set.of("possibility", "necessity", "plan", "expect"),
          "comparator",
          Set.of("lt", "gt", "le", "ge", "approx"),
          "source",
          Set.of("anonymous", "person", "office", "media", "document"),
          "name",
          Set.of("PERSON", "ORG", "PLACE", "FACILITY", "GROUP", "MEDIA"));
  private static final Set<String> REFERENCES = Set.of("family", "antonym", "demonym");

  private static final int CELLS = 6;
  private static final Splitter WORDS = Splitter.on(' ');

  private final String name;
  private final Map<String, String> shared;
  private final Map<String, List<String>> tagLists = new HashMap<>();
  private int number;

  /**
   * Creates a reader of one file.
   *
   * @param name the file's name for messages
   * @param shared strings read so far: equal ones are one object
   */
  LexiconFile(String name, Map<String, String> shared) {
    this.name = name;
    this.shared = shared;
  }

  /**
   * Reads all rows.
   *
   * @throws IllegalArgumentException if a row breaks a rule
   */
  List<Concept> read(BufferedReader lines) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (number == 1 && !line.equals(HEADER)) {
        throw broken("header must be " + HEADER + ", got " + line);
      }
      if (number > 1) {
        concepts.add(row(line));
      }
    }
    return concepts;
  }

  private Concept row(String line) {
    List<String> cells = split(line, '\t', CELLS);
    if (cells.size() != CELLS) {
      throw broken("row must have 6 cells, got " + cells.size());
    }
    for (String cell : cells) {
      if (cell.isBlank()) {
        throw broken("cell must not be empty in row " + cells.get(0));
      }
    }
    if (!isIdentifier(cells.get(0))) {
      throw broken("concept must match [a-z][a-z0-9_]*, got " + cells.get(0));
    }
    if (!PARTS.contains(cells.get(1))) {
      throw broken(
          "part of speech must be one of "
              + PARTS.stream().sorted().toList()
              + ", got "
              + cells.get(1));
    }
    List<String> tags = tags(cells.get(5));
    if (cells.get(1).equals("name") && tags.stream().noneMatch(t -> t.startsWith("name:"))) {
      throw broken("name " + cells.get(0) + " must have a tag name:…");
    }
    return new Concept(
        cells.get(0),
        shared.computeIfAbsent(cells.get(1), p -> p),
        Map.of(
            Language.ENGLISH,
            forms(cells.get(2)),
            Language.ARABIC,
            forms(cells.get(3)),
            Language.PERSIAN,
            forms(cells.get(4))),
        tags);
  }

  /** Most rows carry one of a few lists of tags: equal lists are one object. */
  private List<String> tags(String cell) {
    return tagLists.computeIfAbsent(
        cell,
        c -> {
          List<String> tags = c.equals("-") ? List.of() : WORDS.splitToList(c);
          for (String tag : tags) {
            if (!isTag(tag)) {
              throw broken("tag must be from the closed list, got " + tag);
            }
          }
          return List.copyOf(tags);
        });
  }

  private List<String> forms(String cell) {
    if (!isPlain(cell) && !Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
      throw broken("forms must be in normal form C, got " + cell);
    }
    List<String> forms = new ArrayList<>(4);
    for (String part : split(cell, ';', 4)) {
      String form = part.strip();
      if (form.isEmpty()) {
        throw broken("form must not be empty in " + cell);
      }
      if (forms.contains(form)) {
        throw broken("form must not stand twice, got " + form);
      }
      forms.add(shared.computeIfAbsent(form, f -> f));
    }
    return List.copyOf(forms);
  }

  private static List<String> split(String text, char separator, int expected) {
    List<String> parts = new ArrayList<>(expected);
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Tells whether a text holds only characters that normal form C never changes. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean arabic = (c >= 'ء' && c <= 'ي') || c == 'پ' || c == 'چ' || c == 'ژ' || c == 'گ';
      if (c >= 0x80 && !arabic && c != 'ک' && c != 'ی' && c != '\u200C') {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdentifier(String id) {
    return !id.isEmpty()
        && id.charAt(0) >= 'a'
        && id.charAt(0) <= 'z'
        && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
  }

  private static boolean isTag(String tag) {
    int colon = tag.indexOf(':');
    if (colon < 0) {
      return PLAIN_TAGS.contains(tag);
    }
    String key = tag.substring(0, colon);
    String value = tag.substring(colon + 1);
    return REFERENCES.contains(key)
        ? isIdentifier(value)
        : VALUES.getOrDefault(key, Set.of()).contains(value);
  }

  private IllegalArgumentException broken(String rule) {
    return new IllegalArgumentException(name + ": line " + number + ": " + rule);
  }
}
