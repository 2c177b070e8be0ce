package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ARABIC =
      " date 2024-05-06 بغداد (رويترز) - قال وزير النقل العراقي اليوم الاثنين إن \"جسرا جديدا\" سيفتح في"
          + " بغداد يوم 9 أيار بكلفة 20 مليون دولار.\n";

  @TempDir private Path folder;

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      keys.add(names.next());
    }
    return keys;
  }

  @Test
  void everyArticleIsOneLineWithTheKeysOfTheContract() throws IOException {
    Run run = Run.of("analyze", Run.articles());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(11);
    for (String line : run.lines()) {
      JsonNode article = JSON.readTree(line);
      assertThat(keys(article))
          .contains(
              "article", "sentences", "attributions", "times", "quantities", "mentions", "claims");
      assertThat(keys(article.get("article"))).contains("id", "outlet", "language", "published");
      each(article, "sentences", "start", "end", "label", "score", "evidence");
      each(article, "attributions", "content", "cue", "speech", "chain");
      each(article, "times", "start", "end", "value");
      each(article, "quantities", "start", "end", "value", "comparator", "counted");
      each(article, "mentions", "start", "end", "id", "type");
      each(article, "claims", "id", "start", "end", "polarity", "status");
    }
  }

  private static void each(JsonNode article, String name, String... keys) {
    for (JsonNode entry : article.get(name)) {
      assertThat(keys(entry)).as(name).contains(keys);
    }
  }

  @Test
  void offsetsPointIntoTheUnalteredText() throws IOException {
    JsonNode article = JSON.readTree(Run.of("analyze", write("a.txt", ARABIC)).out());

    assertThat(article.at("/article/id").asText()).isEqualTo("a");
    assertThat(article.at("/article/outlet").asText()).isEqualTo("رويترز");
    assertThat(article.at("/article/published").asText()).isEqualTo("2024-05-06");
    assertThat(article.at("/article/language").asText()).isEqualTo("ar");
    JsonNode sentence = article.at("/sentences/0");
    assertThat(ARABIC.substring(sentence.get("start").asInt(), sentence.get("end").asInt()))
        .startsWith("قال وزير النقل")
        .endsWith("دولار.");
  }

  @Test
  void sameInputIsSameOutput() {
    assertThat(Run.of("analyze", Run.articles())).isEqualTo(Run.of("analyze", Run.articles()));
  }

  @Test
  void resultsMayGoToAFile() throws IOException {
    Path input = write("a.txt", ARABIC);
    Path file = folder.resolve("new").resolve("out.jsonl");

    Run run = Run.of("analyze", input, "--out", file);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Run.of("analyze", input).out());
  }

  @Test
  void resultsThatCannotBeWrittenAreExitCodeOne() throws IOException {
    Path input = write("a.txt", ARABIC);

    Run run = Run.of("analyze", input, "--out", input.resolve("b.jsonl"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("error: results could not be written to ");
  }

  @Test
  void restOfAFolderIsDoneAndWhatIsSkippedIsSummedUp() throws IOException {
    write("a.txt", ARABIC);
    write("b.txt", "");
    write("c.txt", ARABIC);
    write("notes.md", "x");

    Run run = Run.of("analyze", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo(
            String.format(
                "error: b: %1$s: text must not be empty%n3 inputs: 2 done, 1 skipped: b%n",
                folder.resolve("b.txt")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.txt||text must not be empty",
        "a.txt| date 2025-02-30 قال الوزير.|date must exist in its calendar, got 2025-02-30",
        "a.txt|Die Regierung hat am Montag ein neues Gesetz über den Verkehr vorgestellt und"
            + " beschlossen, dass die Brücke bald eröffnet wird.|language must be",
        "a.txt|Правительство объявило в понедельник о новом законе.|language must be",
        "a.pdf|x|suffix must be one of",
        "a.jsonl|{'id':'a'}|a.jsonl line 1: text must not be empty",
        "a.jsonl|{'text':'x'}|a.jsonl: line 1: id must be given",
        "a.jsonl|{'id':'a',|a.jsonl: line 1: line must be JSON",
        "a.jsonl|{'id':'a','text':'x','language':'de'}|a: FILE line 1: language must be one of ar, en, fa,"
            + " got de",
        "a.jsonl|{'id':'a','text':'x','published':'2025-02-30'}|published must be an ISO date that exists",
        "a.csv|id,body↵a,x|header must name the column text"
      })
  void badInputIsExitCodeOneWithPlaceAndRule(String name, String content, String message)
      throws IOException {
    String text = content == null ? "" : content.replace('\'', '"').replace('↵', '\n');
    Path file = write(name, text);

    Run run = Run.of("analyze", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error: ")
        .contains(message.replace("FILE", file.toString()))
        .hasLineCount(1);
  }

  @Test
  void missingFileIsExitCodeOne() {
    Run run = Run.of("analyze", folder.resolve("none.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("none.txt: file or folder must exist");
  }

  @Test
  void lineOfFiftyMegabytesIsRefusedNotHeld() throws IOException {
    Path file = folder.resolve("large.jsonl");
    byte[] block = "ab ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 67; i++) {
        out.write(block);
      }
      out.write(
          "\"}\n{\"id\":\"b\",\"text\":\"The bridge opened on Monday.\"}\n"
              .getBytes(StandardCharsets.UTF_8));
    }

    Run run = Run.of("analyze", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).contains("large.jsonl: line 1: line must have at most 2000000 bytes");
  }

  @Test
  void bytesThatAreNoUtf8AreNamedWithTheirOffset() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', 'b', (byte) 0xC3, 'c'});

    assertThat(Run.of("analyze", file).err())
        .contains("a.txt: byte 2: text must be UTF-8, got 0xC3");
  }

  @Test
  void binaryFileIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 'c'});

    assertThat(Run.of("analyze", file).err())
        .contains("a.txt: byte 1: file must be text, got a NUL");
  }

  @Test
  void articlesOfOneIdAreNotReadTwice() throws IOException {
    Path file = write("a.txt", ARABIC);

    Run run = Run.of("analyze", file, file);

    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).contains("id must be unique");
  }

  @Test
  void namesOfTheUsersOwnAreFoundInEveryLanguage() throws IOException {
    Path names =
        write(
            "names.tsv",
            """
            concept\tpos\ten\tar\tfa\ttags
            qarnabad\tname\tQarnabad\tقرناباد\tقرن‌آباد\tname:PLACE
            """);
    Path arabic = write("a.txt", " date 2024-05-06 سقط المطر في قرناباد يوم الاثنين.\n");
    Path persian = write("b.txt", " date 2024-05-06 باران روز دوشنبه در قرن‌آباد بارید.\n");

    Run run = Run.of("analyze", "--names", names, arabic, persian);

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines()).allMatch(line -> line.contains("\"id\":\"qarnabad\""));
  }

  @Test
  void aFileOfNamesThatBreaksARuleIsRefusedWithFileLineAndRule() throws IOException {
    Path names = write("names.tsv", "concept\tpos\ten\tar\tfa\ttags\nx\tname\tX\n");
    Path article = write("a.txt", "It rained in Leeds on Monday.\n");

    Run run = Run.of("analyze", "--names", names, article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("names.tsv").contains("2").contains("cells");
  }
}
