package io.github.muqabala.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  private static final CueTable TABLE = CueTable.load(Language.ARABIC, Lexicon.withDefaults());

  @Test
  void guillemetsNest() {
    assertThat(quoted("قال «نعم «لا» ثم» انتهى.")).containsExactly("نعم «لا» ثم", "لا");
  }

  @Test
  void straightMarksPairWithinAParagraph() {
    assertThat(quoted("قال \"نعم\" ثم \"لا\".")).containsExactly("نعم", "لا");
  }

  @Test
  void curlyMarksPairWhicheverWayTheyAreSet() {
    assertThat(quoted("قال “نعم” ثم ”لا“.")).containsExactly("نعم", "لا");
  }

  @Test
  void aMarkInsideBlanksOpensWhereNoneIsOpen() {
    assertThat(quoted("أفادت \" القناة\" اليوم.")).containsExactly("القناة");
  }

  @Test
  void singleAndDoubleMarksOfOneTextAreToldApart() {
    assertThat(quoted("قال «نعم \"ربما\" لا».")).containsExactly("نعم \"ربما\" لا", "ربما");
  }

  @Test
  void whatIsNeverClosedEndsWithItsSentence() {
    assertThat(quoted("قال «نعم لا. ثم انصرف.")).containsExactly("نعم لا");
  }

  @Test
  void aNewOpeningMarkShowsThatTheEarlierWasNeverClosed() {
    assertThat(quoted("قال \"نعم ثم \"لا\".")).contains("لا");
  }

  @Test
  void aMarkThatClosesNothingIsLeftAlone() {
    assertThat(quoted("قال نعم» ثم لا.")).isEmpty();
  }

  private static List<String> quoted(String text) {
    Article article = Article.of("test", text).withLanguage(Language.ARABIC);
    Reading reading =
        Reading.of(
            article,
            Language.ARABIC,
            TextReader.of(Language.ARABIC).read(article),
            new Provenance("test", "test", "test", "none", Map.of()));
    Passage passage = Passage.of(reading, TABLE);
    return passage.quotations().all().stream()
        .map(q -> passage.text(q.open() + 1, q.close()))
        .toList();
  }
}
