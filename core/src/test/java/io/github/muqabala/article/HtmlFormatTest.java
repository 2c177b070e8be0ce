package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
  private static final String FIRST =
      "قال وزير النقل إن الجسر الجديد على النهر سيفتح أمام المركبات صباح غد الخميس بعد تأخير طويل.";
  private static final String SECOND =
      "وأضاف الوزير أن كلفة المشروع بلغت عشرين مليون دولار، وأن العمل فيه استغرق ثلاث سنوات كاملة.";
  private static final String NOISE =
      "<nav><p>الرئيسية</p><p>أخبار</p></nav><aside><p>اقرأ أيضا: خبر آخر لا صلة له</p></aside>";

  @TempDir private Path folder;

  private Articles load(String html) throws IOException {
    return load(html, StandardCharsets.UTF_8);
  }

  private Articles load(String html, Charset charset) throws IOException {
    return Articles.load(Files.write(folder.resolve("page.html"), html.getBytes(charset)));
  }

  private Article article(String html) throws IOException {
    Articles loaded = load(html);
    assertThat(loaded.problems()).isEmpty();
    return loaded.articles().get(0);
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p>\n<p>" + SECOND.replace("الوزير", "<b>الوزير</b>") + "</p>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h1>جسر</h1><time>6 مايو</time>%s<figure><figcaption>صورة</figcaption></figure></article>",
        "<main><h1>جسر</h1>%s</main>",
        "<div><div itemprop=articleBody>%s</div><div><p>تعليق قصير</p></div></div>",
        "<div class=x><div>%s</div></div><div><p>تعليق</p><p>آخر</p></div>",
        "<article><p>خبر قصير</p></article><article>%s</article>"
      })
  void mainTextIsOneParagraphALineWithoutWhatSurroundsIt(String body) throws IOException {
    Article article =
        article(
            "<html><body>" + NOISE + String.format(body, paragraphs()) + "<footer>حقوق</footer>");

    assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND);
    assertThat(article.id()).isEqualTo("page");
  }

  @Test
  void breaksSeparateParagraphsWhereThereAreNone() throws IOException {
    assertThat(article("<body><div>" + FIRST + "<br><br>" + SECOND + "</div>").text())
        .isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void metaElementsTellWhatIsKnownOfTheArticle() throws IOException {
    Article article =
        article(
            "<html lang=ar-IQ><head><title>جسر | صوت</title>"
                + "<meta property='og:title' content='جسر جديد'>"
                + "<meta property='og:site_name' content='صوت الجسر'>"
                + "<meta property='article:published_time' content='2024-05-06T10:00:00+03:00'>"
                + "<link rel=canonical href='https://example.org/1'></head><body><article><h2>جسر جديد</h2>"
                + paragraphs()
                + "</article>");

    assertThat(article.title()).contains("جسر جديد");
    assertThat(article.outlet()).contains(new Outlet("صوت الجسر"));
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 6));
    assertThat(article.language()).contains(Language.ARABIC);
    assertThat(article.url()).contains("https://example.org/1");
    assertThat(article.text()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void linkedDataTellsWhatMetaElementsDoNot() throws IOException {
    Article article =
        article(
            "<script type='application/ld+json'>{broken</script><script type='application/ld+json'>"
                + "{\"@graph\":[{\"headline\":\"جسر\",\"datePublished\":\"2024-05-06\","
                + "\"publisher\":{\"name\":\"صوت الجسر\"}}]}</script><main>"
                + paragraphs()
                + "</main>");

    assertThat(article.title()).contains("جسر");
    assertThat(article.outlet()).contains(new Outlet("صوت الجسر"));
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"۱۴۰۳/۰۲/۱۷", "17 ثور 1403", "6 May 2024", "2024/05/06 10:20"})
  void dateOfThePageMayHaveTheFormsOfStamps(String date) throws IOException {
    Article article =
        article(
            "<meta name=date content='"
                + date
                + (date.startsWith("۱") ? " ک" : "")
                + "'><main>"
                + paragraphs()
                + "</main>");

    assertThat(article.published()).contains(LocalDate.of(2024, 5, 6));
  }

  @Test
  void dateOfThePageThatDoesNotExistIsRefused() throws IOException {
    Articles loaded =
        load("<meta name=date content='2025-02-30'><main>" + paragraphs() + "</main>");

    assertThat(loaded.articles()).isEmpty();
    assertThat(loaded.problems().get(0).rule())
        .isEqualTo("published must be an ISO date that exists, got 2025-02-30");
  }

  @Test
  void declaredLanguageThatDoesNotSuitTheScriptIsLeftToTheReader() throws IOException {
    assertThat(article("<html lang=en-US><main>" + paragraphs() + "</main>").language()).isEmpty();
  }

  @Test
  void declaredLanguageThatTheLibraryDoesNotReadIsRefused() throws IOException {
    Articles loaded =
        load("<html lang=de><main><p>" + "Die Brücke wird morgen eröffnet. ".repeat(9) + "</main>");

    assertThat(loaded.problems().get(0).rule())
        .isEqualTo("language must be one of ar, en, fa, got de");
  }

  @Test
  void pageMayDeclareAnotherCharset() throws IOException {
    Articles loaded =
        load(
            "<meta charset=windows-1256><main>" + paragraphs() + "</main>",
            Charset.forName("windows-1256"));

    assertThat(loaded.articles().get(0).text()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void pageWithoutTextIsRefused() throws IOException {
    assertThat(load("<html><body><nav>x</nav>").problems().get(0).rule())
        .isEqualTo("text must not be empty");
  }

  @Test
  void deeplyNestedPageIsReadInTime() throws IOException {
    Article article = article("<div>".repeat(50_000) + "<p>" + FIRST + "</p>");

    assertThat(article.text()).isEqualTo(FIRST);
  }
}
