package io.github.muqabala.profile;

import io.github.muqabala.claim.Comparison;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Reading;
import java.util.List;

/**
 * Profiles of a corpus too large to hold: articles are added one after the other and forgotten,
 * only counts remain. Silences need articles side by side: they are among the figures where blocks
 * of articles are compared, each block apart, and say nothing of what passes between blocks. So the
 * articles of one event should stand together, as they do in the order of publication. Not for use
 * by several threads at a time.
 *
 * <pre>{@code
 * ProfileStream stream = ProfileStream.with(Settings.defaults());
 * articles.forEach(a -> { Reading r = muqabala.read(a); stream.add(r, detector.judge(r)); });
 * stream.outlets().forEach(System.out::println);
 * }</pre>
 */
public final class ProfileStream {
  private final ProfileMaker maker;
  private final Silences silences = new Silences();

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
    maker.add(reading, judgement);
  }

  /**
   * Counts the articles of a block that were compared with each other, with their silences.
   *
   * @param judgements one for each reading of the comparison, in its order
   * @throws IllegalArgumentException if the judgements are not those of the readings
   */
  public void add(Comparison block, List<Judgement> judgements) {
    Profiles.requireSame(block, judgements);
    int number = silences.comparisons() + 1;
    maker.add(block, judgements, silences.add(block, "block" + number + "-"));
  }

  /** Returns the profiles, the outlets with most articles first. */
  public List<Profile> outlets() {
    int blocks = silences.comparisons();
    return maker.profiles(
        silences,
        List.of(
            blocks == 0
                ? "no silences: articles were not compared"
                : "silences within " + blocks + " blocks of articles, each compared apart"));
  }

  /** Returns how outlets with articles enough differ, the surest differences first. */
  public List<Difference> differences() {
    return maker.differences();
  }
}
