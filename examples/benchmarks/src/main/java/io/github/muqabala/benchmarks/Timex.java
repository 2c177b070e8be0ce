package io.github.muqabala.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A TIMEX3 element of TimeML.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value what it means
 * @param modifier START, MID, END and the like, empty if there is none
 */
record Timex(String type, String value, String modifier) {
  private static final String OPEN = "<TIMEX3 ";

  static List<Timex> all(String xml) {
    List<Timex> found = new ArrayList<>();
    for (int at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, at + 1)) {
      String element = xml.substring(at, xml.indexOf('>', at));
      found.add(
          new Timex(
              attribute(element, "type"), attribute(element, "value"), attribute(element, "mod")));
    }
    return found;
  }

  private static String attribute(String element, String name) {
    String opening = " " + name + "=\"";
    int at = element.indexOf(opening);
    int from = at + opening.length();
    return at < 0 ? "" : element.substring(from, element.indexOf('"', from));
  }

  /** Tells whether it means an EDTF value, if only in another notation or by its modifier. */
  boolean means(String edtf) {
    if (value.equals(edtf) || (type.equals("SET") && ("R/" + value).equals(edtf))) {
      return true;
    }
    Optional<TimexDays> own =
        TimexDays.of(
            value.contains("T") && !value.startsWith("P")
                ? value.substring(0, value.indexOf('T'))
                : value);
    Optional<TimexDays> wanted = TimexDays.of(edtf);
    if (own.isEmpty() || wanted.isEmpty()) {
      return false;
    }
    return own.equals(wanted) || (!modifier.isEmpty() && own.get().hold(wanted.get()));
  }
}
