package io.github.muqabala.folding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.reading.Span;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  private static final char ZWNJ = '\u200C';

  @ParameterizedTest
  @CsvSource({
    "عین‌الاسد, عين الأسد",
    "عین الاسد, عين الأسد",
    "عینالاسد, عين الأسد",
    "می‌شود, میشود",
    "می شود, میشود",
    "كوردستان, کوردستان",
    "علّاوی, علاوي",
    "مستشفى, مستشفي",
    "القوة, القوه",
    "خانهٔ, خانه",
    "مسؤول, مسوول",
    "آسیا, اسیا",
    "إيران, ایران",
    "شـــفق, شفق",
    "ﻟﻜﻦ, لكن",
    "۲۰۲۵, 2025",
    "٢٠٢٥, 2025",
    "١٢٫٥, 12.5",
    "GUTERRES, guterres",
    "José, jose",
    "ceasefire, ceasefire",
    "isn’t, isn't",
    "U‑turn, u-turn",
  })
  void spellingVariantsShareAKey(String one, String other) {
    assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
  }

  @ParameterizedTest
  @CsvSource({"ماء, ما", "کرد, گرد", "حسن, حصن", "بار, پار", "15, 1.5", "well-known, wellknown"})
  void differentWordsKeepDifferentKeys(String one, String other) {
    assertThat(Folding.key(one)).isNotEqualTo(Folding.key(other));
  }

  @Test
  void foldingTwiceChangesNothingForAnyCodePoint() {
    for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
      if (Character.isDefined(code) && Character.getType(code) != Character.SURROGATE) {
        String once = Folding.fold(Character.toString(code)).text();
        assertThat(Folding.fold(once).text()).as("U+%04X", code).isEqualTo(once);
      }
    }
  }

  @Test
  void aSpanOfTheFoldedCopyLeadsBackToTheTextThatTheReaderSaw() {
    String text = "قواتِ «عین" + ZWNJ + "الاسد» رفتند";

    Folding.Folded folded = Folding.fold(text);

    int at = folded.text().indexOf(Folding.key("عین‌الاسد"));
    Span original = folded.toOriginal(new Span(at, at + 8));
    assertThat(original.of(text)).isEqualTo("عین" + ZWNJ + "الاسد");
    assertThat(folded.toFolded(original)).isEqualTo(new Span(at, at + 8));
    assertThat(folded.original()).isSameAs(text);
  }

  @Test
  void offsetsKeepTheirOrderInBothDirections() {
    long seed = 20260101L;
    SplittableRandom random = new SplittableRandom(seed);
    String alphabet = "اأآبپةىیيكک\u064B\u0651\u200C\u200Fـ ﷲﻻaZé٣۴\n½\uD83D\uDE00";
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      while (text.length() < length) {
        text.appendCodePoint(
            alphabet.codePointAt(
                alphabet.offsetByCodePoints(
                    0, random.nextInt(alphabet.codePointCount(0, alphabet.length())))));
      }
      Folding.Folded folded = Folding.fold(text.toString());
      int last = 0;
      for (int i = 0; i <= folded.text().length(); i++) {
        assertThat(folded.toOriginal(i))
            .as("seed %s, %s", seed, text)
            .isBetween(last, text.length());
        last = folded.toOriginal(i);
      }
      last = 0;
      for (int i = 0; i <= text.length(); i++) {
        assertThat(folded.toFolded(i))
            .as("seed %s, %s", seed, text)
            .isBetween(last, folded.text().length());
        last = folded.toFolded(i);
      }
    }
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> Folding.fold("نص").toFolded(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("offset must be in [0, 2], got 3");
  }
}
