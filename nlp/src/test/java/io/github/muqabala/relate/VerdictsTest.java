package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two sentences that are taken for one proposition stand to each other. */
class VerdictsTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final Themes THEMES = Themes.with(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the only number of each
        "A few hundred people marched in the square. | آلاف المتظاهرين ساروا في الساحة. | CONFLICT",
        "کابینه ۲۳ وزارتخانه دارد. | The new government is made up of 22 portfolios. | CONFLICT",
        "Only two of the ministers are women. | سه زن در دولت حضور دارند. | CONFLICT",
        // rounded numbers
        "28 people were wounded. | حدود سی نفر زخمی شدند. | REFINES",
        "480 soldiers left the base. | Hundreds of soldiers left the base. | REFINES",
        "28 people were wounded. | حدود پنجاه نفر زخمی شدند. | CONFLICT",
        // the fate next to the number
        "Three soldiers were killed. | شمار کشته‌ها سه تن و شمار مجروحان ۲۸ تن است. | REFINES",
        "Four soldiers were killed. | شمار کشته‌ها سه تن و شمار مجروحان ۲۸ تن است. | CONFLICT",
        // denial and negation
        "The group denied that Iran had a role in the attack. | ایران نقشی در حمله نداشت. | EQUIVALENT",
        "The group denied that Iran had a role in the attack. | ایران در حمله نقش داشت. | CONFLICT",
        // places of no list, and spelling
        "The base of Tel Zarnuq was closed. | أُغلقت قاعدة تل زرنوق. | EQUIVALENT",
        // details on balance
        "The minister resigned on 3 May 2024. | استقال الوزير. | REFINES",
        "The minister resigned. | استقال الوزير. | EQUIVALENT"
      })
  void two_sentences_on_one_proposition(String first, String second, Relation.Type type) {
    assertThat(relation(first, second).type()).isEqualTo(type);
    assertThat(relation(second, first).type()).isEqualTo(type);
  }

  private static Relation relation(String first, String second) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (String text : List.of(first, second)) {
      Article article =
          Article.of(Integer.toString(readings.size()), text)
              .withPublished(LocalDate.of(2024, 5, 10));
      readings.put(article.id(), MUQABALA.read(article));
    }
    Comparison comparison = MUQABALA.relate(List.copyOf(readings.values()));
    List<Signature> signatures = new Signatures(THEMES).all(readings, comparison.claims());
    Similarity similarity =
        new Similarity(Signatures.weights(signatures), Weights.load().facets(), THEMES);
    Signature a =
        signatures.stream().filter(s -> s.article().equals("0")).findFirst().orElseThrow();
    Signature b =
        signatures.stream().filter(s -> s.article().equals("1")).findFirst().orElseThrow();
    return new Verdicts(similarity, THEMES).same(a, b, 1);
  }
}
