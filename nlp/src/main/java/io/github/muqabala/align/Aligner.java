package io.github.muqabala.align;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds, for statements of one text, the statements of another that say the same. */
public final class Aligner {
  private final Lexicon lexicon;

  private Aligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns an aligner that uses a lexicon. */
  public static Aligner with(Lexicon lexicon) {
    return new Aligner(lexicon);
  }

  public List<Match> align(List<String> source, Language from, List<String> target, Language to) {
    SignatureMaker maker = new SignatureMaker(lexicon);
    List<Signature> s = maker.make(source, from);
    List<Signature> t = maker.make(target, to);
    Scorer scorer = new Scorer(s, t, maker.keys());
    List<List<Match>> all = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      all.add(scorer.candidates(i));
    }
    if (Tuning.HUB > 0) {
      all = csls(all, t.size());
    }
    List<Match> best = new ArrayList<>();
    for (List<Match> c : all) {
      if (!c.isEmpty()) {
        best.add(c.get(0));
      }
    }
    return best;
  }

  private static List<List<Match>> csls(List<List<Match>> all, int targets) {
    int k = Tuning.HUB;
    List<List<Double>> per = new ArrayList<>();
    for (int i = 0; i < targets; i++) {
      per.add(new ArrayList<>());
    }
    double[] rs = new double[all.size()];
    for (int i = 0; i < all.size(); i++) {
      double sum = 0;
      int n = 0;
      for (Match m : all.get(i)) {
        if (n++ < k) {
          sum += m.score();
        }
        per.get(m.target()).add(m.score());
      }
      rs[i] = sum / k;
    }
    double[] rt = new double[targets];
    for (int i = 0; i < targets; i++) {
      double[] v = per.get(i).stream().mapToDouble(x -> -x).sorted().limit(k).toArray();
      rt[i] = -Arrays.stream(v).sum() / k;
    }
    List<List<Match>> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int row = i;
      out.add(
          all.get(i).stream()
              .map(m -> new Match(m.source(), m.target(), 2 * m.score() - rs[row] - rt[m.target()]))
              .sorted((a, b) -> Double.compare(b.score(), a.score()))
              .toList());
    }
    return out;
  }

  @Override
  public String toString() {
    return "Aligner with lexicon " + lexicon.version();
  }
}
