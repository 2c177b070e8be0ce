package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Opposites OPPOSITES = Opposites.with(LEXICON);

  @ParameterizedTest
  @CsvSource({
    "win, lose",
    "confirm, deny",
    "event:war, ceasefire",
    "arrest, release",
    "import_v, export_v",
    "hot, cold"
  })
  void contraries_are_so_both_ways(String one, String other) {
    assertThat(OPPOSITES.contrary(Set.of(one), Set.of(other))).isTrue();
    assertThat(OPPOSITES.contrary(Set.of(other), Set.of(one))).isTrue();
  }

  @Test
  void nothing_is_contrary_to_itself() {
    assertThat(OPPOSITES.concepts())
        .allSatisfy(c -> assertThat(OPPOSITES.contrary(Set.of(c), Set.of(c))).isFalse());
  }

  @Test
  void every_concept_is_in_the_lexicon() {
    Set<String> known =
        LEXICON.concepts().stream().map(Concept::id).collect(Collectors.toCollection(HashSet::new));
    LEXICON.concepts().stream()
        .flatMap(c -> c.tags().stream())
        .filter(t -> t.startsWith("event:"))
        .forEach(known::add);

    for (List<String> row : DataFile.rows(Opposites.class, "opposites.tsv", 2)) {
      assertThat(known)
          .containsAll(DataFile.forms(row.get(0)))
          .containsAll(DataFile.forms(row.get(1)));
    }
  }

  @Test
  void every_cue_is_in_the_lexicon() {
    Set<String> tags =
        LEXICON.concepts().stream().flatMap(c -> c.tags().stream()).collect(Collectors.toSet());

    assertThat(PairCues.withDefaults().items())
        .allSatisfy(
            item -> {
              if (item.startsWith("tag:")) {
                assertThat(tags).anyMatch(t -> t.startsWith(item.substring("tag:".length())));
              } else {
                assertThat(LEXICON.concept(item)).as(item).isPresent();
              }
            });
  }
}
