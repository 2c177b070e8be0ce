package io.github.muqabala.judgement;

/** What a sentence does: report, pass on, or preach. */
public enum Label {
  /** The outlet itself states something checkable. */
  FACTUAL,
  /** The news of the sentence comes from a source. */
  ATTRIBUTED,
  /** The outlet's own evaluation, framing, exhortation or speculation. */
  EDITORIAL,
  /** Editorial matter of the outlet together with a fact or an attribution. */
  MIXED
}
