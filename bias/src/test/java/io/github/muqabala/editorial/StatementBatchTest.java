package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementBatchTest {
  private static final EditorialDetector DETECTOR = EditorialDetector.withDefaults();
  private static final Reading REPORT =
      Readings.of(Language.ENGLISH, "The ferry left the harbour at nine with 40 passengers.");
  private static final Reading OPINION =
      Readings.of(Language.ENGLISH, "This is a shameful farce, and we must never forget it!");
  private static final Reading BETWEEN =
      Readings.of(Language.ENGLISH, "The road to the old harbour is long and rather dull.");

  private static StatementBatch batch(int reports, int opinions) {
    StatementBatch batch = DETECTOR.batch();
    Stream.generate(() -> REPORT).limit(reports).forEach(batch::add);
    Stream.generate(() -> OPINION).limit(opinions).forEach(batch::add);
    return batch;
  }

  private static Label last(StatementBatch batch) {
    List<Judgement> judgements = batch.judgements();
    return judgements.get(judgements.size() - 1).sentences().get(0).label();
  }

  @Test
  void fewer_than_fifty_statements_are_judged_one_by_one() {
    StatementBatch batch = batch(47, 1);
    batch.add(BETWEEN);

    assertThat(batch.share(Language.ENGLISH)).isEmpty();
    assertThat(batch.judgements())
        .startsWith(DETECTOR.judge(REPORT))
        .endsWith(DETECTOR.judge(OPINION), DETECTOR.judge(BETWEEN));
  }

  @Test
  void the_rest_decides_what_is_neither_nor() {
    StatementBatch reports = batch(100, 1);
    StatementBatch opinions = batch(1, 100);
    reports.add(BETWEEN);
    opinions.add(BETWEEN);

    assertThat(reports.share(Language.ENGLISH).orElseThrow()).isLessThan(0.3);
    assertThat(opinions.share(Language.ENGLISH).orElseThrow()).isGreaterThan(0.6);
    assertThat(last(reports)).isEqualTo(Label.FACTUAL);
    assertThat(last(opinions)).isEqualTo(Label.EDITORIAL);
  }

  @Test
  void each_language_has_its_own_share() {
    StatementBatch batch = batch(60, 0);
    Reading arabic = Readings.of(Language.ARABIC, "يا له من عار فاضح!");
    batch.add(arabic);

    assertThat(batch.share(Language.ARABIC)).isEmpty();
    assertThat(batch.judgements()).endsWith(DETECTOR.judge(arabic));
  }

  @Test
  void an_article_among_statements_keeps_its_labels() {
    Reading article = EditorialDetectorTest.inArticle(Language.ENGLISH, "The train left again.");
    StatementBatch batch = batch(60, 0);
    batch.add(article);

    assertThat(batch.judgements()).endsWith(DETECTOR.judge(article));
  }
}
