package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFormTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final PairReader READER = new PairReader(LEXICON, Themes.with(LEXICON));

  private static Reading read(String language, String text) {
    return MUQABALA.read(Article.of("t", text).withLanguage(Language.of(language)));
  }

  @ParameterizedTest
  @CsvSource({
    "STATEMENT, en, The harbour of Tyre was closed on Monday., en, Tyre closed its harbour.",
    "STATEMENT, en, Tyre closes its harbour, ar, صور تغلق ميناءها",
    "HEADLINE, ar, صور تغلق ميناءها, ar, إعادة فتح ميناء صور",
    "PASSAGE, en, 'The fishermen of Tyre, who had gone out before dawn, came back when the storm rose"
        + " over the harbour and the lighthouse went dark.', en, A storm rose."
  })
  void whole_sentences_headlines_and_passages_are_told_apart(
      PairForm form, String language, String a, String other, String b) {
    Reading first = read(language, a);
    Reading second = read(other, b);

    assertThat(PairForm.of(first, READER.read(first), second, READER.read(second))).isEqualTo(form);
  }
}
