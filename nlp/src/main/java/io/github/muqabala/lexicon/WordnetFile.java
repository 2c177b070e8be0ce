package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tab files of the Open Multilingual Wordnet (Bond and Foster 2013): a comment line with name and
 * ISO 639-3 code of the language, then a synset, a kind and a form a line. The synsets of several
 * files become one concept each. Of the kinds, lemmas and Arabic broken plurals count.
 */
final class WordnetFile {
  private final Map<String, Map<Language, List<String>>> synsets = new LinkedHashMap<>();

  /**
   * Reads one file.
   *
   * @param name the file's name for messages
   * @throws IllegalArgumentException if a line is none of such a file, or the language is not read
   */
  void read(String name, BufferedReader lines) throws IOException {
    Language language = language(name, lines.readLine());
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 3 || !isSynset(cells[0])) {
        throw new IllegalArgumentException(
            name + ": line " + number + ": must be synset, kind and form, got " + line);
      }
      String kind = cells[1].substring(cells[1].indexOf(':') + 1);
      String form = Normalizer.normalize(cells[2], Normalizer.Form.NFC).replace('_', ' ').trim();
      if ((kind.equals("lemma") || kind.equals("brokenplural")) && !form.isEmpty()) {
        List<String> forms =
            synsets
                .computeIfAbsent(cells[0], s -> new EnumMap<>(Language.class))
                .computeIfAbsent(language, l -> new ArrayList<>());
        if (!forms.contains(form)) {
          forms.add(form);
        }
      }
    }
  }

  /** Returns a concept for each synset, in the order of first mention. */
  Collection<Concept> concepts() {
    List<Concept> concepts = new ArrayList<>(synsets.size());
    synsets.forEach(
        (synset, forms) ->
            concepts.add(
                new Concept(
                    "wn_" + synset.replace('-', '_'), part(synset), Map.copyOf(forms), List.of())));
    return concepts;
  }

  /** Eight digits, a hyphen and a part of speech. */
  private static boolean isSynset(String cell) {
    return cell.length() == 10
        && cell.charAt(8) == '-'
        && cell.substring(0, 8).chars().allMatch(c -> c >= '0' && c <= '9')
        && "nvasr".indexOf(cell.charAt(9)) >= 0;
  }

  private static String part(String synset) {
    return switch (synset.charAt(9)) {
      case 'n' -> "noun";
      case 'v' -> "verb";
      case 'r' -> "adv";
      default -> "adj";
    };
  }

  private static Language language(String name, String header) {
    String[] cells = header == null ? new String[0] : header.split("\t", -1);
    String code = cells.length > 1 && header.startsWith("#") ? cells[1] : "";
    return switch (code) {
      case "arb", "ara" -> Language.ARABIC;
      case "eng" -> Language.ENGLISH;
      case "fas", "pes" -> Language.PERSIAN;
      default ->
          throw new IllegalArgumentException(
              name
                  + ": line 1: must be # name, tab, and one of arb, ara, eng, fas, pes, got "
                  + header);
    };
  }
}
