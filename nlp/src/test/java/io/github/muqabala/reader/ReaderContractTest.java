package io.github.muqabala.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the reader of every language. */
class ReaderContractTest {
  private static final List<String> PIECES =
      List.of(
          "غادرت القوات القاعدة",
          "وبالاتفاق",
          "نیروها می‌روند",
          "می شود",
          "گروههای",
          "The U.S.-led",
          "isn't",
          "Mr. Hale",
          "١٢٫٥",
          "۲٬۵۰۰",
          "3.5",
          ".",
          "...",
          "…",
          "؟",
          "!",
          "«",
          "»",
          "\"",
          "“",
          "”",
          " ",
          "\n",
          "\r\n",
          "\t",
          "\u200C",
          "\u200F",
          "\uFEFF",
          "ـ",
          "\u064B",
          "😀",
          "ﷲ",
          "ﻟﻜﻦ",
          "\u0000",
          "\uD800",
          "-",
          "–",
          "،",
          "؛",
          ":",
          "http://a.b/c?d=e#f",
          "a@b.co",
          "#_x",
          "½",
          "%",
          "٪",
          "\u2028",
          "日本",
          "<b>",
          "&amp;",
          "''",
          "``",
          "\u00A0");

  @ParameterizedTest
  @EnumSource(Language.class)
  void spansAreInsideTheTextInOrderAndApart(Language language) {
    forRandomTexts(
        (text, seed) -> {
          int last = 0;
          for (Sentence sentence : read(language, text)) {
            assertThat(sentence.span().start()).as(seed).isGreaterThanOrEqualTo(last);
            assertThat(sentence.tokens()).as(seed).isNotEmpty();
            for (Token token : sentence.tokens()) {
              assertThat(token.span().start()).as(seed).isGreaterThanOrEqualTo(last);
              assertThat(token.span().length()).as(seed).isPositive();
              last = token.span().end();
            }
            assertThat(sentence.span().end()).as(seed).isEqualTo(last);
          }
          assertThat(last).as(seed).isLessThanOrEqualTo(text.length());
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLetterAndDigitIsInAToken(Language language) {
    forRandomTexts(
        (text, seed) -> {
          boolean[] seen = new boolean[text.length()];
          for (Sentence sentence : read(language, text)) {
            for (Token token : sentence.tokens()) {
              for (int i = token.span().start(); i < token.span().end(); i++) {
                seen[i] = true;
              }
            }
          }
          for (int i = 0; i < seen.length; i++) {
            assertThat(seen[i] || !Character.isLetterOrDigit(text.charAt(i))).as(seed + i).isTrue();
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSameTextReadsTheSameTwice(Language language) {
    forRandomTexts(
        (text, seed) -> assertThat(read(language, text)).as(seed).isEqualTo(read(language, text)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keysAreFoldedAndLemmasAreNotEmpty(Language language) {
    forRandomTexts(
        (text, seed) -> {
          for (Sentence sentence : read(language, text)) {
            for (Token token : sentence.tokens()) {
              if (token.kind() != Token.Kind.PUNCTUATION) {
                assertThat(token.key()).as(seed).isEqualTo(Folding.key(token.span().of(text)));
              }
              assertThat(token.lemmas()).as(seed).isNotEmpty().doesNotContain("");
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theWordsAndNumbersOfATextAreThoseOfItsChunks(Language language) {
    forRandomTexts(
        (text, seed) -> {
          List<Span> whole = words(language, text, 0);
          List<Span> parts = new ArrayList<>();
          for (Span chunk : Chunks.of(language, text)) {
            parts.addAll(words(language, chunk.of(text), chunk.start()));
          }
          assertThat(parts).as(seed).isEqualTo(whole);
        });
  }

  private static List<Span> words(Language language, String text, int offset) {
    return read(language, text).stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
        .map(t -> new Span(t.span().start() + offset, t.span().end() + offset))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void runsOfOneMarkAreReadInLinearTime(Language language) {
    for (String mark : List.of("\"", "»", "”", ")", "'", ". ", "!", "(!)")) {
      String text = mark.repeat(200_000 / mark.length());

      assertThat(read(language, text).get(0).span().start()).as(mark).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLongLineWithoutBlanksIsReadInLinearTime(Language language) {
    String word = language == Language.ENGLISH ? "ab.-'" : "سلام";
    String text = word.repeat(200_000 / word.length());

    assertThat(read(language, text)).isNotEmpty();
  }

  private static List<Sentence> read(Language language, String text) {
    return TextReader.of(language).read(Article.of("test", text));
  }

  private interface Check {
    void of(String text, String seed);
  }

  private static void forRandomTexts(Check check) {
    long seed = 20260214L;
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(20);
      for (int i = 0; i < length; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        if (random.nextInt(3) > 0) {
          text.append(' ');
        }
      }
      check.of(text.toString(), "seed " + seed + ", text " + text);
    }
  }
}
