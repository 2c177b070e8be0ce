package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelaterOrderTest {
  @Test
  void the_order_of_the_articles_changes_nothing() {
    List<Article> articles =
        List.of(
            article("a", 2, "en", "The port of Beirut will open its new pier in May 2025."),
            article("b", 4, "ar", "سيفتتح مرفأ بيروت رصيفه الجديد في يوليو 2025."),
            article("c", 3, "fa", "بندر بیروت اسکله جدید خود را در مه ۲۰۲۵ افتتاح خواهد کرد."));
    List<Article> reversed = new ArrayList<>(articles);
    Collections.reverse(reversed);
    Muqabala muqabala = Muqabala.withDefaults();

    assertThat(muqabala.compare(reversed)).isEqualTo(muqabala.compare(articles));
  }

  private static Article article(String id, int day, String language, String text) {
    return Article.of(id, text)
        .withLanguage(Language.of(language))
        .withPublished(LocalDate.of(2025, 3, day));
  }
}
