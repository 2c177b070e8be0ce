package io.github.muqabala.profile;

import io.github.muqabala.article.Outlet;
import java.util.ArrayList;
import java.util.List;
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
 * @param missing propositions that others carry and it lacks, those with most carriers first
 * @param remarks what the reader must know, such as why there are no intervals
 */
public record Profile(
    Optional<Outlet> outlet,
    List<String> articles,
    int sentences,
    int words,
    List<Figure> figures,
    List<Source> sources,
    List<Missing> missing,
    List<String> remarks) {

  /** Copies the lists. */
  public Profile {
    articles = List.copyOf(articles);
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
    missing = List.copyOf(missing);
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
   */
  public record Source(String id, String name, boolean anonymous, int attributions, int words) {}

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
    remarks.forEach(r -> lines.add("  " + r));
    return String.join("\n", lines);
  }
}
