package io.github.muqabala.extract;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts which of the passages in {@code passages_*.tsv} are understood: right, silent and wrong.
 */
final class MeasureCoreference {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final Coreference COREFERENCE = Coreference.with(LEXICON);

  private MeasureCoreference() {}

  /** How a passage was understood. */
  enum Outcome {
    RIGHT,
    SILENT,
    WRONG
  }

  /**
   * A passage with marks.
   *
   * @param set dev or aside
   * @param meant where it names what is meant; empty where it does not
   */
  record Passage(
      Language language,
      String set,
      String marked,
      String text,
      Span anaphor,
      Optional<Span> meant) {
    Outcome outcome() {
      Reading reading = MUQABALA.read(Article.of("p", text).withLanguage(language));
      List<Reference> here =
          COREFERENCE.find(reading).stream().filter(r -> r.anaphor().overlaps(anaphor)).toList();
      if (here.isEmpty()) {
        return meant.map(named -> same(reading, anaphor, named)).orElse(true)
            ? Outcome.RIGHT
            : Outcome.SILENT;
      }
      boolean right = meant.isPresent() && here.stream().anyMatch(r -> meets(reading, r));
      return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    private boolean meets(Reading reading, Reference reference) {
      Span named = meant.orElseThrow();
      return reference.antecedent().overlaps(named) || same(reading, reference.antecedent(), named);
    }

    /** Tells whether the reader knows two spans to name one thing. */
    private static boolean same(Reading reading, Span one, Span other) {
      return reading.mentionsIn(one).stream()
          .anyMatch(m -> reading.mentionsIn(other).stream().anyMatch(n -> n.id().equals(m.id())));
    }
  }

  static List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (Language language : Language.values()) {
      String file = "/io/github/muqabala/coreference/passages_" + language.code() + ".tsv";
      for (List<String> row : DataFile.rows(MeasureCoreference.class, file, 3)) {
        if (!row.get(0).equals("set")) {
          passages.add(passage(language, row));
        }
      }
    }
    return passages;
  }

  private static Passage passage(Language language, List<String> row) {
    String marked = row.get(2);
    StringBuilder text = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    for (int i = 0; i < marked.length(); i++) {
      int mark = "[]{}".indexOf(marked.charAt(i));
      if (mark >= 0) {
        at[mark] = text.length();
      } else {
        text.append(marked.charAt(i));
      }
    }
    Optional<Span> meant = at[2] < 0 ? Optional.empty() : Optional.of(new Span(at[2], at[3]));
    return new Passage(
        language, row.get(0), marked, text.toString(), new Span(at[0], at[1]), meant);
  }

  /** Prints the counts by language and set, and with an argument the passages that failed. */
  public static void main(String[] arguments) {
    Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
    for (Passage passage : passages()) {
      Outcome outcome = passage.outcome();
      counts
          .computeIfAbsent(passage.language().code() + " " + passage.set(), k -> new TreeMap<>())
          .merge(outcome, 1, Integer::sum);
      if (arguments.length > 0 && passage.set().equals(arguments[0]) && outcome != Outcome.RIGHT) {
        System.out.println(outcome + " " + passage.marked());
      }
    }
    System.out.println(counts);
  }
}
