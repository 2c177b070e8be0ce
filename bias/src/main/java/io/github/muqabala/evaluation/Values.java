package io.github.muqabala.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.muqabala.folding.Folding;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether what was found with a span is what was annotated.
 *
 * <ul>
 *   <li>Spelling variants that folding makes one are one, and so are runs of blanks.
 *   <li>Quantities that are numbers are compared as numbers: 2500 is 2500.0.
 *   <li>Of a chain of sources the last counts, who said it. It is right where it holds at least
 *       half of the annotated words, in any order: «مصدر أمني» is right for «مصدر أمني عراقي».
 *   <li>An annotation without a value asks for none.
 * </ul>
 */
final class Values {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Splitter LINKS = Splitter.on('>');

  private Values() {}

  static boolean agree(SpanKind kind, String found, String gold) {
    if (gold.isEmpty() || found.isEmpty()) {
      return gold.isEmpty() && found.isEmpty();
    }
    return switch (kind) {
      case ATTRIBUTIONS -> sameSource(found, gold);
      case QUANTITIES -> sameNumber(found, gold);
      default -> words(found).equals(words(gold));
    };
  }

  private static boolean sameSource(String found, String gold) {
    List<String> links = LINKS.splitToList(gold);
    Set<String> wanted = new HashSet<>(words(links.get(links.size() - 1)));
    Set<String> shared = new HashSet<>(words(found));
    shared.retainAll(wanted);
    return 2 * shared.size() >= wanted.size();
  }

  private static boolean sameNumber(String found, String gold) {
    Optional<BigDecimal> one = number(found);
    Optional<BigDecimal> other = number(gold);
    return (one.isPresent() && other.isPresent())
        ? one.get().compareTo(other.get()) == 0
        : words(found).equals(words(gold));
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(Folding.fold(text).text());
  }
}
