package io.github.muqabala.language;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.muqabala.article.Language;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells in which language a text is written.
 *
 * <p>Function words and letters settle most texts at once. Only where they do not is a statistical
 * model asked (OpenNLP's, for 183 languages); it is loaded at the first such text and then keeps
 * about 50 MB of heap for as long as the identifier lives.
 *
 * <p>Immutable but for the loading of the model, and safe for use by many threads.
 */
public final class LanguageIdentifier {
  /** A model's opinion on fewer letters than this is noise. */
  private static final int ENOUGH_FOR_MODEL = 40;

  /** So many code units are looked at: the rest of a long text would say the same. */
  private static final int SAMPLE = 4000;

  private final Supplier<LanguageModel> model = Suppliers.memoize(LanguageModel::load);

  private LanguageIdentifier() {}

  /** Returns the identifier. */
  public static LanguageIdentifier withDefaults() {
    return new LanguageIdentifier();
  }

  /**
   * Returns the language of a text, or empty if it is none that the library reads, or has no
   * letters.
   */
  public Optional<Language> identify(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Marks marks = Marks.of(sample);
    if (marks.letters() == 0 || marks.isOtherScript()) {
      return Optional.empty();
    }
    return marks.isArabicScript() ? arabicScript(sample, marks) : latinScript(sample, marks);
  }

  private Optional<Language> arabicScript(String sample, Marks marks) {
    if (marks.otherLetters() > 1 && marks.otherLetters() * 50 > marks.arabicLetters()) {
      return Optional.empty();
    }
    int arabic = marks.arabic();
    int persian = marks.persian();
    if (arabic >= 3 * persian + 2) {
      return Optional.of(Language.ARABIC);
    }
    if (persian >= 3 * arabic + 2) {
      return Optional.of(Language.PERSIAN);
    }
    if (marks.arabicLetters() >= ENOUGH_FOR_MODEL) {
      return asked().identify(sample);
    }
    return Optional.of(persian > arabic ? Language.PERSIAN : Language.ARABIC);
  }

  private LanguageModel asked() {
    return Objects.requireNonNull(model.get());
  }

  private Optional<Language> latinScript(String sample, Marks marks) {
    if (marks.words() >= 8 && marks.english() * 4 >= marks.words()) {
      return Optional.of(Language.ENGLISH);
    }
    if (marks.latinLetters() >= ENOUGH_FOR_MODEL) {
      return asked().identify(sample);
    }
    // A line as short as this shows a language by what it lacks: accents, foreign function words.
    return marks.accented() == 0 ? Optional.of(Language.ENGLISH) : Optional.empty();
  }
}
