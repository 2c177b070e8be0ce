package io.github.muqabala.extract;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.claim.Slot.Role;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measures claims and their slots on the sentences of {@code slots_<language>.tsv}.
 *
 * <p>A claim is found where a claim of the library holds its word and no other claim took that one;
 * a slot is right where it has one of the roles of a slot that the table asks for, and overlaps it.
 *
 * <p>Usage: {@code MeasureSlots made|fresh|last}, with the names of languages for a list of the
 * errors.
 */
final class MeasureSlots {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);
  private static final Set<Role> NOT_JUDGED = EnumSet.of(Role.EVENT, Role.PHASE);

  private MeasureSlots() {}

  /** What a table asks for, what was found of it, and what was found besides. */
  record Score(
      int claims,
      int found,
      int said,
      int polarity,
      int status,
      int slots,
      int met,
      int filled,
      int right) {
    double claimRecall() {
      return (double) found / claims;
    }

    double claimsForEach() {
      return (double) said / claims;
    }

    double polarityRight() {
      return (double) polarity / found;
    }

    double statusRight() {
      return (double) status / found;
    }

    double slotPrecision() {
      return (double) right / filled;
    }

    double slotRecall() {
      return (double) met / slots;
    }

    Score plus(Score other) {
      return new Score(
          claims + other.claims,
          found + other.found,
          said + other.said,
          polarity + other.polarity,
          status + other.status,
          slots + other.slots,
          met + other.met,
          filled + other.filled,
          right + other.right);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "claims %d, recall %.3f, %.2f for each; polarity %.3f status %.3f; slots P %.3f R %.3f",
          claims,
          claimRecall(),
          claimsForEach(),
          polarityRight(),
          statusRight(),
          slotPrecision(),
          slotRecall());
    }
  }

  private record Wanted(Set<Role> roles, Span span) {}

  private record Row(Language language, String set, String text, List<String> claims) {}

  /** Prints the score of each language, and what is wrong in the languages named. */
  public static void main(String[] args) throws IOException {
    Muqabala muqabala = Muqabala.withDefaults();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> listed = Arrays.asList(args).subList(1, args.length);
    for (Language language : Language.values()) {
      out.println(
          language.code()
              + " "
              + score(
                  muqabala,
                  args[0],
                  language,
                  listed.contains(language.code()) ? out : new PrintStream(new Nowhere())));
    }
  }

  private static final class Nowhere extends java.io.OutputStream {
    @Override
    public void write(int b) {
      // Nothing is kept.
    }
  }

  static Score score(Muqabala muqabala, String set, Language language) throws IOException {
    return score(muqabala, set, language, new PrintStream(new Nowhere()));
  }

  private static Score score(Muqabala muqabala, String set, Language language, PrintStream errors)
      throws IOException {
    Score sum = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0);
    for (Row row : rows(language)) {
      if (row.set().equals(set)) {
        sum = sum.plus(score(muqabala, row, errors));
      }
    }
    return sum;
  }

  private static Score score(Muqabala muqabala, Row row, PrintStream errors) {
    Reading reading =
        muqabala.read(
            Article.of("t", row.text()).withLanguage(row.language()).withPublished(PUBLISHED));
    List<Claim> left = new ArrayList<>(muqabala.claims(reading));
    Score sum = new Score(row.claims().size(), 0, left.size(), 0, 0, 0, 0, 0, 0);
    List<String> wrong = new ArrayList<>();
    for (String cell : row.claims()) {
      List<String> parts = Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
      int at = row.text().indexOf(parts.get(0));
      if (at < 0) {
        throw new IllegalStateException(parts.get(0) + " must stand in: " + row.text());
      }
      Span word = new Span(at, at + parts.get(0).length());
      List<Wanted> wanted = wanted(row.text(), parts.subList(2, parts.size()));
      Claim claim =
          left.stream()
              .filter(c -> c.span().contains(word))
              .min(java.util.Comparator.comparingInt(c -> c.span().length()))
              .orElse(null);
      if (claim == null) {
        wrong.add("no claim: " + parts.get(0));
        sum = sum.plus(new Score(0, 0, 0, 0, 0, wanted.size(), 0, 0, 0));
        continue;
      }
      left.remove(claim);
      String[] judged = parts.get(1).split(" ", -1);
      boolean polarity = claim.polarity().symbol().equals(judged[0]);
      boolean status = claim.status().name().equals(judged[1]);
      if (!polarity || !status) {
        wrong.add(parts.get(0) + ": " + claim.polarity() + " " + claim.status());
      }
      Set<Wanted> met = new HashSet<>();
      int filled = 0;
      int right = 0;
      for (Slot slot : claim.slots()) {
        if (NOT_JUDGED.contains(slot.role())) {
          continue;
        }
        filled++;
        boolean fits =
            wanted.stream()
                .filter(w -> w.roles().contains(slot.role()) && w.span().overlaps(slot.span()))
                .findFirst()
                .map(met::add)
                .isPresent();
        right += fits ? 1 : 0;
        if (!fits) {
          wrong.add(slot.role() + "=" + reading.text(slot.span()) + " in " + parts.get(0));
        }
      }
      wanted.stream()
          .filter(w -> !met.contains(w))
          .forEach(w -> wrong.add("missed " + w.roles() + "=" + reading.text(w.span())));
      sum =
          sum.plus(
              new Score(
                  0,
                  1,
                  0,
                  polarity ? 1 : 0,
                  status ? 1 : 0,
                  wanted.size(),
                  met.size(),
                  filled,
                  right));
    }
    if (!wrong.isEmpty() || row.claims().isEmpty() != left.isEmpty()) {
      errors.println(row.text());
      wrong.forEach(w -> errors.println("    " + w));
    }
    if (!left.isEmpty()) {
      errors.println(row.text());
      left.forEach(c -> errors.println("    also: " + reading.text(c.span())));
    }
    return sum;
  }

  private static List<Wanted> wanted(String text, List<String> parts) {
    List<Wanted> wanted = new ArrayList<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      String surface = part.substring(equals + 1);
      int at = text.indexOf(surface);
      if (at < 0) {
        throw new IllegalStateException(surface + " must stand in: " + text);
      }
      wanted.add(
          new Wanted(
              Arrays.stream(part.substring(0, equals).split("/", -1))
                  .map(r -> Role.valueOf(r.toUpperCase(Locale.ROOT)))
                  .collect(Collectors.toUnmodifiableSet()),
              new Span(at, at + surface.length())));
    }
    return wanted;
  }

  private static List<Row> rows(Language language) throws IOException {
    List<Row> rows = new ArrayList<>();
    String file = "slots_" + language.code() + ".tsv";
    try (InputStream in = Objects.requireNonNull(MeasureSlots.class.getResourceAsStream(file))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> cells = List.of(line.split("\t", -1));
          rows.add(new Row(language, cells.get(0), cells.get(2), cells.subList(3, cells.size())));
        }
      }
    }
    return rows;
  }
}
