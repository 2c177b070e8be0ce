package io.github.muqabala.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {
  private static final Phrasebook WORDS =
      Phrasebook.of(
          Language.PERSIAN,
          List.of(
              List.of("UNIT", "unit=week", "هفته"),
              List.of("UNIT", "unit=year", "سال"),
              List.of("COMP", "cmp=>", "بیش از"),
              List.of("SHIFT", "sh=0", "جاری"),
              List.of("PERCENT", "-", "درصد"),
              List.of("NOUN", "-", "دوره")));

  @ParameterizedTest
  @CsvSource({
    "دوهفته, دو هفته",
    "سالجاری, سال جاری",
    "بیشازدو, بیشاز دو",
    "سیوپنج, سی و پنج",
    "سی‌وپنج, سی و پنج",
    "دوهزار, دو هزار",
    "دوره, دوره",
    "دوستان, دوستان",
    "دهنه, دهنه",
    "سیده, سیده"
  })
  void wordIsCutOnlyIfAllOfItIsAccountedFor(String word, String cut) {
    List<Atom> atoms = Atoms.of(word, new Span(0, word.length()));

    List<Atom> pieces = new Segmenter(Numerals.of(Language.PERSIAN), WORDS).cut(word, atoms);

    assertThat(pieces.stream().map(Atom::key).toList())
        .isEqualTo(List.of(cut.split(" ")).stream().map(Folding::key).toList());
    assertThat(pieces.get(0).start()).isZero();
    assertThat(pieces.get(pieces.size() - 1).end()).isEqualTo(word.length());
  }

  @ParameterizedTest
  @CsvSource({"۳/۵ درصد, 2", "۳/۵ و, 4"})
  void slashIsDecimalBeforeAUnitOnly(String text, int atoms) {
    List<Atom> cut =
        new Segmenter(Numerals.of(Language.PERSIAN), WORDS)
            .cut(text, Atoms.of(text, new Span(0, text.length())));

    assertThat(cut).hasSize(atoms);
  }
}
