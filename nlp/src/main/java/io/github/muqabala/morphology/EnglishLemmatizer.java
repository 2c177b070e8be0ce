package io.github.muqabala.morphology;

import io.github.muqabala.corenlp.EnglishMorphology;
import io.github.muqabala.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Proposes the dictionary forms of English words.
 *
 * <p>Rules: the word itself; as a verb and as a plural noun what CoreNLP's finite-state morphology
 * gives; comparatives and superlatives without er and est, a doubled consonant halved, i back to y;
 * adverbs without ly; contractions and irregular comparatives from a table.
 */
final class EnglishLemmatizer implements Lemmatizer {
  private final EnglishMorphology morphology = new EnglishMorphology();
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, List<String>> irregular = Irregular.WORDS;

  @Override
  public List<Proposal> propose(String key) {
    Proposals found = new Proposals();
    int irregularCost = irregular.containsKey(key) ? 0 : 1;
    irregular.getOrDefault(key, List.of()).forEach(lemma -> found.add(lemma, 0));
    String verb = morphology.verb(key);
    String noun = morphology.noun(key);
    boolean plural = key.endsWith("s") && !key.endsWith("ss");
    // An ending that the word really has makes the dictionary form likelier than the word itself.
    found.add(verb, verb.equals(key) ? irregularCost : plural ? 1 : key.endsWith("ing") ? 3 : 0);
    // "has" and "was" are verbs and no plurals of abbreviations.
    if (noun.length() > 2 || verb.equals(noun) || verb.equals(key)) {
      found.add(noun, noun.equals(key) ? irregularCost : 0);
    }
    found.add(key, irregularCost + (key.endsWith("ing") ? 0 : 1));
    comparative(key, found);
    adverb(key, found);
    return found.sorted();
  }

  @Override
  public String stem(String key) {
    stemmer.setCurrent(key);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static void comparative(String key, Proposals found) {
    int cut = key.endsWith("er") ? 2 : key.endsWith("est") ? 3 : 0;
    int length = key.length() - cut;
    if (cut == 0 || length < 3) {
      return;
    }
    String stem = key.substring(0, length);
    found.add(stem, 10);
    found.add(stem + "e", 10);
    if (stem.endsWith("i")) {
      found.add(stem.substring(0, length - 1) + "y", 8);
    }
    if (stem.charAt(length - 1) == stem.charAt(length - 2)) {
      found.add(stem.substring(0, length - 1), 9);
    }
  }

  private static void adverb(String key, Proposals found) {
    if (!key.endsWith("ly") || key.length() < 5) {
      return;
    }
    String stem = key.substring(0, key.length() - 2);
    found.add(stem, 12);
    if (stem.endsWith("i")) {
      found.add(stem.substring(0, stem.length() - 1) + "y", 12);
    }
    if (stem.endsWith("al")) {
      found.add(stem.substring(0, stem.length() - 2), 13);
    }
    found.add(stem + "le", 14);
  }

  private static final class Irregular {
    static final Map<String, List<String>> WORDS = load();

    private static Map<String, List<String>> load() {
      Map<String, List<String>> words = new HashMap<>();
      for (List<String> row : DataFile.rows(Irregular.class, "english_irregular.tsv", 2)) {
        words.put(row.get(0), DataFile.forms(row.get(1)));
      }
      return Map.copyOf(words);
    }
  }
}
