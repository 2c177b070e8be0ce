package io.github.muqabala.benchmarks;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.time.TimeFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;

/**
 * Compares dates found with those of HeidelTime 2.2.1 (Strötgen and Gertz 2013), without a
 * part-of-speech tagger, on tables of dated expressions, and the speed of both on the same
 * sentences put together to documents.
 *
 * <p>Arguments: a language (en or ar) and a table with the columns day of publication, sentence,
 * expression, value. A row is right if any expression found in the sentence has the value. For
 * HeidelTime a value is right too if it names the same days in another way (2025-W34), or if it has
 * a modifier and the days lie in it (2025-09, MID). Our rules were made with these tables in view.
 */
public final class DatesBesideHeidelTime {
  private static final int ROUNDS = 3;
  private static final int DOCUMENT = 30;

  private final Language language;
  private final TextReader reader;
  private final TimeFinder ours;
  private final HeidelTimeStandalone theirs;

  private DatesBesideHeidelTime(Language language) throws IOException {
    this.language = language;
    reader = TextReader.with(language, Lexicon.withDefaults());
    ours = TimeFinder.with(Lexicon.withDefaults());
    theirs =
        new HeidelTimeStandalone(
            language == Language.ARABIC
                ? de.unihd.dbs.uima.annotator.heideltime.resources.Language.ARABIC
                : de.unihd.dbs.uima.annotator.heideltime.resources.Language.ENGLISH,
            DocumentType.NEWS,
            OutputType.TIMEML,
            configuration().toString(),
            POSTagger.NO);
    LogManager.getLogManager().reset();
  }

  /** Runs the comparison and prints a table. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2) {
      System.err.println("usage: DatesBesideHeidelTime en|ar TABLE.tsv");
      System.exit(2);
    }
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    new DatesBesideHeidelTime(Language.of(arguments[0])).run(rows);
  }

  private static Path configuration() throws IOException {
    Path file = Files.createTempFile("heideltime", ".props");
    file.toFile().deleteOnExit();
    List<String> lines = new ArrayList<>();
    for (String kind : List.of("Date", "Duration", "Set", "Time")) {
      lines.add("consider" + kind + " = true");
    }
    lines.add("considerTemponym = false");
    for (String empty :
        List.of(
            "treeTaggerHome",
            "chineseTokenizerPath",
            "jvntextpro_word_model_path",
            "jvntextpro_sent_model_path",
            "jvntextpro_pos_model_path",
            "model_path",
            "config_path",
            "hunpos_path",
            "hunpos_model_name")) {
      lines.add(empty + " = ");
    }
    lines.add("typeSystemHome = desc/type/HeidelTime_TypeSystem.xml");
    lines.add("typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml");
    for (String kind : List.of("Date", "Duration", "Language", "Set", "Time", "Temponym")) {
      lines.add("uimaVar" + kind + " = " + kind);
    }
    lines.add("uimaVarTypeToProcess = Type");
    lines.add("uimaVarConvertDurations = true");
    return Files.write(file, lines);
  }

  private void run(List<String[]> rows) throws Exception {
    int oursRight = 0;
    int theirsRight = 0;
    int plain = 0;
    int plainOurs = 0;
    int plainTheirs = 0;
    for (String[] row : rows) {
      LocalDate published = LocalDate.parse(row[0]);
      boolean us = oursRight(published, row[1], row[3]);
      boolean them = theirsRight(published, row[1], row[3]);
      oursRight += us ? 1 : 0;
      theirsRight += them ? 1 : 0;
      if (TimexDays.of(row[3]).filter(d -> !row[3].contains("/")).isPresent()) {
        plain++;
        plainOurs += us ? 1 : 0;
        plainTheirs += them ? 1 : 0;
      }
    }
    System.out.println("| " + language.code() + " | rows | ours | HeidelTime |");
    System.out.println("|---|---|---|---|");
    share("all", rows.size(), oursRight, theirsRight);
    share("a day, a month or a year", plain, plainOurs, plainTheirs);
    speed(rows);
  }

  private static void share(String what, int rows, int ours, int theirs) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f |%n",
        what,
        rows,
        ours / (double) rows,
        theirs / (double) rows);
  }

  private List<TimeExpression> find(LocalDate published, String text) {
    Article article = Article.of("row", text).withLanguage(language).withPublished(published);
    Provenance provenance = new Provenance("benchmark", "none", "none", "none", Map.of());
    return ours.find(Reading.of(article, language, reader.read(article), provenance));
  }

  private boolean oursRight(LocalDate published, String sentence, String value) {
    return find(published, sentence).stream()
        .anyMatch(t -> t.value().map(TimeValue::edtf).filter(value::equals).isPresent());
  }

  private boolean theirsRight(LocalDate published, String sentence, String value) throws Exception {
    String xml = theirs.process(sentence, date(published));
    return Timex.all(xml).stream().anyMatch(timex -> timex.means(value));
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Documents of some sentences each; the best of some rounds. */
  private void speed(List<String[]> rows) throws Exception {
    LocalDate published = LocalDate.parse(rows.get(0)[0]);
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += DOCUMENT) {
      StringBuilder text = new StringBuilder();
      rows.subList(i, Math.min(rows.size(), i + DOCUMENT))
          .forEach(r -> text.append(r[1]).append('\n'));
      documents.add(text.toString());
    }
    long characters = documents.stream().mapToLong(String::length).sum();
    double us = 0;
    double them = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      documents.forEach(text -> find(published, text));
      us = Math.max(us, characters * 1e9 / (System.nanoTime() - start));
      start = System.nanoTime();
      for (String text : documents) {
        theirs.process(text, date(published));
      }
      them = Math.max(them, characters * 1e9 / (System.nanoTime() - start));
    }
    System.out.printf(
        Locale.ROOT,
        "%ncharacters a second, sentences cut included: ours %.0f, HeidelTime %.0f, ratio %.0f%n",
        us,
        them,
        us / them);
  }
}
