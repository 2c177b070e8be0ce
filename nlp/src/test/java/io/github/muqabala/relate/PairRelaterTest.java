package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.extract.ClaimExtractor;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.relate.PairRelater.Stand;
import io.github.muqabala.relate.Relater.StatementPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairRelaterTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final ClaimExtractor CLAIMS = ClaimExtractor.with(LEXICON);
  private static final PairRelater PAIRS = PairRelater.with(LEXICON);

  @TempDir private Path folder;

  private static StatementPair pair(String language, String first, String second) {
    Reading a = MUQABALA.read(Article.of("a", first).withLanguage(Language.of(language)));
    Reading b = MUQABALA.read(Article.of("b", second).withLanguage(Language.of(language)));
    return new StatementPair(a, CLAIMS.whole(a), b, CLAIMS.whole(b));
  }

  private static Relation.Type type(String language, String first, String second) {
    return PAIRS.relate(List.of(pair(language, first, second))).get(0).type();
  }

  @ParameterizedTest
  @CsvSource({
    "en, The harbour reopened after the storm., The harbour stayed closed after the storm.",
    "en, The council approved the budget., The council did not approve the budget.",
    "ar, ارتفعت أسعار القمح في تونس, انخفضت أسعار القمح في تونس",
    "ar, نفى النادي رحيل مدربه, أكد النادي رحيل مدربه",
    "fa, قیمت گندم در شیراز افزایش یافت, قیمت گندم در شیراز کاهش یافت",
    "fa, شهردار در این نشست شرکت کرد, شهردار در این نشست شرکت نکرد"
  })
  void contrary_and_negated_statements_conflict(String language, String first, String second) {
    assertThat(type(language, first, second)).isEqualTo(Relation.Type.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The firm hired 40 engineers in Cairo., The firm hired 90 engineers in Cairo.",
    "ar, وظفت الشركة 40 مهندسا في القاهرة, وظفت الشركة 90 مهندسا في القاهرة",
    "fa, شرکت ۴۰ مهندس در قاهره استخدام کرد, شرکت ۹۰ مهندس در قاهره استخدام کرد"
  })
  void other_numbers_of_one_thing_conflict(String language, String first, String second) {
    Relation relation = PAIRS.relate(List.of(pair(language, first, second))).get(0);

    assertThat(relation.type()).isEqualTo(Relation.Type.CONFLICT);
    assertThat(relation.conflict()).contains(Relation.Conflict.NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The museum lent three paintings to Oman., The weather in Peru will be mild.",
    "ar, أعار المتحف ثلاث لوحات إلى عمان, سيكون الطقس معتدلا في بيرو",
    "fa, موزه سه تابلو به عمان امانت داد, هوای پرو معتدل خواهد بود"
  })
  void statements_on_other_matters_do_not_relate(String language, String first, String second) {
    assertThat(type(language, first, second)).isIn(Relation.Type.UNDECIDED, Relation.Type.RELATED);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Rain.",
    "en, The harbour did not reopen.",
    "ar, لم يفتح الميناء أبوابه",
    "fa, بندر باز نشد"
  })
  void a_statement_supports_itself(String language, String text) {
    assertThat(type(language, text, text)).isEqualTo(Relation.Type.EQUIVALENT);
  }

  @Test
  void a_text_without_words_relates_to_nothing() {
    assertThat(type("en", "…", "The council met.")).isEqualTo(Relation.Type.UNDECIDED);
    assertThat(type("en", "…!", "…")).isEqualTo(Relation.Type.UNDECIDED);
  }

  @Test
  void no_pair_gives_no_relation() {
    assertThat(PAIRS.relate(List.of())).isEmpty();
  }

  @Test
  void a_verdict_names_the_features_that_speak_for_it() {
    Relation relation =
        PAIRS.relate(List.of(pair("en", "Exports of rice rose.", "Exports of rice fell."))).get(0);

    assertThat(relation.evidence())
        .filteredOn(e -> e.feature().contains("contrary"))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.weight()).isPositive());
  }

  @Test
  void fitting_twice_gives_the_same_weights_and_they_can_be_read_again() throws IOException {
    List<PairRelater.Example> examples = new ArrayList<>();
    for (String city : List.of("Rabat", "Sanaa", "Amman", "Cairo", "Doha", "Basra")) {
      String first = "The price of bread in " + city + " rose in spring.";
      examples.add(example(first, "Bread in " + city + " became expensive.", Stand.SUPPORTS));
      examples.add(example(first, "The price of bread in " + city + " fell.", Stand.CONTRADICTS));
      examples.add(example(first, "A bridge will be built near Lima.", Stand.NEITHER));
    }
    examples.addAll(List.copyOf(examples));
    Path one = folder.resolve("one.tsv");
    Path other = folder.resolve("other.tsv");

    PairRelater fitted = PAIRS.fitted(examples);
    fitted.write(one);
    PAIRS.fitted(examples).write(other);

    assertThat(other).hasSameTextualContentAs(one);
    List<StatementPair> pairs = examples.stream().map(PairRelater.Example::pair).toList();
    PairRelater again = PairRelater.with(LEXICON, one);
    assertThat(again.relate(pairs).stream().map(Relation::type))
        .isEqualTo(fitted.relate(pairs).stream().map(Relation::type).toList());
    assertThat(fitted.relate(pairs.subList(0, 3)).stream().map(Relation::type))
        .element(1)
        .isEqualTo(Relation.Type.CONFLICT);
  }

  private static PairRelater.Example example(String first, String second, Stand stand) {
    return new PairRelater.Example(pair("en", first, second), stand, "own");
  }

  @Test
  void weights_need_examples() {
    assertThatThrownBy(() -> PAIRS.fitted(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("examples must not be empty");
  }

  @Test
  void a_bad_table_of_weights_is_refused_with_its_line() throws IOException {
    Path file = folder.resolve("weights.tsv");
    Files.writeString(file, "# feature\nbase\t0\t1\n");
    assertThatThrownBy(() -> PairRelater.with(LEXICON, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + " line 2: must have 4 cells, got 3");

    Files.writeString(file, "base\t0\t1\tmany\n");
    assertThatThrownBy(() -> PairRelater.with(LEXICON, file))
        .hasMessage(file + " line 1: weight must be a number, got many");
  }
}
