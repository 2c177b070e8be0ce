package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import java.util.List;

/**
 * Refuses numbers that look like years but count something. A number in words needs the word for
 * year; one in digits is a year if
 *
 * <ol>
 *   <li>it lies from 1900 to 2060 (in Persian also from 1320 to 1420), is no multiple of ten, and
 *       no word that is usually counted follows: a plural in English, an accusative in Arabic, a
 *       word of the category {@code COUNTED} that no light verb makes a verb of; or
 *   <li>it lies there, is no full hundred, and a mark, the end of the sentence or a function word
 *       follows, or a determiner stands before it in English ("the 2010 election"); or
 *   <li>it stands behind "since", "until", "by", and nothing that can be counted follows; or
 *   <li>it lies there and a noun that years are said of stands before it, up to three words before
 *       it in Arabic and Persian («خطة 2030», «توافق هسته‌ای ۲۰۱۵»); or
 *   <li>it lies there and, in English, one of the plurals that years are said of follows within
 *       three words, behind a determiner or no multiple of ten ("the 2019 protests"); or
 *   <li>it lies from 1000 to 2199, a preposition of time stands before it and a mark behind it.
 * </ol>
 */
final class BareYear {
  private static final int REACH = 3;

  private final Language language;
  private final List<Atom> atoms;
  private final Chart chart;

  BareYear(Language language, List<Atom> atoms, Chart chart) {
    this.language = language;
    this.atoms = atoms;
    this.chart = chart;
  }

  boolean refuses(Edge edge, Slots slots, int index) {
    if (!slots.is("type", "date") || slots.map().size() > 2 || !slots.has("year")) {
      return false;
    }
    if (atoms.get(edge.next() - 1).start() != edge.start()) {
      return chart.numeralEnds(index, edge.end());
    }
    if (atoms.get(index).kind() != Atom.Kind.NUMBER) {
      return true;
    }
    int year = slots.integer("year", 0);
    boolean solar = language == Language.PERSIAN && year >= 1320 && year <= 1420;
    boolean usual = (year >= 1900 && year <= 2060) || solar;
    boolean inside = SentenceScanner.endsWith(chart, index, "PREPYEAR", "");
    boolean named = named(index);
    boolean dated = dated(edge.next());
    boolean counts = !dated && edge.next() < atoms.size() && counted(edge.next(), inside || named);
    boolean closed = edge.next() >= atoms.size() || closes(edge.next());
    boolean since = SentenceScanner.endsWith(chart, index, "PREPSINCE", "");
    boolean determined =
        SentenceScanner.endsWith(chart, index, "DETYEAR", "") && edge.next() < atoms.size();
    boolean year1 = usual && year % 10 != 0 && !counts;
    boolean year2 = usual && year % 100 != 0 && (closed || determined) && !counts;
    boolean year3 = usual && since && closed;
    boolean year4 = inside && closed && !counts && atoms.get(index).key().length() == 4;
    boolean year5 = usual && named && !counts;
    boolean year6 = usual && dated && (determined || year % 10 != 0);
    return !(year1 || year2 || year3 || year4 || year5 || year6);
  }

  private boolean named(int index) {
    int reach = language == Language.ENGLISH ? 1 : REACH;
    for (int at = index; at > 0 && index - at < reach; at--) {
      if (SentenceScanner.endsWith(chart, at, "YEARNOUN", "")) {
        return true;
      }
      if (atoms.get(at - 1).kind() != Atom.Kind.WORD
          || has(at - 1, "FOLLOW")
          || has(at - 1, "PREPYEAR")) {
        return false;
      }
    }
    return false;
  }

  private boolean dated(int next) {
    for (int at = next; at < atoms.size() && at - next < REACH; at++) {
      if (atoms.get(at).kind() != Atom.Kind.WORD || has(at, "FOLLOW")) {
        return false;
      }
      if (has(at, "YEARED")) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int next) {
    return (atoms.get(next).kind() == Atom.Kind.MARK && !"%٪$€£/".contains(atoms.get(next).key()))
        || has(next, "FOLLOW");
  }

  private boolean counted(int next, boolean inside) {
    Atom atom = atoms.get(next);
    if (atom.kind() == Atom.Kind.MARK) {
      return "%٪$€£".contains(atom.key());
    }
    if (has(next, "COUNTED")) {
      return next + 1 >= atoms.size() || !has(next + 1, "LIGHT");
    }
    String key = atom.key();
    return switch (language) {
      case ENGLISH -> key.endsWith("s") && key.length() > 3 && !has(next, "FOLLOW");
      case ARABIC -> !inside && key.endsWith("ا") && key.length() > 3 && !has(next, "FOLLOW");
      case PERSIAN -> false;
    };
  }

  private boolean has(int index, String category) {
    return chart.words(index).stream()
        .map(Phrasebook.Match::category)
        .anyMatch(c -> c.equals(category));
  }
}
