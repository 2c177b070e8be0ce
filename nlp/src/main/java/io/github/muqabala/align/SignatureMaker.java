package io.github.muqabala.align;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.lexicon.Sense;
import io.github.muqabala.name.Skeleton;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the signatures of statements.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a word is met by the family of each concept it may express; a sense that is hidden or far
 *       from the listed form is worth less, each word of a longer expression its share;
 *   <li>a function word, whatever else it may mean, is worth little;
 *   <li>a number is met by its value in any digits, with Persian / or . before decimals, also at
 *       the beginning of a word (1960s);
 *   <li>any other word is met by its sound, see {@link Skeleton}; the sound of a word that the
 *       lexicon knows is worth little;
 *   <li>a question is met by a question.
 * </ul>
 */
final class SignatureMaker {
  /** So many code units are read at once. */
  private static final int BLOCK = 1 << 20;

  private final Lexicon lexicon;
  private final Weights weights;
  private final Keys keys;
  private final Map<String, int[]> sounds = new HashMap<>();

  SignatureMaker(Lexicon lexicon, Weights weights, Keys keys) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.keys = keys;
  }

  /** Returns a signature for each statement; one without letters and digits is empty. */
  List<Signature> make(List<String> statements, Language language) {
    TextReader reader = TextReader.with(language, lexicon);
    List<Signature> signatures = new ArrayList<>(statements.size());
    int at = 0;
    while (at < statements.size()) {
      int end = at;
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      while (end < statements.size() && (end == at || text.length() < BLOCK)) {
        starts.add(text.length());
        text.append(statements.get(end++)).append('\n');
      }
      starts.add(text.length());
      block(reader, language, text.toString(), starts, signatures);
      at = end;
    }
    return signatures;
  }

  private void block(
      TextReader reader,
      Language language,
      String text,
      List<Integer> starts,
      List<Signature> signatures) {
    List<Sentence> sentences = reader.read(Article.of("statements", text));
    List<List<Sense>> senses = lexicon.senses(language, text, sentences);
    int next = 0;
    for (int i = 0; i + 1 < starts.size(); i++) {
      SignatureBuilder signature = new SignatureBuilder();
      while (next < sentences.size() && sentences.get(next).span().start() < starts.get(i + 1)) {
        add(sentences.get(next).tokens(), senses.get(next), starts.get(i), signature);
        next++;
      }
      signatures.add(signature.build());
    }
  }

  private void add(List<Token> tokens, List<Sense> senses, int offset, SignatureBuilder signature) {
    List<List<Sense>> byToken = new ArrayList<>(tokens.size());
    tokens.forEach(t -> byToken.add(new ArrayList<>(4)));
    for (Sense sense : senses) {
      for (int i = sense.first(); i <= sense.last(); i++) {
        if (!sense.split() || i == sense.first() || i == sense.last()) {
          byToken.get(i).add(sense);
        }
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      double trust = 1;
      switch (token.kind()) {
        case PUNCTUATION -> {
          if (token.key().equals("?") || token.key().equals("؟")) {
            signature.key(keys.number("?"), weights.stop());
          }
        }
        case NUMBER -> {
          senses(byToken.get(i), signature);
          signature.key(keys.number("n:" + token.key().replace(",", "")), 1);
          if (i > 1 && tokens.get(i - 1).key().equals("/") && isNumber(tokens.get(i - 2))) {
            signature.key(keys.number("n:" + tokens.get(i - 2).key() + "." + token.key()), 1);
          }
        }
        case WORD -> trust = word(token, byToken.get(i), signature);
      }
      signature.close(trust, token.span().start() - offset, token.span().end() - offset);
    }
  }

  private double word(Token token, List<Sense> senses, SignatureBuilder signature) {
    boolean function = senses(senses, signature);
    if (function) {
      signature.limit(weights.stop());
      return 1;
    }
    leadingNumber(token.key(), signature);
    boolean known = signature.hasKey();
    double worth = known ? weights.knownName() : 1;
    sound(token.key(), worth, signature);
    if (!known) {
      token.lemmas().forEach(lemma -> sound(lemma, worth, signature));
    }
    return known ? 1 : weights.unknownTrust();
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }

  /** Adds the leading number of a word such as 1960s. */
  private void leadingNumber(String word, SignatureBuilder signature) {
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    if (end > 0) {
      signature.key(keys.number("n:" + word.substring(0, end)), 1);
    }
  }

  /** Adds the senses of a word and tells whether it is a function word. */
  private boolean senses(List<Sense> senses, SignatureBuilder signature) {
    boolean function = false;
    for (Sense sense : senses) {
      boolean stop = sense.concept().is("stop");
      function |= stop && !sense.hidden();
      int words = sense.split() ? 2 : sense.last() - sense.first() + 1;
      double worth =
          (sense.hidden() ? weights.hidden() : 1)
              * (stop ? weights.stop() : 1)
              / (1 + weights.readingCost() * sense.cost())
              / words;
      signature.key(keys.concept(sense.concept()), worth);
    }
    return function;
  }

  private void sound(String word, double worth, SignatureBuilder signature) {
    for (int key : sounds.computeIfAbsent(word, this::sounds)) {
      boolean isShort = keys.name(key).length() < 5;
      signature.key(key, worth * (isShort ? weights.shortSkeleton() : 1));
    }
  }

  private int[] sounds(String word) {
    return Skeleton.keys(word).stream().mapToInt(s -> keys.number("s:" + s)).toArray();
  }
}
