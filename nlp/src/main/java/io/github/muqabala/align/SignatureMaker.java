package io.github.muqabala.align;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.lexicon.Sense;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the signatures of statements. */
final class SignatureMaker {
  private final Lexicon lexicon;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> families = new HashMap<>();

  SignatureMaker(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  int keys() {
    return names.size();
  }

  String name(int key) {
    return names.get(key);
  }

  List<Signature> make(List<String> texts, Language language) {
    StringBuilder all = new StringBuilder();
    int[] starts = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      starts[i] = all.length();
      all.append(texts.get(i)).append('\n');
    }
    starts[texts.size()] = all.length();
    String text = all.toString();
    List<List<Signature.Unit>> units = new ArrayList<>();
    texts.forEach(t -> units.add(new ArrayList<>()));
    int at = 0;
    for (Sentence sentence : TextReader.with(language, lexicon).read(Article.of("lines", text))) {
      while (starts[at + 1] <= sentence.span().start()) {
        at++;
      }
      sentence(text, starts[at], language, sentence.tokens(), units.get(at));
    }
    return units.stream().map(u -> new Signature(List.copyOf(u))).toList();
  }

  private void sentence(
      String text, int offset, Language language, List<Token> tokens, List<Signature.Unit> units) {
    List<Map<Integer, Double>> keys = new ArrayList<>();
    boolean[] known = new boolean[tokens.size()];
    boolean[] stop = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      keys.add(new LinkedHashMap<>());
    }
    for (Sense sense : lexicon.senses(language, text, tokens)) {
      double quality = (sense.hidden() ? Tuning.HIDDEN : 1) / (1 + Tuning.COST * sense.cost());
      int key = key(family(sense.concept()));
      boolean function = sense.concept().is("stop");
      int length = sense.split() ? 2 : sense.last() - sense.first() + 1;
      for (int i = sense.first(); i <= sense.last(); i++) {
        if (sense.split() && i > sense.first() && i < sense.last()) {
          continue;
        }
        known[i] = true;
        if (function && !sense.hidden()) {
          stop[i] = true;
        }
        keys.get(i)
            .merge(
                key,
                quality * (function ? Tuning.STOP : 1) / Math.pow(length, Tuning.LENGTH),
                Math::max);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      double trust = 1;
      Map<Integer, Double> own = keys.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION) {
        continue;
      }
      if (stop[i]) {
        own.replaceAll((k, v) -> Math.min(v, Tuning.STOP));
      } else if (token.kind() == Token.Kind.NUMBER) {
        own.put(key("n:" + token.key().replace(",", "")), 1.0);
      } else {
        double quality = known[i] ? Tuning.NAME_OF_KNOWN : 1;
        List<String> words = new ArrayList<>(token.lemmas());
        if (!words.contains(token.key())) {
          words.add(token.key());
        }
        for (String word : known[i] ? List.of(token.key()) : words) {
          for (String skeleton : Skeleton.keys(word)) {
            own.merge(key("s:" + skeleton), quality * (skeleton.length() > 2 ? 1 : .4), Math::max);
          }
        }
        trust = known[i] ? 1 : Tuning.UNKNOWN_TRUST;
      }
      if (own.isEmpty()) {
        continue;
      }
      int n = own.size();
      int[] k = new int[n];
      double[] q = new double[n];
      int j = 0;
      for (Map.Entry<Integer, Double> e : own.entrySet()) {
        k[j] = e.getKey();
        q[j++] = e.getValue();
      }
      units.add(
          new Signature.Unit(
              token.span().start() - offset, token.span().end() - offset, trust, k, q));
    }
  }

  private int key(String name) {
    return numbers.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  private String family(Concept concept) {
    return families.computeIfAbsent(concept.id(), id -> root(concept, 4));
  }

  private String root(Concept concept, int depth) {
    for (String base : concept.tagged("family")) {
      if (depth > 0 && lexicon.concept(base).isPresent() && !base.equals(concept.id())) {
        return root(lexicon.concept(base).get(), depth - 1);
      }
    }
    return concept.id();
  }
}
