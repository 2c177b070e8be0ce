package io.github.muqabala.extract;

/**
 * What is known of a thing that words may take up. Unknown is compatible with everything.
 *
 * @param number one, two or many
 * @param gender of the person, in Arabic of the word
 * @param sort what sort of thing it is
 */
record Traits(Count number, Gender gender, Sort sort) {
  /** How many. */
  enum Count {
    ONE,
    TWO,
    MANY,
    ANY
  }

  /** Which gender. */
  enum Gender {
    MALE,
    FEMALE,
    ANY
  }

  /** What sort of thing. */
  enum Sort {
    PERSON,
    PEOPLE,
    BODY,
    PLACE,
    THING,
    ANY;

    boolean human() {
      return this == PERSON || this == PEOPLE;
    }
  }

  static Traits of(String number, String gender, String sort) {
    return new Traits(
        switch (number) {
          case "one" -> Count.ONE;
          case "two" -> Count.TWO;
          case "many" -> Count.MANY;
          default -> Count.ANY;
        },
        switch (gender) {
          case "m" -> Gender.MALE;
          case "f" -> Gender.FEMALE;
          default -> Gender.ANY;
        },
        switch (sort) {
          case "person" -> Sort.PERSON;
          case "thing" -> Sort.THING;
          default -> Sort.ANY;
        });
  }

  /**
   * Tells whether a pronoun with these traits may stand for a thing.
   *
   * @param arabic whether a plural of things is feminine and single
   */
  boolean mayMean(Traits thing, boolean arabic) {
    boolean things = arabic && thing.number == Count.MANY && !thing.sort.human();
    if (things) {
      return number == Count.ONE && gender == Gender.FEMALE && sort != Sort.PERSON;
    }
    boolean body = thing.sort == Sort.BODY || thing.sort == Sort.PEOPLE;
    if (sort == Sort.PERSON && (arabic ? !thing.sort.human() : !personal(thing))) {
      return false;
    }
    if (sort == Sort.THING && (thing.sort == Sort.PERSON || thing.sort == Sort.PEOPLE)) {
      return false;
    }
    if (gender != Gender.ANY && thing.gender != Gender.ANY && gender != thing.gender) {
      return false;
    }
    return switch (number) {
      case ANY -> true;
      case ONE -> thing.number == Count.ONE || (thing.number == Count.ANY && !plainMany(thing));
      case TWO -> thing.number == Count.TWO;
      case MANY -> thing.number == Count.MANY || thing.number == Count.TWO || body;
    };
  }

  private boolean personal(Traits thing) {
    return thing.sort == Sort.PERSON || (number == Count.MANY && thing.sort.human());
  }

  private static boolean plainMany(Traits thing) {
    return thing.sort == Sort.PEOPLE;
  }
}
