package io.github.muqabala.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttributionTablesTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void noCueStandsTwiceUnderOneKind(Language language) {
    assertThat(
            Tables.rows("cues", language, 4).stream().map(r -> r.get(0) + " " + r.get(1)).toList())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRowNamesAKindAndEveryWordListAClass(Language language) {
    for (List<String> row : Tables.rows("cues", language, 4)) {
      assertThatCode(() -> Cue.Kind.valueOf(row.get(1))).doesNotThrowAnyException();
    }
    for (List<String> row : Tables.rows("words", language, 2)) {
      assertThatCode(() -> WordClass.of(row.get(0))).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wordClassesStandInAlphabeticalOrder(Language language) {
    assertThat(Tables.rows("words", language, 2).stream().map(r -> r.get(0)).toList()).isSorted();
  }

  @Test
  void aMissingTableIsNamedWithItsLanguage() {
    assertThatThrownBy(() -> Tables.rows("nothing", Language.ARABIC, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing_ar.tsv");
  }
}
