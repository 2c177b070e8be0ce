package io.github.muqabala.profile;

import io.github.muqabala.claim.Comparison;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Profiles of a corpus too large to hold: articles are added one after the other and forgotten,
 * only counts remain. Silences are not among the figures, since they need all articles at once. Not
 * for use by several threads at a time.
 *
 * <pre>{@code
 * ProfileStream stream = ProfileStream.with(Settings.defaults());
 * articles.forEach(a -> { Reading r = muqabala.read(a); stream.add(r, detector.judge(r)); });
 * stream.outlets().forEach(System.out::println);
 * }</pre>
 */
public final class ProfileStream {
  private final ProfileMaker maker;
  private Optional<Provenance> provenance = Optional.empty();

  private ProfileStream(Settings settings) {
    this.maker = new ProfileMaker(settings);
  }

  /** Returns a stream without articles. */
  public static ProfileStream with(Settings settings) {
    return new ProfileStream(settings);
  }

  /**
   * Counts an article.
   *
   * @throws IllegalArgumentException if the judgement is not that of the reading
   */
  public void add(Reading reading, Judgement judgement) {
    if (!reading.article().id().equals(judgement.article())) {
      throw new IllegalArgumentException(
          "judgement must be that of "
              + reading.article().id()
              + ", got one of "
              + judgement.article());
    }
    provenance = Optional.of(reading.provenance());
    maker.add(reading, judgement, 0, 0);
  }

  /** Returns the profiles, the outlets with most articles first. */
  public List<Profile> outlets() {
    return provenance
        .map(p -> new Comparison(List.of(), List.of(), List.of(), List.of(), p))
        .map(Silences::of)
        .map(s -> maker.profiles(s, List.of("no silences: articles were not compared")))
        .orElse(List.of());
  }

  /** Returns how outlets with articles enough differ, the surest differences first. */
  public List<Difference> differences() {
    return maker.differences();
  }
}
