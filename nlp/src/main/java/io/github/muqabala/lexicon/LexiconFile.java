package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
                  .split(" ")),
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

  private LexiconFile() {}

  /**
   * Reads all rows.
   *
   * @param name the file's name for messages
   * @throws IllegalArgumentException if a row breaks a rule
   */
  static List<Concept> read(String name, BufferedReader lines) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (number == 1 || line.equals(HEADER)) {
        require(line.equals(HEADER), name, number, "header must be " + HEADER + ", got " + line);
      } else {
        concepts.add(row(name, number, line));
      }
    }
    return concepts;
  }

  private static Concept row(String name, int number, String line) {
    String[] cells = line.split("\t", -1);
    require(cells.length == 6, name, number, "row must have 6 cells, got " + cells.length);
    for (String cell : cells) {
      require(!cell.isBlank(), name, number, "cell must not be empty in row " + cells[0]);
    }
    require(
        isIdentifier(cells[0]),
        name,
        number,
        "concept must match [a-z][a-z0-9_]*, got " + cells[0]);
    require(
        PARTS.contains(cells[1]),
        name,
        number,
        "part of speech must be one of " + PARTS.stream().sorted().toList() + ", got " + cells[1]);
    List<String> tags = cells[5].equals("-") ? List.of() : Arrays.asList(cells[5].split(" "));
    for (String tag : tags) {
      require(isTag(tag), name, number, "tag must be from the closed list, got " + tag);
    }
    require(
        !cells[1].equals("name") || tags.stream().anyMatch(t -> t.startsWith("name:")),
        name,
        number,
        "name " + cells[0] + " must have a tag name:…");
    return new Concept(
        cells[0],
        cells[1],
        Map.of(
            Language.ENGLISH,
            forms(name, number, cells[2]),
            Language.ARABIC,
            forms(name, number, cells[3]),
            Language.PERSIAN,
            forms(name, number, cells[4])),
        tags);
  }

  private static List<String> forms(String name, int number, String cell) {
    require(
        Normalizer.isNormalized(cell, Normalizer.Form.NFC),
        name,
        number,
        "forms must be in normal form C, got " + cell);
    Set<String> forms = new LinkedHashSet<>();
    for (String form : cell.split(";", -1)) {
      String trimmed = form.trim();
      require(!trimmed.isEmpty(), name, number, "form must not be empty in " + cell);
      require(forms.add(trimmed), name, number, "form must not stand twice, got " + trimmed);
    }
    return List.copyOf(forms);
  }

  private static boolean isIdentifier(String id) {
    return !id.isEmpty()
        && id.charAt(0) >= 'a'
        && id.charAt(0) <= 'z'
        && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_');
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

  private static void require(boolean held, String name, int line, String rule) {
    if (!held) {
      throw new IllegalArgumentException(name + ": line " + line + ": " + rule);
    }
  }
}
