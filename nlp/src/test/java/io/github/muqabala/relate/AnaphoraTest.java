package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.extract.ClaimExtractor;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnaphoraTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);

  private static Reading read(String language, String text) {
    return MUQABALA.read(Article.of("t", text).withLanguage(Language.of(language)));
  }

  private static Optional<String> meant(String language, String text, String word) {
    int start = text.lastIndexOf(word);
    return new Anaphora(read(language, text), LEXICON)
        .of(new Span(start, start + word.length()))
        .map(Mention::id);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The oil ministry met the union. The ministry refused., ministry",
    "ar, اجتمعت وزارة النفط بالنقابة. ورفضت الوزارة الطلب., الوزارة",
    "fa, وزارت نفت با اتحادیه دیدار کرد. این وزارت مخالفت کرد., وزارت"
  })
  void a_definite_noun_is_the_body_named_before(String language, String text, String word) {
    assertThat(meant(language, text, word)).contains("oil_ministry");
  }

  @ParameterizedTest
  @CsvSource({
    "en, The oil ministry met the union. Every ministry refused., ministry",
    "ar, اجتمعت وزارة النفط بالنقابة. ورفضت كل وزارة الطلب., وزارة",
    "en, The ministry refused. So said the oil ministry., ministry refused"
  })
  void an_indefinite_noun_and_one_before_the_name_are_not(
      String language, String text, String word) {
    assertThat(meant(language, text, word)).isEmpty();
  }

  @Test
  void statements_of_one_identifier_do_not_lend_each_other_their_names() {
    Signatures signatures = new Signatures(Themes.with(LEXICON));
    ClaimExtractor claims = ClaimExtractor.with(LEXICON);
    Reading named = read("en", "The oil ministry met the union. The ministry refused.");
    Reading bare = read("en", "Yesterday in the afternoon, late, the ministry refused.");

    signatures.of(named, claims.whole(named));

    assertThat(signatures.of(bare, claims.whole(bare)).keys()).doesNotContain("name:oil_ministry");
  }
}
