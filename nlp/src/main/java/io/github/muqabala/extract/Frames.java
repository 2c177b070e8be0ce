package io.github.muqabala.extract;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which words of a sentence are cues and sources, and in which attribution the others stand: the
 * shortest content that holds them.
 */
final class Frames {
  private final boolean[] frame;
  private final List<Attribution> attributions;
  private final int[] owner;

  private Frames(boolean[] frame, List<Attribution> attributions, int[] owner) {
    this.frame = frame;
    this.attributions = attributions;
    this.owner = owner;
  }

  static Frames of(Words words, List<Attribution> near) {
    List<Attribution> shortestFirst =
        near.stream().sorted(Comparator.comparingInt(a -> a.content().length())).toList();
    boolean[] frame = new boolean[words.size()];
    int[] owner = new int[words.size()];
    Arrays.fill(owner, -1);
    int[] next = new int[words.size() + 1];
    Arrays.setAll(next, i -> i);
    for (int k = 0; k < shortestFirst.size(); k++) {
      Attribution attribution = shortestFirst.get(k);
      for (Span cue : attribution.cues()) {
        Arrays.fill(frame, words.first(cue), words.end(cue), true);
      }
      for (SourceLink link : attribution.chain()) {
        for (int i = words.first(link.span()); i < words.end(link.span()); i++) {
          frame[i] |= !attribution.content().overlaps(words.token(i).span());
        }
      }
      Span content = attribution.content();
      int end = words.end(content);
      for (int i = free(next, words.first(content)); i < end; i = free(next, i + 1)) {
        if (content.contains(words.token(i).span())) {
          owner[i] = k;
          next[i] = i + 1;
        }
      }
    }
    return new Frames(frame, shortestFirst, owner);
  }

  /** The next word without an owner; paths halve, as in the union-find of Tarjan (1975). */
  private static int free(int[] next, int from) {
    int i = from;
    while (next[i] != i) {
      next[i] = next[next[i]];
      i = next[i];
    }
    return i;
  }

  /** Tells whether a word belongs to a cue or a source. */
  boolean frames(int i) {
    return frame[i];
  }

  /** Returns the innermost attribution that a word stands in. */
  Optional<Attribution> owner(int i) {
    return owner[i] < 0 ? Optional.empty() : Optional.of(attributions.get(owner[i]));
  }

  /**
   * Returns, by the place of each sentence, the attributions that touch it with the given parts.
   */
  static ListMultimap<Span, Attribution> bySentence(
      Reading reading, Function<Attribution, Stream<Span>> parts) {
    ListMultimap<Span, Attribution> found = ArrayListMultimap.create();
    for (Attribution attribution : reading.attributions()) {
      Set<Span> touched = new LinkedHashSet<>();
      parts
          .apply(attribution)
          .flatMap(part -> reading.sentencesOver(part).stream())
          .forEach(sentence -> touched.add(sentence.span()));
      touched.forEach(s -> found.put(s, attribution));
    }
    return found;
  }

  static Stream<Span> contents(Attribution attribution) {
    return Stream.concat(Stream.of(attribution.content()), attribution.cues().stream());
  }

  static Stream<Span> links(Attribution attribution) {
    return attribution.chain().stream().map(SourceLink::span);
  }
}
