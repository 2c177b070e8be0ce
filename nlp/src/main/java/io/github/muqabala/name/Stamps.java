package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Atoms;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places and media of the gazetteer in an article's stamps, which belong to no sentence:
 * <i>BAGHDAD, Aug 26 (Reuters)</i>. The longest name goes first; in English it starts with a
 * capital. A word before the tail of a medium's name is a medium too, and in Arabic the medium that
 * the stamps give the article.
 */
final class Stamps {
  private final Gazetteer gazetteer;
  private final Heads heads;

  Stamps(Gazetteer gazetteer, Heads heads) {
    this.gazetteer = gazetteer;
    this.heads = heads;
  }

  List<Mention> find(Reading reading) {
    List<Mention> found = new ArrayList<>();
    String text = reading.article().text();
    for (Span stamp : reading.article().stamps()) {
      List<Atom> atoms = Atoms.of(text, stamp);
      int i = 0;
      while (i < atoms.size()) {
        i += at(atoms, i, text, reading.language(), found);
      }
      outlet(reading, stamp).ifPresent(medium -> put(medium, found));
    }
    return found;
  }

  /**
   * The medium that the article is of, where a stamp names it, in Arabic with the noun before it.
   */
  private Optional<Mention> outlet(Reading reading, Span stamp) {
    String text = reading.article().text();
    String name = reading.article().outlet().map(Outlet::name).orElse("").strip();
    int at = name.isEmpty() ? -1 : stamp.of(text).indexOf(name);
    if (at < 0) {
      return Optional.empty();
    }
    int start = stamp.start() + at;
    int noun = text.lastIndexOf(' ', start - 2) + 1;
    int from =
        reading.language() == Language.ARABIC
                && start > stamp.start()
                && text.charAt(start - 1) == ' '
                && noun >= stamp.start()
                && heads
                    .exactly(Keys.of(text.substring(noun, start - 1)))
                    .filter(h -> h.type() == Mention.Type.MEDIA)
                    .isPresent()
            ? noun
            : start;
    String id = Keys.of(name) + "_media";
    return Optional.of(
        new Mention(new Span(from, start + name.length()), id, Mention.Type.MEDIA, false));
  }

  /** Puts a mention in the place of those that it covers, unless one of them is the medium too. */
  private static void put(Mention medium, List<Mention> found) {
    boolean known =
        found.stream()
            .anyMatch(
                m ->
                    m.type() == Mention.Type.MEDIA
                        && m.span().length() >= medium.span().length()
                        && m.span().overlaps(medium.span()));
    if (!known) {
      found.removeIf(m -> medium.span().contains(m.span()));
      found.add(medium);
    }
  }

  /** Adds the name that starts at an atom and returns how many atoms are used up. */
  private int at(List<Atom> atoms, int i, String text, Language language, List<Mention> found) {
    if (atoms.get(i).kind() != Atom.Kind.WORD
        || (language == Language.ENGLISH
            && !Character.isUpperCase(text.charAt(atoms.get(i).start())))) {
      return 1;
    }
    for (int n = Math.min(Gazetteer.LONGEST, atoms.size() - i); n > 0; n--) {
      if (atoms.get(i + n - 1).kind() != Atom.Kind.WORD) {
        continue;
      }
      StringBuilder key = new StringBuilder();
      atoms.subList(i, i + n).forEach(atom -> key.append(Keys.letters(atom.key())));
      Optional<Entry> entry =
          gazetteer
              .get(key.toString())
              .filter(e -> e.type() == Mention.Type.PLACE || e.type() == Mention.Type.MEDIA);
      if (entry.isPresent() && (n > 1 || !gazetteer.common(key.toString()))) {
        Span span = new Span(atoms.get(i).start(), atoms.get(i + n - 1).end());
        found.add(new Mention(span, entry.get().id(), entry.get().type(), false));
        return n;
      }
    }
    return medium(atoms, i, text, language, found);
  }

  /** A word before نيوز, Times and the like. */
  private int medium(List<Atom> atoms, int i, String text, Language language, List<Mention> found) {
    if (i + 1 >= atoms.size()
        || atoms.get(i + 1).kind() != Atom.Kind.WORD
        || atoms.get(i + 1).start() != atoms.get(i).end() + 1
        || !heads.is("media_tail", atoms.get(i + 1).key())
        || (language == Language.ENGLISH
            && !Character.isUpperCase(text.charAt(atoms.get(i + 1).start())))) {
      return 1;
    }
    String id = Keys.letters(atoms.get(i).key() + atoms.get(i + 1).key()) + "_media";
    Span span = new Span(atoms.get(i).start(), atoms.get(i + 1).end());
    found.add(new Mention(span, id, Mention.Type.MEDIA, false));
    return 2;
  }
}
