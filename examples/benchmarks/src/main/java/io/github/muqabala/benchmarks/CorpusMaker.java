package io.github.muqabala.benchmarks;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Articles;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Makes a corpus of any size out of a few articles: paragraphs of several articles of one language
 * in another order, numbers changed, dates spread over two years, outlets in turn. For measuring
 * speed and memory, not quality. Same arguments, same corpus.
 *
 * <pre>{@code
 * java -cp … io.github.muqabala.benchmarks.CorpusMaker examples/articles 2000 corpus.jsonl
 * }</pre>
 */
public final class CorpusMaker {
  private static final long SEED = 20_251_122L;
  private static final int DAYS = 730;
  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  private CorpusMaker() {}

  /** Makes a corpus: folder of articles, how many to make, the file of lines of JSON to write. */
  public static void main(String[] arguments) throws IOException {
    List<Article> models = new ArrayList<>();
    Articles.each(
        List.of(Path.of(arguments[0])),
        models::add,
        problem -> {
          throw new IllegalArgumentException(problem.toString());
        });
    int count = Integer.parseInt(arguments[1]);
    SplittableRandom random = new SplittableRandom(SEED);
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8))) {
      for (int i = 0; i < count; i++) {
        out.print(Json.write(article(i, models, random)) + "\n");
      }
    }
  }

  private static Map<String, String> article(
      int number, List<Article> models, SplittableRandom random) {
    Article model = models.get(number % models.size());
    List<String> paragraphs = new ArrayList<>();
    for (Article other : models) {
      if (isArabicScript(other.text()) == isArabicScript(model.text())
          && (other.equals(model) || random.nextInt(3) == 0)
          && other.language().equals(model.language())) {
        other.text().lines().filter(l -> l.length() > 60).forEach(paragraphs::add);
      }
    }
    Collections.shuffle(paragraphs, new Random(random.nextLong()));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", "made-" + number);
    fields.put("outlet", model.outlet().map(Outlet::name).orElse("outlet " + number % 7));
    fields.put("published", START.plusDays(random.nextInt(DAYS)).toString());
    fields.put("text", numbers(String.join("\n\n", paragraphs), random));
    return fields;
  }

  private static boolean isArabicScript(String text) {
    return text.codePoints().filter(c -> c >= 0x600 && c < 0x700).count() * 2 > text.length();
  }

  /** Changes the second digit of each number of two digits that is no part of a date. */
  private static String numbers(String text, SplittableRandom random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 1; i < changed.length(); i++) {
      boolean second =
          isDigit(changed, i) && isDigit(changed, i - 1) && (i < 2 || ends(changed, i - 2));
      if (second && (i + 1 == changed.length() || ends(changed, i + 1))) {
        int zero = changed.charAt(i) - Character.digit(changed.charAt(i), 10);
        changed.setCharAt(i, (char) (zero + random.nextInt(10)));
      }
    }
    return changed.toString();
  }

  private static boolean ends(CharSequence text, int at) {
    return !isDigit(text, at) && text.charAt(at) != '-' && text.charAt(at) != '/';
  }

  private static boolean isDigit(CharSequence text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
