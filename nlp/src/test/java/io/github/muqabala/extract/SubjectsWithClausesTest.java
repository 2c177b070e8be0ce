package io.github.muqabala.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.reading.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsWithClausesTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();

  @ParameterizedTest
  @CsvSource({
    "'وقال المسؤول إن القافلة ضمت ست سفن وأن ثلاث فرقاطات رافقتها حتى الجزيرة.',"
        + " القافلة ضمت ست سفن",
    "'وقال المسؤول إن المرحلة انتهت في مارس، وأن عدد الجنود الذين خرجوا خلالها بلغ 650.',"
        + " وأن عدد الجنود الذين خرجوا خلالها بلغ 650",
    "'او گفت هر شناوری که وارد این آب‌ها شود، هدف قرار خواهد گرفت.',"
        + " 'هر شناوری که وارد این آب‌ها شود، هدف قرار خواهد گرفت'",
  })
  void a_clause_keeps_its_main_verb_and_and_that_opens_another(String text, String claim) {
    Reading reading = MUQABALA.read(Article.of("a", text));

    assertThat(MUQABALA.relate(List.of(reading)).claims())
        .extracting(c -> reading.text(c.span()))
        .contains(claim);
  }
}
