package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.extract.Traits.Gender;
import io.github.muqabala.extract.Traits.Sort;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a phrase show of number, gender and sort.
 *
 * <ol>
 *   <li>Sort: the type of the name, else what most senses of the head are.
 *   <li>Gender: a given name, a title or a noun of kinship shows that of a person; in Arabic the
 *       ending that of a word, a country is feminine but for a few.
 *   <li>Number: a name is one; a numeral before the head, an ending or the list of plurals make it
 *       many.
 * </ol>
 */
final class PhraseTraits {
  private static final Set<String> PLURAL_ENDINGS = Set.of("ها", "هاي", "هايي");
  private static final Set<String> MASCULINE =
      Set.of("لبنان", "العراق", "الاردن", "المغرب", "السودان", "اليمن");

  private final Words words;
  private final Things things;
  private final Language language;

  PhraseTraits(Words words, Things things, Language language) {
    this.words = words;
    this.things = things;
    this.language = language;
  }

  /**
   * Returns what is known of a phrase.
   *
   * @param from its first token
   * @param to behind its last token
   * @param head its head
   * @param nouns the senses of the head that are nouns
   * @param name the name in it
   */
  Traits of(int from, int to, int head, List<ConceptMention> nouns, @Nullable Mention name) {
    Sort sort = name == null ? things.sort(nouns) : sort(name.type());
    Gender gender = things.gender(nouns);
    if (name != null && name.type() == Mention.Type.PERSON) {
      for (int i = words.first(name.span()); i < words.end(name.span()); i++) {
        Gender given = things.given(language, words.key(i));
        gender = gender == Gender.ANY ? given : gender;
        if (given != Gender.ANY) {
          break;
        }
      }
      for (int i = Math.max(0, from); i < to && gender == Gender.ANY; i++) {
        gender = things.gender(things.nouns(words.concepts(i)));
      }
    }
    if (language == Language.ARABIC && gender == Gender.ANY) {
      gender = arabic(head, sort);
    }
    return new Traits(number(head, from, sort, name), gender, sort);
  }

  private static Sort sort(Mention.Type type) {
    return switch (type) {
      case PERSON -> Sort.PERSON;
      case GROUP -> Sort.PEOPLE;
      case ORG, MEDIA -> Sort.BODY;
      case PLACE -> Sort.PLACE;
      case FACILITY -> Sort.THING;
    };
  }

  private Gender arabic(int head, Sort sort) {
    String written = words.reading().text(words.token(head).span());
    if (written.endsWith("ات")) {
      return Gender.FEMALE;
    }
    if (written.endsWith("ة") || (written.endsWith("اء") && sort == Sort.PLACE)) {
      return Gender.FEMALE;
    }
    if (sort == Sort.PLACE) {
      return words.tagged(head, "name:") && !MASCULINE.contains(words.key(head))
          ? Gender.FEMALE
          : Gender.ANY;
    }
    boolean alone = words.named(head) && things.nouns(words.concepts(head)).isEmpty();
    return alone || (sort == Sort.PERSON && words.named(head)) || capital(head)
        ? Gender.ANY
        : Gender.MALE;
  }

  /** A capital may stand for its government, as a woman or, as that, a man. */
  private boolean capital(int head) {
    return words.tagged(head, "name:");
  }

  private Traits.Count number(int head, int from, Sort sort, @Nullable Mention name) {
    if (sort == Sort.PEOPLE && name != null) {
      return Traits.Count.MANY;
    }
    if (name != null) {
      return Traits.Count.ONE;
    }
    String key = words.key(head);
    String lemma = words.token(head).lemmas().get(0);
    boolean counted = from < head && words.tagged(from, "number");
    if (counted) {
      return Traits.Count.MANY;
    }
    return switch (language) {
      case ENGLISH ->
          !lemma.equals(key) || things.plural(language, key)
              ? Traits.Count.MANY
              : sort == Sort.PEOPLE ? Traits.Count.ANY : Traits.Count.ONE;
      case PERSIAN ->
          persianPlural(head, sort)
              ? Traits.Count.MANY
              : sort == Sort.PEOPLE ? Traits.Count.ANY : Traits.Count.ONE;
      case ARABIC -> arabicNumber(key, lemma, sort);
    };
  }

  private boolean persianPlural(int head, Sort sort) {
    String key = words.key(head);
    boolean person = sort.human() && key.endsWith("ان");
    return (person || PLURAL_ENDINGS.stream().anyMatch(key::endsWith))
        && words.token(head).lemmas().stream()
            .anyMatch(
                l ->
                    l.length() < key.length()
                        && key.startsWith(l.substring(0, Math.min(2, l.length()))));
  }

  private Traits.Count arabicNumber(String key, String lemma, Sort sort) {
    String bare = key.startsWith("ال") ? key.substring(2) : key;
    if (things.plural(language, bare) || things.plural(language, lemma)) {
      return Traits.Count.MANY;
    }
    if (sort.human() && (bare.endsWith("ون") || bare.endsWith("ين"))) {
      return Traits.Count.MANY;
    }
    boolean changed = !lemma.equals(bare) && !lemma.equals(key);
    if (changed && (bare.endsWith("ون") || bare.endsWith("ات") || bare.endsWith("و"))) {
      return Traits.Count.MANY;
    }
    if (changed && (bare.endsWith("تين") || bare.endsWith("تان") || bare.endsWith("ان"))) {
      return Traits.Count.TWO;
    }
    if (changed && bare.endsWith("ين")) {
      return sort.human() ? Traits.Count.MANY : Traits.Count.TWO;
    }
    return sort == Sort.PEOPLE ? Traits.Count.ANY : Traits.Count.ONE;
  }
}
