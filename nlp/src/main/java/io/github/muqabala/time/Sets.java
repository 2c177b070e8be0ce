package io.github.muqabala.time;

import io.github.muqabala.reading.TimeValue;
import java.util.Locale;

/** Times that come again: {@code XXXX-WXX-5} is every Friday, {@code R/P2W} every two weeks. */
final class Sets {
  private Sets() {}

  static TimeValue of(Slots slots) {
    if (slots.has("wd")) {
      return new TimeValue.Recurring("XXXX-WXX-" + slots.get("wd"));
    }
    if (slots.has("month")) {
      int month = Integer.parseInt(slots.get("month").substring(1));
      String day =
          slots.integer("day").isPresent()
              ? String.format(Locale.ROOT, "-%02d", slots.integer("day", 1))
              : "";
      return new TimeValue.Recurring(String.format(Locale.ROOT, "XXXX-%02d", month) + day);
    }
    Slots one = slots.has("n") ? slots : slots.with("n", "1");
    return new TimeValue.Recurring("R/" + Durations.of(one).edtf());
  }
}
