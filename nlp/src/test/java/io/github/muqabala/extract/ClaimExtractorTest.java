package io.github.muqabala.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Claim.Polarity;
import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule of grammar a test, in three languages. */
class ClaimExtractorTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Egypt closed the Rafah crossing and Jordan opened the bridge.",
        "ar | أغلقت مصر معبر رفح وفتح الأردن الجسر.",
        "fa | مصر گذرگاه رفح را بست و اردن پل را باز کرد."
      })
  void coordinated_clauses_are_two_claims(String language, String text) {
    assertThat(claims(language, text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Egypt closed the crossing while Jordan opened the bridge.",
        "ar | أغلقت مصر المعبر بينما فتح الأردن الجسر.",
        "fa | مصر گذرگاه را بست در حالی که اردن پل را باز کرد."
      })
  void a_subordinate_clause_is_a_claim_of_its_own(String language, String text) {
    assertThat(claims(language, text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The bridge, which was built in 1962, collapsed near the town on Friday after heavy rain.",
        "ar | انهار يوم الجمعة قرب البلدة الجسر الكبير الذي افتتح في عام 1962.",
        "fa | پلی که در سال ۱۹۶۲ ساخته شد پس از باران شدید در نزدیکی شهر فرو ریخت."
      })
  void a_relative_clause_with_a_date_is_lifted(String language, String text) {
    List<Claim> claims = claims(language, text);

    assertThat(claims.size()).isGreaterThan(1);
    assertThat(claims)
        .anySatisfy(c -> assertThat(c.values(Slot.Role.TIME)).containsExactly("1962"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The governor said the dam was damaged and 40 families left their homes.",
        "ar | قال المحافظ إن السد الكبير تضرر وغادرت 40 عائلة منازلها.",
        "fa | استاندار گفت سد آسیب دید و ۴۰ خانواده خانه‌های خود را ترک کردند."
      })
  void every_clause_of_what_is_said_inherits_the_source(String language, String text) {
    List<Claim> claims = claims(language, text);

    assertThat(claims).hasSizeGreaterThan(1).allMatch(c -> c.attribution().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Egypt did not close the crossing on 3 May 2024.",
        "en | Egypt no longer closes the crossing at night.",
        "en | Egypt failed to open the crossing on 3 May 2024.",
        "ar | لم تغلق مصر المعبر في 3 مايو 2024.",
        "ar | لا تغلق مصر المعبر ليلا.",
        "ar | ما أغلقت مصر المعبر في 3 مايو 2024.",
        "ar | لن تغلق مصر المعبر في 3 مايو 2024.",
        "ar | لكن مصر فشلت في فتح المعبر في 3 مايو 2024.",
        "ar | فشلت مصر في فتح المعبر.",
        "fa | مصر نتوانست گذرگاه را باز کند.",
        "fa | مصر در ۳ مه ۲۰۲۴ گذرگاه را نبست و آن را باز نکرد.",
        "fa | مصر گذرگاه را شب‌ها نمی‌بندد.",
        "fa | هیچ کشوری در ۳ مه ۲۰۲۴ گذرگاه را نبست.",
        "en | Egypt denied that it closed the crossing.",
        "ar | قال الوزير إن لا صلة لمصر بإغلاق المعبر.",
        "fa | مصر بستن گذرگاه را در ۳ مه ۲۰۲۴ تکذیب کرد."
      })
  void negation_makes_a_claim_negative(String language, String text) {
    assertThat(claims(language, text))
        .isNotEmpty()
        .anyMatch(c -> c.polarity() == Polarity.NEGATIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Egypt left the port without a crane.",
        "en | The inspectors found three sites that Egypt had not declared.",
        "ar | لم تفتح مصر سوى معبر واحد.",
        "ar | لم تفتح مصر إلا معبرا واحدا.",
        "ar | عبرت القافلة دون تأخير.",
        "ar | بلغ عدد القتلى ما لا يقل عن 40 شخصا.",
        "ar | سيقاطع النواب الجلسة ما لم تنشر الحكومة الموازنة.",
        "ar | بحث الوزير ما كشفته الصحيفة.",
        "fa | مصر جز یک گذرگاه را باز نکرد.",
        "fa | بانک وام بدون بهره می‌دهد."
      })
  void what_is_not_denied_of_the_clause_leaves_it_positive(String language, String text) {
    assertThat(claims(language, text))
        .isNotEmpty()
        .allMatch(c -> c.polarity() == Polarity.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Egypt closed the crossing on 3 May 2024. | HAPPENED",
        "en | The minister said Egypt would close the crossing. | PLANNED",
        "en | Egypt filled the posts still open in the cabinet. | HAPPENED",
        "en | The oil used by the plant is shipped from Basra. | ONGOING",
        "en | A rise in the price of bread had angered the town. | HAPPENED",
        "ar | قال الوزير إن الجانبين تبادلا الرسائل. | HAPPENED",
        "ar | أعلنت الشرطة توقيف ستة أشخاص. | HAPPENED",
        "ar | قال الوزير إن القاهرة سترد على الهجوم. | PLANNED",
        "fa | مجلس با طرح دولت موافقت کرد. | HAPPENED",
        "fa | نتیجه ظرف دو هفته روشن می‌شود. | PLANNED",
        "en | Egypt will close the crossing next month. | PLANNED",
        "en | Egypt is expected to close the crossing. | EXPECTED",
        "en | Egypt denied closing the crossing on 3 May 2024. | DENIED",
        "en | If Egypt closes the crossing the trade stops. | CONDITIONAL",
        "ar | أغلقت مصر المعبر في 3 مايو 2024. | HAPPENED",
        "ar | ستغلق مصر المعبر قريبا. | PLANNED",
        "ar | من المتوقع أن تغلق مصر المعبر. | EXPECTED",
        "ar | نفت مصر إغلاق المعبر في 3 مايو 2024. | DENIED",
        "ar | تغلق مصر المعبر حاليا. | ONGOING",
        "fa | مصر در ۳ مه ۲۰۲۴ گذرگاه را بست. | HAPPENED",
        "fa | مصر گذرگاه را خواهد بست. | PLANNED",
        "fa | انتظار می‌رود مصر گذرگاه را ببندد. | EXPECTED",
        "fa | مصر بستن گذرگاه را در ۳ مه ۲۰۲۴ تکذیب کرد. | DENIED",
        "fa | مصر همچنان گذرگاه را می‌بندد. | ONGOING"
      })
  void tense_and_cue_give_the_status(String language, String text, Status status) {
    assertThat(claims(language, text)).isNotEmpty().anyMatch(c -> c.status() == status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | The minister resigned.", "ar | استقال الوزير.", "fa | وزیر استعفا کرد."})
  void two_words_may_be_a_claim(String language, String text) {
    assertThat(claims(language, text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Egypt closed the crossing and sent 20 trucks to Gaza.",
        "ar | أغلقت مصر المعبر وأرسلت إلى غزة 20 شاحنة.",
        "fa | مصر گذرگاه را بست و ۲۰ کامیون را به غزه فرستاد."
      })
  void a_clause_without_a_subject_has_that_of_the_clause_before(String language, String text) {
    assertThat(claims(language, text))
        .hasSize(2)
        .allSatisfy(c -> assertThat(c.values(Slot.Role.ACTOR)).containsExactly("egypt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The dam, which was built in 1970, did not collapse in the flood.",
        "ar | لم ينهر السد الذي بني عام 1970 في الفيضان.",
        "fa | سدی که در سال ۱۹۷۰ ساخته شد در سیل فرو نریخت."
      })
  void what_a_relative_clause_affirms_is_not_negated_with_the_rest(String language, String text) {
    assertThat(claims(language, text))
        .extracting(Claim::polarity)
        .contains(Polarity.POSITIVE, Polarity.NEGATIVE);
  }

  @Test
  void who_does_it_where_and_when_fill_the_slots() {
    Claim claim = claims("en", "Egypt sent 20 trucks from Cairo to Gaza on 3 May 2024.").get(0);

    assertThat(claim.values(Slot.Role.ACTOR)).containsExactly("egypt");
    assertThat(claim.values(Slot.Role.ORIGIN)).containsExactly("cairo");
    assertThat(claim.values(Slot.Role.DESTINATION)).containsExactly("gaza");
    assertThat(claim.values(Slot.Role.TIME)).containsExactly("2024-05-03");
    assertThat(claim.values(Slot.Role.QUANTITY)).anyMatch(q -> q.startsWith("20"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The crossing was closed by Egypt on 3 May 2024.",
        "ar | أغلق المعبر من قبل مصر في 3 مايو 2024.",
        "fa | گذرگاه از سوی مصر در ۳ مه ۲۰۲۴ بسته شد."
      })
  void behind_by_stands_who_does_it(String language, String text) {
    assertThat(claims(language, text).get(0).values(Slot.Role.ACTOR)).containsExactly("egypt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Iran and Saudi Arabia signed the agreement in Beijing.",
        "ar | وقعت إيران والسعودية الاتفاق في بكين.",
        "ar | وقعت إيران و السعودية الاتفاق في بكين.",
        "fa | ایران و عربستان سعودی توافق را در پکن امضا کردند."
      })
  void names_joined_by_and_act_together(String language, String text) {
    assertThat(claims(language, text).get(0).values(Slot.Role.ACTOR))
        .containsExactly("iran", "saudi_arabia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Why did Egypt close the crossing on 3 May 2024?",
        "ar | لماذا أغلقت مصر المعبر في 3 مايو 2024؟",
        "fa | چرا مصر در ۳ مه ۲۰۲۴ گذرگاه را بست؟"
      })
  void a_question_is_no_claim(String language, String text) {
    assertThat(claims(language, text)).isEmpty();
  }

  private static List<Claim> claims(String language, String text) {
    Reading reading =
        MUQABALA.read(
            Article.of("t", text)
                .withLanguage(Language.of(language))
                .withPublished(LocalDate.of(2024, 6, 1)));
    return MUQABALA.claims(reading);
  }
}
