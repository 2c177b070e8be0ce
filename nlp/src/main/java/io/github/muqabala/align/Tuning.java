package io.github.muqabala.align;

final class Tuning {
  static double HIDDEN = d("hidden", .5),
      COST = d("cost", .3),
      STOP = d("stop", .1),
      LENGTH = d("length", .5);
  static double NAME_OF_KNOWN = d("nok", .3), UNKNOWN_TRUST = d("ut", .5);
  static double POWER = d("power", 1), IDF0 = d("idf0", 1);
  static int CAND = (int) d("cand", 100), HUB = (int) d("hub", 10);

  static double d(String n, double v) {
    return Double.parseDouble(System.getProperty("t." + n, "" + v));
  }
}
