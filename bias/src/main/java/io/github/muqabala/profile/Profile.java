package io.github.muqabala.profile;

import io.github.muqabala.article.Outlet;
import io.github.muqabala.statistics.LogOdds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The figures of one outlet.
 *
 * @param outlet the outlet; empty for an article that names none, which has a profile of its own
 *     since nothing says that two such articles come from one outlet
 * @param articles identifiers of its articles
 * @param sentences number of its sentences
 * @param words number of its words and numbers
 * @param figures one for each measure, in the order of {@link Measure}
 * @param sources whom it quotes, the most quoted first
 * @param origins on how many independent origins its attributed content rests
 * @param missing propositions that others carry and it lacks, those with most carriers first
 * @param silence how its silences compare with chance; empty where nothing was compared
 * @param namings what it calls whom, those it names most often first
 * @param typical words that set it apart from the other outlets of its language, the most typical
 *     first
 * @param remarks what the reader must know, such as why there are no intervals
 */
public record Profile(
    Optional<Outlet> outlet,
    List<String> articles,
    int sentences,
    int words,
    List<Figure> figures,
    List<Source> sources,
    Origins origins,
    List<Missing> missing,
    Optional<Silence> silence,
    List<Naming> namings,
    List<LogOdds.Term> typical,
    List<String> remarks) {

  /** Copies the lists. */
  public Profile {
    articles = List.copyOf(articles);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
    missing = List.copyOf(missing);
    namings = List.copyOf(namings);
    typical = List.copyOf(typical);
    remarks = List.copyOf(remarks);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("profile must have an article");
    }
  }

  /**
   * Someone on whose word an outlet reports.
   *
   * @param id identifier of the source, or its name where it is not known
   * @param name its name, as first met
   * @param anonymous whether it withholds its identity
   * @param attributions how many attributions have it as origin
   * @param words how many words they hold
   * @param endorsing how many have a cue that endorses
   * @param distancing how many have a cue that keeps at a distance
   * @param links how many links lie between the outlet and the source, over all attributions
   */
  public record Source(
      String id,
      String name,
      boolean anonymous,
      int attributions,
      int words,
      int endorsing,
      int distancing,
      int links) {
    Source and(Source other) {
      return new Source(
          id,
          name,
          anonymous,
          attributions + other.attributions,
          words + other.words,
          endorsing + other.endorsing,
          distancing + other.distancing,
          links + other.links);
    }
  }

  /**
   * The independent origins of an outlet's attributed content: the voices at the roots of its
   * chains, each once however often and through whomever it is quoted (see {@link
   * io.github.muqabala.independence.Sources}). More articles have more origins, and resampled
   * articles have fewer, so that these counts have no interval; the measure {@link
   * Measure#ORIGINS_PER_ARTICLE} has.
   *
   * @param independent how many origins there are
   * @param once how many of them are quoted a single time
   * @param attributions how many attributions rest on them
   * @param effective how many equally quoted origins would be as concentrated as these: the inverse
   *     of Simpson's index (Hill 1973); 0 where nothing is attributed
   */
  public record Origins(int independent, int once, int attributions, double effective) {
    static Origins of(Collection<Integer> times) {
      double all = times.stream().mapToInt(Integer::intValue).sum();
      double concentration = times.stream().mapToDouble(n -> n / all * (n / all)).sum();
      return new Origins(
          times.size(),
          (int) times.stream().filter(n -> n == 1).count(),
          (int) all,
          times.isEmpty() ? 0 : 1 / concentration);
    }
  }

  /**
   * A proposition that an outlet lacks, though its article was published on or after the day of the
   * first article that carries it.
   *
   * @param cluster identifier of the proposition in the comparison
   * @param claims identifiers of the claims of others
   * @param carriers how many other outlets carry it
   */
  public record Missing(String cluster, List<String> claims, int carriers) {
    /** Copies the list. */
    public Missing {
      claims = List.copyOf(claims);
    }
  }

  /**
   * The silences of an outlet against chance: had each proposition fallen at random on the articles
   * that could carry it, long ones more often (see {@link io.github.muqabala.statistics.Coverage}).
   *
   * @param silent how many propositions its articles lack
   * @param open how many they could have carried
   * @param expected how many they would lack by chance
   * @param low lower end of the 95 % of what chance gives
   * @param high its upper end
   * @param chance the chance of as many silences or more
   * @param adjusted that chance, adjusted for the number of outlets (Holm)
   */
  public record Silence(
      int silent, int open, double expected, int low, int high, double chance, double adjusted) {}

  /**
   * What an outlet calls one person, organisation or place.
   *
   * @param id who or what
   * @param times how often it is named
   * @param forms the names, the commonest first
   */
  public record Naming(String id, int times, List<Form> forms) {
    /** Copies the list. */
    public Naming {
      forms = List.copyOf(forms);
    }
  }

  /**
   * A name in use.
   *
   * @param text the name as the outlet writes it
   * @param times how often
   * @param share its share of the times that the outlet names the thing
   */
  public record Form(String text, int times, double share) {}

  /** Returns the outlet's name, or its article's identifier in parentheses where it has none. */
  public String name() {
    return outlet.map(Outlet::name).orElse("(" + articles.get(0) + ")");
  }

  /** Returns the figure of a measure. */
  public Figure figure(Measure measure) {
    return figures.stream()
        .filter(f -> f.measure() == measure)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("profile has no figure " + measure));
  }

  /** Returns the profile as name and figures, one a line. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(name() + ": " + articles.size() + " articles, " + sentences + " sentences");
    figures.forEach(f -> lines.add("  " + f.measure().label() + " " + f));
    lines.add(
        String.format(
            Locale.ROOT,
            "  origins %d, as many as %.1f quoted alike, for %d attributions",
            origins.independent(),
            origins.effective(),
            origins.attributions()));
    silence.ifPresent(
        s ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  silences %d of %d, by chance %.1f [%d, %d], p %s",
                    s.silent(),
                    s.open(),
                    s.expected(),
                    s.low(),
                    s.high(),
                    ProfileTable.chance(s.adjusted()))));
    remarks.forEach(r -> lines.add("  " + r));
    return String.join("\n", lines);
  }
}
