package io.github.muqabala.article;

import io.github.muqabala.reading.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the spans that are not prose: a leading ISO date, a line that opens with a cue of
 * publication, a line without letters and digits.
 */
final class StampFinder {
  private static final List<String> CUES = List.of("تاريخ النشر:", "تاریخ انتشار:", "Published:");
  private static final String ISO = "date ";

  private StampFinder() {}

  static Article mark(Article article) {
    String text = article.text();
    List<Span> stamps = new ArrayList<>();
    Article marked = article;
    int at = text.length() - text.stripLeading().length();
    if (text.startsWith(ISO, at) && text.length() >= at + ISO.length() + 10) {
      int end = at + ISO.length() + 10;
      try {
        marked = marked.withPublished(LocalDate.parse(text.substring(at + ISO.length(), end)));
        stamps.add(new Span(0, end));
        at = end;
      } catch (DateTimeException e) {
        at = 0;
      }
    }
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      boolean cue = CUES.stream().anyMatch(line.strip()::startsWith);
      boolean rule = !line.isBlank() && line.chars().noneMatch(Character::isLetterOrDigit);
      if (cue || rule) {
        stamps.add(new Span(at, end));
      }
      at = end + 1;
    }
    return marked.withStamps(stamps);
  }
}
