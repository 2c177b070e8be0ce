package io.github.muqabala.benchmarks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares the attributions of English passages with those that CoreNLP's quote annotator finds, on
 * the same passages and in one run: {@code QuoteAttribution TABLE.tsv…}, tables as those of the
 * tests, with a column of names, one of passages and one of answers. CoreNLP runs its whole English
 * pipeline, names and coreference included, so that it can tell who speaks.
 *
 * <p>CoreNLP looks for quotations only, so the figures on direct speech are those to compare.
 * Contents match where they overlap by half of the shorter. A source is right if the words of one
 * name, articles aside, are all among the other's, for both systems alike.
 */
public final class QuoteAttribution {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final String LINK = " > ";

  private QuoteAttribution() {}

  /** A content and who said it. */
  private record Said(String content, String source, boolean direct) {}

  private record Case(String text, List<Said> answers) {}

  /** Runs both and prints a table. */
  public static void main(String[] arguments) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String name : arguments) {
      List<String> lines = Files.readAllLines(Path.of(name));
      lines.subList(1, lines.size()).forEach(line -> cases.add(read(line)));
    }
    Muqabala muqabala = Muqabala.withDefaults();
    StanfordCoreNLP pipeline = pipeline();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| system | speech | wanted | found | overlap F1 | with the right source, F1 |");
    out.println("|---|---|---|---|---|---|");
    for (boolean direct : List.of(true, false)) {
      out.println(row("Muqabala", cases, direct, text -> ours(muqabala, text)));
      out.println(row("CoreNLP quote annotator", cases, direct, text -> theirs(pipeline, text)));
    }
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    return new StanfordCoreNLP(properties);
  }

  private static Case read(String line) {
    String[] cells = line.split("\t", -1);
    List<Said> answers = new ArrayList<>();
    for (String part : cells[2].equals("-") ? new String[0] : cells[2].split(" \\|\\| ", -1)) {
      int at = part.indexOf(" :: ");
      String chain = part.substring(2, at);
      String source =
          chain.substring(chain.lastIndexOf(LINK) < 0 ? 0 : chain.lastIndexOf(LINK) + 3);
      answers.add(new Said(part.substring(at + 4), source, part.startsWith("D")));
    }
    return new Case(cells[1].replace("\\n", "\n"), answers);
  }

  private static List<Said> ours(Muqabala muqabala, String text) {
    Reading reading = muqabala.read(Article.of("case", text).withLanguage(Language.ENGLISH));
    return reading.attributions().stream()
        .map(
            a ->
                new Said(
                    reading.text(a.content()),
                    a.origin().name(),
                    a.speech() == Attribution.Speech.DIRECT))
        .toList();
  }

  private static List<Said> theirs(StanfordCoreNLP pipeline, String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    List<Said> found = new ArrayList<>();
    List<CoreMap> quotes = document.get(CoreAnnotations.QuotationsAnnotation.class);
    for (CoreMap quote : quotes == null ? List.<CoreMap>of() : quotes) {
      String canonical = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
      String speaker = quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class);
      String mention = quote.get(QuoteAttributionAnnotator.MentionAnnotation.class);
      String source = canonical != null ? canonical : speaker != null ? speaker : mention;
      String words = quote.get(CoreAnnotations.TextAnnotation.class);
      found.add(new Said(words, source == null ? "" : source, true));
    }
    return found;
  }

  private static String row(
      String system, List<Case> cases, boolean direct, Function<String, List<Said>> find) {
    int wanted = 0;
    int found = 0;
    int overlap = 0;
    int right = 0;
    for (Case one : cases) {
      List<Said> wants = one.answers().stream().filter(a -> a.direct() || !direct).toList();
      List<Said> left =
          new ArrayList<>(
              find.apply(one.text()).stream().filter(a -> a.direct() || !direct).toList());
      wanted += wants.size();
      found += left.size();
      for (Said want : wants) {
        List<Said> meeting =
            left.stream().filter(f -> overlap(one.text(), want.content(), f.content())).toList();
        if (!meeting.isEmpty()) {
          Said best =
              meeting.stream()
                  .filter(m -> same(want.source(), m.source()))
                  .findFirst()
                  .orElse(meeting.get(0));
          left.remove(best);
          overlap++;
          right += same(want.source(), best.source()) ? 1 : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %.3f | %.3f |",
        system,
        direct ? "direct" : "direct and indirect",
        wanted,
        found,
        2.0 * overlap / (wanted + found),
        2.0 * right / (wanted + found));
  }

  private static boolean overlap(String text, String one, String other) {
    int a = text.indexOf(one);
    int b = text.indexOf(other);
    int shared = Math.min(a + one.length(), b + other.length()) - Math.max(a, b);
    return a >= 0 && b >= 0 && 2 * shared >= Math.min(one.length(), other.length());
  }

  private static boolean same(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
