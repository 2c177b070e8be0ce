package io.github.muqabala.attribution;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores a table of passages: {@code MeasureAttributions LANGUAGE FILE.tsv…}, three columns as in
 * {@code cases_en.tsv}. Found and wanted attributions of a passage are matched one to one, best
 * overlap of contents first, at half of the shorter at least.
 */
final class MeasureAttributions {
  private int found;
  private int wanted;
  private int overlap;
  private int source;
  private int chain;
  private int exact;
  private int passages;
  private int whole;

  private MeasureAttributions() {}

  public static void main(String[] args) throws IOException {
    Language language = Language.of(args[0]);
    Muqabala muqabala = Muqabala.withDefaults();
    MeasureAttributions all = new MeasureAttributions();
    for (int i = 1; i < args.length; i++) {
      List<String> lines = Files.readAllLines(Path.of(args[i]));
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        String text = cells[1].replace("\\n", "\n");
        Reading reading = muqabala.read(Article.of("case", text).withLanguage(language));
        String answer = Answer.of(reading);
        if (!all.add(text, Answer.parse(cells[2]), Answer.parse(answer))) {
          System.out.println(cells[0] + "\n  text   " + text.replace("\n", "\\n"));
          System.out.println("  wanted " + cells[2] + "\n  found  " + answer);
        }
      }
    }
    System.out.println(all);
  }

  private boolean add(String text, List<Answer> wants, List<Answer> finds) {
    passages++;
    wanted += wants.size();
    found += finds.size();
    List<Answer> left = new ArrayList<>(finds);
    for (Answer want : wants) {
      Answer best = null;
      for (Answer find : left) {
        if (want.overlap(find, text) >= 0.5
            && (best == null || want.rank(find, text) > want.rank(best, text))) {
          best = find;
        }
      }
      if (best != null) {
        left.remove(best);
        overlap++;
        source += best.origin().equals(want.origin()) ? 1 : 0;
        chain += best.chain().equals(want.chain()) ? 1 : 0;
        exact += best.content().equals(want.content()) ? 1 : 0;
      }
    }
    boolean same = wants.equals(finds);
    whole += same ? 1 : 0;
    return same;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d passages, %d attributions: overlap F1 %.3f, with origin %.3f, with chain %.3f,"
            + " exact content %.3f; %d passages right in full (%.3f)",
        passages,
        wanted,
        f1(overlap),
        f1(source),
        f1(chain),
        f1(exact),
        whole,
        (double) whole / passages);
  }

  private double f1(int right) {
    return 2.0 * right / (found + wanted);
  }

  /** One attribution as the tables write it. */
  record Answer(char speech, String chain, String content) {
    static String of(Reading reading) {
      return AttributionCasesTest.found(reading);
    }

    static List<Answer> parse(String cell) {
      List<Answer> answers = new ArrayList<>();
      for (String part : cell.equals("-") ? new String[0] : cell.split(" \\|\\| ", -1)) {
        int at = part.indexOf(" :: ");
        answers.add(new Answer(part.charAt(0), part.substring(2, at), part.substring(at + 4)));
      }
      return answers;
    }

    String origin() {
      return chain.substring(chain.lastIndexOf(" > ") < 0 ? 0 : chain.lastIndexOf(" > ") + 3);
    }

    double overlap(Answer other, String text) {
      int a = text.indexOf(content);
      int b = text.indexOf(other.content);
      int shared = Math.min(a + content.length(), b + other.content.length()) - Math.max(a, b);
      return (double) shared / Math.min(content.length(), other.content.length());
    }

    double rank(Answer other, String text) {
      return overlap(other, text)
          + (origin().equals(other.origin()) ? 0.5 : 0)
          + (chain.equals(other.chain) ? 0.25 : 0)
          + (content.equals(other.content) ? 0.25 : 0);
    }
  }
}
