package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.reading.Span;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
  private static final String ARABIC = "قال الوزير إن الجسر الجديد سيفتح غدا.";

  @TempDir private Path folder;

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static String ids(Articles loaded) {
    return String.join(" ", loaded.articles().stream().map(Article::id).toList());
  }

  private static String problem(Articles loaded) {
    assertThat(loaded.problems()).hasSize(1);
    return loaded.problems().get(0).toString();
  }

  @Test
  void plainTextIsNotAlteredAndItsNameIsTheId() throws IOException {
    String text = "\uFEFF  " + ARABIC + "\r\n\r\n\t" + ARABIC + " \n";

    Articles loaded = Articles.load(write("a.b.txt", text));

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.articles().get(0).text()).isEqualTo(text);
    assertThat(loaded.articles().get(0).id()).isEqualTo("a.b");
  }

  @Test
  void jsonLinesGiveTheFieldsOfEachArticle() throws IOException {
    Path file =
        write(
            "corpus.jsonl",
            "\uFEFF{\"id\":\"a\",\"text\":\""
                + ARABIC
                + "\",\"outlet\":\"صوت الجسر\",\"published\":\"2024-05-06T10:00:00Z\","
                + "\"language\":\"ar-IQ\",\"title\":\"جسر\",\"url\":\"https://example.org/a\",\"x\":[1]}\r\n"
                + "\n{\"id\":7,\"text\":\"The bridge opened.\",\"outlet\":null,\"title\":\"\"}");

    Articles loaded = Articles.load(file);

    assertThat(loaded.problems()).isEmpty();
    Article first = loaded.articles().get(0);
    assertThat(first.outlet()).contains(new Outlet("صوت الجسر"));
    assertThat(first.published()).contains(LocalDate.of(2024, 5, 6));
    assertThat(first.language()).contains(Language.ARABIC);
    assertThat(first.title()).contains("جسر");
    assertThat(first.url()).contains("https://example.org/a");
    assertThat(loaded.articles().get(1)).isEqualTo(Article.of("7", "The bridge opened."));
  }

  @Test
  void tableGivesTheFieldsWhateverTheOrderOfItsColumns() throws IOException {
    Path file =
        write(
            "corpus.csv",
            "\uFEFFText,note,ID,published\r\n\"First \"\"line\"\",\nsecond\",x,a,2024-05-06\r\nShort.,y,b,\r\n");

    Articles loaded = Articles.load(file);

    assertThat(loaded.problems()).isEmpty();
    assertThat(ids(loaded)).isEqualTo("a b");
    assertThat(loaded.articles().get(0).text()).isEqualTo("First \"line\",\nsecond");
    assertThat(loaded.articles().get(0).published()).contains(LocalDate.of(2024, 5, 6));
  }

  @Test
  void folderIsReadInOrderOfPathAndOtherFilesArePassedOver() throws IOException {
    write("b.txt", ARABIC);
    write("a/z.TXT", ARABIC);
    write("a/y.jsonl", "{\"id\":\"y1\",\"text\":\"x\"}\n{\"id\":\"y2\",\"text\":\"x\"}\n");
    write("README.md", "About");
    write("README", "About");
    write(".hidden.txt", ARABIC);
    write(".git/c.txt", ARABIC);

    Articles loaded = Articles.load(folder);

    assertThat(loaded.problems()).isEmpty();
    assertThat(ids(loaded)).isEqualTo("y1 y2 z b");
  }

  @Test
  void oneBadArticleIsRefusedAndTheRestIsLoaded() throws IOException {
    write("a.txt", ARABIC);
    write("b.txt", "");
    write("c.txt", ARABIC);

    Articles loaded = Articles.load(folder);

    assertThat(ids(loaded)).isEqualTo("a c");
    assertThat(problem(loaded)).endsWith("text must not be empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'b','text':'x'|F: line 2: line must be JSON, at column ",
        "{'id':'b','text':'x'} {}|F: line 2: line must be JSON, at column ",
        "['b']|F: line 2: line must be a JSON object, got ARRAY",
        "{'text':'x'}|F: line 2: id must be given",
        "{'id':' ','text':'x'}|F: line 2: id must be given",
        "{'id':'b'}|b: F line 2: text must not be empty",
        "{'id':'b','text':' \\n'}|b: F line 2: text must not be empty",
        "{'id':'b','text':5}|b: F line 2: text must be a string, got NUMBER",
        "{'id':'a','text':'x'}|a: F line 2: id must be unique, got it a second time",
        "{'id':'b','text':'x','language':'tr'}|b: F line 2: language must be one of ar, en, fa, got tr",
        "{'id':'b','text':'x','published':'2025-02-30'}|b: F line 2: published must be an ISO date that"
            + " exists, got 2025-02-30",
        "{'id':'b','text':'x','published':'30/1/2025'}|b: F line 2: published must be an ISO date that"
            + " exists, got 30/1/2025",
        "{'id':'b','text':' date 2025-02-30 x'}|b: F line 2 line 1: date must exist in its calendar, got"
            + " 2025-02-30",
        "{'id':'b','text':'x','stamps':[{'start':0,'end':9}]}|b: F line 2: stamps: span must end within"
            + " the text of 1 units, got [0, 9)"
      })
  void badLineIsRefusedWithFileLineAndRule(String line, String message) throws IOException {
    Path file =
        write(
            "c.jsonl",
            "{\"id\":\"a\",\"text\":\"x\"}\n"
                + line.replace('\'', '"')
                + "\n{\"id\":\"z\",\"text\":\"x\"}\n");

    Articles loaded = Articles.load(file);

    assertThat(ids(loaded)).isEqualTo("a z");
    assertThat(problem(loaded)).startsWith(message.replace("F", file.toString()));
  }

  @Test
  void bytesThatAreNoUtf8AreRefusedWithTheirOffset() throws IOException {
    byte[] bytes = "سلام caf?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    Path file = write("bad.txt", bytes);

    assertThat(problem(Articles.load(file)))
        .isEqualTo(file + ": byte 12: text must be UTF-8, got 0xE9");
  }

  @Test
  void offsetOfABadByteIsRightBehindTheBuffer() throws IOException {
    byte[] bytes = "ب".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    bytes[30_001] = 'x';

    Path file = write("bad.txt", bytes);

    assertThat(problem(Articles.load(file)))
        .isEqualTo(file + ": byte 30000: text must be UTF-8, got 0xD8");
  }

  @Test
  void badByteInOneLineLeavesTheOtherLines() throws IOException {
    byte[] bytes =
        "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"?\"}\n{\"id\":\"c\",\"text\":\"x\"}"
            .getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;

    Path file = write("c.jsonl", bytes);

    Articles loaded = Articles.load(file);
    assertThat(ids(loaded)).isEqualTo("a c");
    assertThat(problem(loaded)).isEqualTo(file + ": line 2, byte 40: text must be UTF-8, got 0xFF");
  }

  @Test
  void binaryFileIsRefused() throws IOException {
    Path file = write("a.txt", new byte[] {'P', 'K', 3, 0, 1});

    assertThat(problem(Articles.load(file)))
        .isEqualTo(file + ": byte 3: file must be text, got a NUL as in binary files");
  }

  @Test
  void lineOfFiftyMegabytesIsRefusedAndTheNextOneIsRead() throws IOException {
    Path file = folder.resolve("large.jsonl");
    byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
      out.write("\"}\n{\"id\":\"b\",\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));
    }

    Articles loaded = Articles.load(file);

    assertThat(ids(loaded)).isEqualTo("b");
    assertThat(problem(loaded))
        .isEqualTo(file + ": line 1: line must have at most 2000000 bytes, got 52428821");
  }

  @ParameterizedTest
  @CsvSource({"large.txt", "large.html", "large.csv"})
  void fileOfFiftyMegabytesThatHoldsOneArticleIsRefused(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] block = "ab ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write("id,text\na,\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 70; i++) {
        out.write(block);
      }
    }

    assertThat(problem(Articles.load(file))).contains("article must have at most 2000000");
  }

  @Test
  void tableWithoutTheColumnsIsRefused() throws IOException {
    Path file = write("t.csv", "id,body\na,x\n");

    assertThat(problem(Articles.load(file)))
        .isEqualTo(file + ": line 1: header must name the column text, got [id, body]");
  }

  @Test
  void recordWithABadFieldIsRefusedWithTheLineItStartsAt() throws IOException {
    Path file = write("t.csv", "id,text,published\na,\"x\ny\",\nb,x,2025-02-30\nc,,\nd,x,\n");

    Articles loaded = Articles.load(file);

    assertThat(ids(loaded)).isEqualTo("a d");
    assertThat(loaded.problems().stream().map(Problem::toString))
        .containsExactly(
            "b: " + file + " line 4: published must be an ISO date that exists, got 2025-02-30",
            "c: " + file + " line 5: text must not be empty");
  }

  @Test
  void quotationMarkThatIsNeverClosedEndsTheTable() throws IOException {
    Path file = write("t.csv", "id,text\na,x\nb,\"y\nc,z\n");

    Articles loaded = Articles.load(file);

    assertThat(ids(loaded)).isEqualTo("a");
    assertThat(problem(loaded))
        .startsWith(file + ": line 3: table must follow RFC 4180: ")
        .endsWith("; the rest of the file was not read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.txt|file or folder must exist",
        "missing|file or folder must exist",
        "paper.pdf|suffix must be one of csv, htm, html, jsonl, txt",
        "paper|suffix must be one of csv, htm, html, jsonl, txt",
        "empty.jsonl|file must hold at least one article",
        "empty.csv|header must name the column id, got []",
        "header.csv|file must hold at least one article",
        "blank.txt|text must not be empty",
        "empty|folder must hold files with one of the suffixes csv, htm, html, jsonl, txt"
      })
  void inputWithoutArticlesIsRefused(String name, String rule) throws IOException {
    write("paper.pdf", "x");
    write("paper", "x");
    write("empty.jsonl", "\n \n");
    write("empty.csv", "");
    write("header.csv", "id,text\n");
    write("blank.txt", " \n\t\r\n");
    write("empty/notes.md", "x");

    assertThat(problem(Articles.load(folder.resolve(name)))).endsWith(": " + rule);
  }

  @Test
  void identifiersAreUniqueOverAllInputs() throws IOException {
    Path first = write("one/a.txt", ARABIC);
    Path second = write("two/a.txt", ARABIC);

    Articles loaded = Articles.load(List.of(first, second));

    assertThat(loaded.articles()).hasSize(1);
    assertThat(problem(loaded))
        .isEqualTo("a: " + second + ": id must be unique, got it a second time");
  }

  @Test
  void articlesCanBeReadOneAtATime() throws IOException {
    Path file =
        write("c.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{}\n{\"id\":\"b\",\"text\":\"x\"}\n");
    List<String> events = new ArrayList<>();

    Articles.each(List.of(file), a -> events.add(a.id()), p -> events.add(p.place()));

    assertThat(events).containsExactly("a", "line 2", "b");
  }

  @Test
  void savedArticlesAreLoadedAsEqual() throws IOException {
    Article rich =
        new Article(
            "r",
            "x \"y\"\n\u2028\uD83D\uDE00 سلام",
            Optional.of(new Outlet("خبر")),
            Optional.of(LocalDate.of(2024, 5, 6)),
            Optional.of(Language.PERSIAN),
            Optional.of("t"),
            Optional.of("https://example.org"),
            List.of(new Span(0, 1)));
    Articles articles = new Articles(List.of(rich, Article.of("s", "x")), List.of());
    Path file = folder.resolve("saved.jsonl");

    articles.save(file);

    assertThat(Articles.load(file)).isEqualTo(articles);
  }
}
