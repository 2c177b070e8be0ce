package io.github.muqabala.report;

import io.github.muqabala.claim.Comparison;

/** Writes a comparison as one self-contained HTML page. */
public final class HtmlReport {
  private HtmlReport() {}

  /** Returns the page. */
  public static String of(Comparison comparison) {
    return "<!DOCTYPE html><title>" + comparison.claims().size() + "</title>";
  }
}
