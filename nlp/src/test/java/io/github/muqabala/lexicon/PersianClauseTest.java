package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianClauseTest {
  private static final String ROWS =
      """
      concept	pos	en	ar	fa	tags
      arrive	verb	arrive	وصل	رسیدن	event:movement
      confirm	verb	confirm	أكد	تأیید کردن	event:statement
      data	noun	data	بيانات	داده	-
      demand	verb	demand	طالب	خواستار شدن	event:request
      get_up	verb	get up	نهض	پا شدن	-
      give	verb	give	أعطى	دادن	event:transfer
      guide	verb	guide	أرشد	هدایت کردن	-
      halt	verb	halt	أوقف	متوقف کردن; متوقف شدن	event:end
      load	verb	load	حمل	بار کردن	-
      mango	noun	mango	مانجو	انبه	-
      oppose	verb	oppose	عارض	مخالف بودن	-
      provide	verb	provide	وفر	در اختیار گذاشتن	-
      receipt	noun	receipt	إيصال	رسید	-
      sit	verb	sit	جلس	نشستن	-
      summit	noun	summit	قمة	نشست	-
      target	verb	target	استهدف	هدف قرار دادن	event:attack
      """;

  @TempDir private Path folder;

  private List<String> find(String text) {
    Article article = Article.of("test", text);
    Reading reading =
        Reading.of(
            article,
            Language.PERSIAN,
            TextReader.of(Language.PERSIAN).read(article),
            new Provenance("test", "test", "test", "none", Map.of()));
    Path rows = folder.resolve("rows.tsv");
    try {
      Files.writeString(rows, ROWS);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Lexicon.of(rows).find(reading).stream()
        .map(m -> m.concept() + "=" + m.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "وزیر نفت تأیید شد., تأیید شد, confirm",
    "خبر تأیید نشده است., تأیید نشده, confirm",
    "این خبر تأیید خواهد شد., تأیید خواهد شد, confirm",
    "پایگاه هدف قرار گرفت., هدف قرار گرفت, target",
  })
  void thePassiveOfALightVerbNeedNotBeListed(String text, String verb, String concept) {
    assertThat(find(text)).contains(concept + "=" + verb);
  }

  @ParameterizedTest
  @CsvSource({"ناچار به هدایت شد.", "هدایت آن شهر شد."})
  void aPassiveOfTheRuleNeitherFollowsAPrepositionNorStandsApart(String text) {
    assertThat(find(text)).noneMatch(m -> m.startsWith("guide"));
  }

  @Test
  void aPassiveOfTheRuleTakesNoVerbFromOneThatIsListed() {
    assertThat(find("بغداد خواستار بازگشت بار نفتکش شد."))
        .containsExactly("demand=خواستار بازگشت بار نفتکش شد");
  }

  @Test
  void ofTwoVerbsJoinedByAndTheFirstMayLeaveItsEndToTheSecond() {
    assertThat(find("کشتی متوقف و به بندر هدایت شد."))
        .containsExactly("halt=متوقف و به بندر هدایت شد", "guide=هدایت شد");
  }

  @ParameterizedTest
  @CsvSource({
    "کشتی به بندر رسید., رسید, arrive",
    "قطار به شهر رسیده است., رسیده, arrive",
    "به آنها پول داده شد., داده, give",
  })
  void whereTheClauseAsksForAVerbNoNounIsRead(String text, String verb, String concept) {
    assertThat(find(text)).containsExactly(concept + "=" + verb);
  }

  @Test
  void elsewhereTheNounIsRead() {
    assertThat(find("رسید بانک در دست اوست.")).containsExactly("receipt=رسید");
    assertThat(find("نشستی در تهران")).containsExactly("summit=نشستی");
  }

  @Test
  void theFirstPartOfAVerbMayHaveSeveralWords() {
    assertThat(find("نفت را در اختیار دولت می‌گذارد."))
        .containsExactly("provide=در اختیار دولت می‌گذارد");
  }

  @ParameterizedTest
  @CsvSource({"آن به چند شهر رفت", "پایان ماه آینده تمام می‌شود", "مخالفان صد نفر بودند"})
  void wordsThatOnlyMeetMakeNoForm(String text) {
    assertThat(find(text)).isEmpty();
  }
}
