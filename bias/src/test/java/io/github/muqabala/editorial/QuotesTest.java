package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.editorial.Quotes.Standing;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static Standing standing(String text, String word) {
    Reading reading = Readings.of(Language.ENGLISH, text);
    List<Token> tokens = reading.tokens().toList();
    List<Standing> all = Quotes.of(reading.article(), tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (reading.text(tokens.get(i).span()).equals(word)) {
        return all.get(i);
      }
    }
    throw new AssertionError("no token " + word);
  }

  @Test
  void a_few_words_between_marks_are_held_at_a_distance() {
    assertThat(standing("They sent “experts” to the town", "experts")).isEqualTo(Standing.MARKED);
  }

  @Test
  void many_words_between_marks_are_speech() {
    String text = "“We will open the gate tomorrow” she added";

    assertThat(standing(text, "gate")).isEqualTo(Standing.SPEECH);
    assertThat(standing(text, "added")).isEqualTo(Standing.OUT);
  }

  @Test
  void speech_may_end_outside_the_statement_or_begin_before_it() {
    assertThat(standing("“We shall see", "see")).isEqualTo(Standing.SPEECH);
    assertThat(standing("We shall see” she added", "see")).isEqualTo(Standing.SPEECH);
    assertThat(standing("We shall see” she added", "added")).isEqualTo(Standing.OUT);
  }

  @Test
  void single_marks_are_quotation_too() {
    assertThat(standing("They sent ‘experts’ to the town", "experts")).isEqualTo(Standing.MARKED);
    assertThat(standing("She said: ‘We will open the gate.’", "gate")).isEqualTo(Standing.SPEECH);
  }

  @Test
  void an_apostrophe_is_no_quotation() {
    assertThat(standing("The workers’ pay and the cooks’ hours rose", "pay"))
        .isEqualTo(Standing.OUT);
    String text = "The paper said ‘the workers’ pay will be raised soon’ on Friday";
    assertThat(standing(text, "raised")).isEqualTo(Standing.SPEECH);
    assertThat(standing(text, "Friday")).isEqualTo(Standing.OUT);
  }
}
