package io.github.muqabala.language;

import io.github.muqabala.article.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector, of which only the best guess is used. */
final class LanguageModel {
  private static final String RESOURCE = "/langdetect-183.bin";

  private final LanguageDetectorModel model;

  private LanguageModel(LanguageDetectorModel model) {
    this.model = model;
  }

  static LanguageModel load() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "language model "
                + RESOURCE
                + " must be on the class path: add org.apache.opennlp:opennlp-models-langdetect");
      }
      return new LanguageModel(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("language model " + RESOURCE + " cannot be read", e);
    }
  }

  Optional<Language> identify(String text) {
    return switch (new LanguageDetectorME(model).predictLanguage(text).getLang()) {
      case "ara", "arb", "arz", "apc", "ary", "ajp", "acm" -> Optional.of(Language.ARABIC);
      case "eng" -> Optional.of(Language.ENGLISH);
      case "fas", "pes", "prs" -> Optional.of(Language.PERSIAN);
      default -> Optional.empty();
    };
  }
}
