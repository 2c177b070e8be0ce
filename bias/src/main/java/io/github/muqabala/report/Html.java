package io.github.muqabala.report;

/** Builds HTML in which all text is escaped. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Appends markup of our own, never text of an article. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends text, escaped. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
