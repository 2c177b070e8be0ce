package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomelandTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);

  @ParameterizedTest
  @CsvSource({
    "'أكد وزير الخارجية المصري أن بلاده لن تنضم إلى العملية.', egypt",
    "'وزیر خارجه عراق گفت کشورش در این عملیات شرکت نمی‌کند.', iraq",
    "'The Turkish foreign minister said his country would not send troops.', turkey",
  })
  void his_country_is_the_speakers(String text, String country) {
    Reading reading = MUQABALA.read(Article.of("a", text));
    Homeland homeland = new Homeland(Themes.with(LEXICON));

    assertThat(MUQABALA.relate(List.of(reading)).claims())
        .flatExtracting(claim -> homeland.in(reading, claim).stream().toList())
        .extracting(Homeland.Named::country)
        .contains(country);
  }
}
