package io.github.muqabala.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {
  private static final NameMatcher NAMES = NameMatcher.with(Lexicon.withDefaults());
  private static final List<Language> LANGUAGES =
      List.of(Language.ENGLISH, Language.ARABIC, Language.PERSIAN);
  private static final int FIRST = 3;

  /** Asks whether two names are one. */
  private interface Question {
    boolean same(String one, Language language, String other, Language otherLanguage);
  }

  /** Counts answers over the table {@code pairs.tsv}. */
  private static final class Score {
    private int pairs;
    private int nonPairs;
    private int right;
    private int wrong;

    private Score(String part, Question question) {
      List<List<String>> rows =
          DataFile.rows(NameMatcherTest.class, "pairs.tsv", 6).stream()
              .filter(row -> row.get(0).equals(part))
              .toList();
      for (List<String> one : rows) {
        for (List<String> other : rows) {
          if (one.get(1).equals(other.get(1))) {
            ask(one, other, question);
          }
        }
      }
    }

    private void ask(List<String> one, List<String> other, Question question) {
      for (int i = 0; i < LANGUAGES.size(); i++) {
        for (int j = i + 1; j < LANGUAGES.size(); j++) {
          for (String form : DataFile.forms(one.get(FIRST + i))) {
            for (String otherForm : DataFile.forms(other.get(FIRST + j))) {
              boolean same = question.same(form, LANGUAGES.get(i), otherForm, LANGUAGES.get(j));
              count(one.equals(other), same);
            }
          }
        }
      }
    }

    private void count(boolean expected, boolean same) {
      pairs += expected ? 1 : 0;
      nonPairs += expected ? 0 : 1;
      right += expected && same ? 1 : 0;
      wrong += !expected && same ? 1 : 0;
    }

    private double f1() {
      return 2.0 * right / (pairs + right + wrong);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "aside"})
  void namesOfTheTableAreToldFromTheirLikes(String part) {
    Score score = new Score(part, NAMES::same);

    assertThat(score.f1()).isGreaterThanOrEqualTo(.965);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "aside"})
  void soundAloneTellsMostOfThem(String part) {
    Score score = new Score(part, NAMES::alike);

    assertThat(score.f1()).isGreaterThanOrEqualTo(.92);
  }

  @Test
  void theTableHasAtLeast400PairsAndAsManyNonPairsInEachPart() {
    Score tuned = new Score("tuned", NAMES::same);
    Score aside = new Score("aside", NAMES::same);

    assertThat(tuned.pairs + aside.pairs).isGreaterThan(1100);
    assertThat(tuned.nonPairs + aside.nonPairs).isGreaterThan(1100);
    assertThat(aside.pairs).isGreaterThan(380);
    assertThat(aside.nonPairs).isGreaterThan(400);
  }

  @ParameterizedTest
  @CsvSource({
    "عين الأسد, Ain al-Asad",
    "عين الأسد, Ein al-Assad",
    "عبد الفتاح مرزوقي, Abdel-Fattah Marzouqi",
    "عبد الفتاح مرزوقي, Abdulfattah Marzouki",
    "بنك رفدان, Rifdan Bank",
    "مصر, Egypt",
    "يحيى الترزي, Yahya al-Tarzi",
  })
  void spellingsOfOneNameAreOne(String arabic, String english) {
    assertThat(NAMES.same(arabic, Language.ARABIC, english, Language.ENGLISH)).isTrue();
    assertThat(NAMES.same(english, Language.ENGLISH, arabic, Language.ARABIC)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "السعدي, السودانی",
    "مالي, مالاوی",
    "إيران, عراق",
    "حسن بلوط, حسین بلوط",
    "بنك رفدان, دانشگاه رفدان",
  })
  void namesThatAreEasilyConfusedAreTwo(String arabic, String persian) {
    assertThat(NAMES.same(arabic, Language.ARABIC, persian, Language.PERSIAN)).isFalse();
  }

  @Test
  void aNameWithoutLettersIsLikeNoOther() {
    assertThat(NAMES.same("", Language.ARABIC, "Mosul", Language.ENGLISH)).isFalse();
    assertThat(NAMES.same("-", Language.ARABIC, "…", Language.ENGLISH)).isFalse();
  }
}
