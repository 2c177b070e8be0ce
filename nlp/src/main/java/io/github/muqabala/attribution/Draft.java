package io.github.muqabala.attribution;

import io.github.muqabala.reading.Attribution.Speech;
import io.github.muqabala.reading.Attribution.Stance;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribution as the grammar of one sentence sees it, its sources still unresolved. */
final class Draft {
  private final Optional<Draft> parent;
  private final Cue cue;
  private final List<Span> cues = new ArrayList<>();
  private final List<SourcePhrase> outer = new ArrayList<>();
  private final List<SourcePhrase> inner = new ArrayList<>();
  private final int token;
  private Optional<SourcePhrase> source = Optional.empty();
  private boolean continuing;
  private Span content = new Span(0, 0);
  private Speech speech = Speech.INDIRECT;

  Draft(Optional<Draft> parent, int token, Cue cue) {
    this.parent = parent;
    this.token = token;
    this.cue = cue;
  }

  /** Adds a word of the cue. */
  Draft cue(Span span) {
    cues.add(span);
    return this;
  }

  /** Sets who says it; without, it is whoever spoke last. */
  Draft source(Optional<SourcePhrase> phrase) {
    source = phrase;
    return this;
  }

  /** Adds sources that stand between the outlet and the source. */
  Draft outer(List<SourcePhrase> phrases) {
    outer.addAll(phrases);
    return this;
  }

  /** Adds sources whom the source quotes. */
  Draft inner(List<SourcePhrase> phrases) {
    inner.addAll(phrases);
    return this;
  }

  /** Notes whether the words say that a source goes on. */
  Draft continuing(boolean value) {
    continuing = continuing || value;
    return this;
  }

  /** Sets what is said. */
  Draft content(Span span, Speech how) {
    content = span;
    speech = how;
    return this;
  }

  Optional<Draft> parent() {
    return parent;
  }

  /** Returns the token at which the cue stands. */
  int token() {
    return token;
  }

  Stance stance() {
    return cue.stance();
  }

  /** Returns the cue that decides the stance. */
  Cue cue() {
    return cue;
  }

  /** Tells whether somebody unnamed passes on what the quoted source says. */
  boolean relays() {
    return cue.kind() == Cue.Kind.RELAY && source.isEmpty() && !inner.isEmpty();
  }

  /** Tells whether the verb itself says that a source goes on: "added". */
  boolean adds() {
    return cue.takes("more");
  }

  List<Span> cues() {
    return cues;
  }

  List<SourcePhrase> outer() {
    return outer;
  }

  List<SourcePhrase> inner() {
    return inner;
  }

  Optional<SourcePhrase> source() {
    return source;
  }

  boolean continuing() {
    return continuing;
  }

  Span content() {
    return content;
  }

  Speech speech() {
    return speech;
  }
}
