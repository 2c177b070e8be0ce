package io.github.muqabala.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static Optional<Numeral> read(Language language, String text) {
    List<Atom> atoms = Atoms.of(text, new Span(0, text.length()));
    return Numerals.of(language).at(text, atoms, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, twenty-five, 25",
    "ENGLISH, two thousand five hundred, 2500",
    "ENGLISH, one hundred and five, 105",
    "ENGLISH, 2.5 million, 2500000",
    "ENGLISH, half a million, 500000",
    "ENGLISH, two thirds, 0.6667",
    "ARABIC, خمسة وعشرون, 25",
    "ARABIC, ألفين وخمسمئة, 2500",
    "ARABIC, ثلاثة آلاف ومئتين, 3200",
    "ARABIC, مليون ونصف المليون, 1500000",
    "ARABIC, سبعة وعشرين ألفا, 27000",
    "ARABIC, اثني عشر ألف, 12000",
    "PERSIAN, دو هزار و پانصد, 2500",
    "PERSIAN, بیست و پنج, 25",
    "PERSIAN, دو و نیم میلیون, 2500000",
    "PERSIAN, هزار میلیارد, 1000000000000",
    "PERSIAN, دو سوم, 0.6667"
  })
  void wordsAddUpToTheirValue(Language language, String text, double value) {
    assertThat(read(language, text))
        .get()
        .extracting(Numeral::value)
        .satisfies(v -> assertThat(v).isCloseTo(value, within(0.0001)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | 2,500 | 2500",
        "ENGLISH | 2.500 | 2.5",
        "ENGLISH | 1,234,567.5 | 1234567.5",
        "ARABIC | 2.500 | 2500",
        "ARABIC | ٣٫٥ | 3.5",
        "ARABIC | ٢٬٥٠٠ | 2500",
        "ARABIC | 6,34 | 6.34",
        "ARABIC | 0.125 | 0.125",
        "PERSIAN | ۲۵۰۰ | 2500",
        "PERSIAN | ۱۲٫۵ | 12.5",
        "PERSIAN | ۲،۵۰۰ | 2500"
      })
  void separatorsAreReadByTheirPlace(Language language, String text, double value) {
    assertThat(read(language, text)).get().extracting(Numeral::value).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, twenty-fifth, 25",
    "ENGLISH, 21st, 21",
    "ARABIC, الخامس والعشرين, 25",
    "ARABIC, الثاني عشر, 12",
    "ARABIC, السابع, 7",
    "PERSIAN, بیست و پنجم, 25",
    "PERSIAN, دوم, 2",
    "PERSIAN, سی و یکم, 31"
  })
  void ordinalsKeepApartFromCardinals(Language language, String text, double rank) {
    Numeral numeral = read(language, text).orElseThrow();

    assertThat(numeral.kind()).isEqualTo(Numeral.Kind.ORDINAL);
    assertThat(numeral.value()).isEqualTo(rank);
  }

  @Test
  void twoNumbersOfOnePlaceDoNotAddUp() {
    assertThat(read(Language.PERSIAN, "پنج و شش")).get().extracting(Numeral::value).isEqualTo(5.0);
    assertThat(read(Language.ARABIC, "خمسة وستة")).get().extracting(Numeral::value).isEqualTo(5.0);
    assertThat(read(Language.ENGLISH, "five six")).get().extracting(Numeral::value).isEqualTo(5.0);
  }

  @Test
  void attachedConjunctionIsNoPartOfTheNumber() {
    String text = "وثلاثة رجال";

    Numeral numeral = read(Language.ARABIC, text).orElseThrow();

    assertThat(text.substring(numeral.start(), numeral.end())).isEqualTo("ثلاثة");
    assertThat(numeral.prefix()).isEqualTo("و");
  }

  @Test
  void digitsThatAreNoNumberAreRefused() {
    assertThat(read(Language.ENGLISH, "1.2.3")).isEmpty();
    assertThat(read(Language.ENGLISH, "12,34,56")).isEmpty();
    assertThat(read(Language.ENGLISH, "1234567890123456789012")).isEmpty();
  }

  @Test
  void bareWordForOneIsMarked() {
    assertThat(read(Language.PERSIAN, "یک")).get().extracting(Numeral::one).isEqualTo(true);
    assertThat(read(Language.PERSIAN, "۱")).get().extracting(Numeral::one).isEqualTo(false);
  }
}
