package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormationsTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();

  @ParameterizedTest
  @CsvSource({
    "'ستتسلم الفرقة السادسة عشرة المعسكر.', formation:division_military:16",
    "'الفرقة 16 دخلت المعسكر أمس.', formation:division_military:16",
    "'لشکر ۱۶ ارتش عراق وارد پادگان شد.', formation:division_military:16",
    "'The camp was handed to the 16th Division.', formation:division_military:16",
    "'The 4th Armoured Brigade left the city.', formation:brigade:4",
    "'تیپ سی‌ام در این پادگان مستقر شد.', formation:brigade:30",
  })
  void a_unit_of_an_army_is_known_by_its_kind_and_number(String text, String unit) {
    assertThat(units(text)).containsExactly(unit);
  }

  @ParameterizedTest
  @CsvSource({"'The army sent three brigades.'", "'أرسل الجيش ثلاثة ألوية إلى الحدود.'"})
  void units_that_are_counted_are_not_numbered(String text) {
    assertThat(units(text)).isEmpty();
  }

  private static Iterable<String> units(String text) {
    Reading reading = MUQABALA.read(Article.of("a", text));
    return Formations.in(reading, new Span(0, text.length())).values();
  }
}
