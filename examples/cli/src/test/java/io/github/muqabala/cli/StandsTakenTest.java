package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody did in words that are not repeated is on that somebody's word. */
class StandsTakenTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fa | وزارت دفاع این خبر را تکذیب کرد. | ATTRIBUTED",
        "fa | دبیرکل اتحادیه این حمله را محکوم کرد. | ATTRIBUTED",
        "fa | رئیس شورا خواستار برکناری شهردار شد. | ATTRIBUTED",
        "fa | وی در دادگاه به جعل سند متهم شد. | FACTUAL",
        "ar | ونفى المتمردون ذلك في بيان. | ATTRIBUTED",
        "ar | وأدانت وزارة الخارجية القطرية الهجوم. | ATTRIBUTED",
        "ar | يعد النهر أطول أنهار البلاد. | FACTUAL",
        "en | The army confirmed the strike. | ATTRIBUTED",
        "en | A spokesman for the company declined to comment. | ATTRIBUTED",
        "en | The driver was accused of fraud. | FACTUAL",
        "en | The court rejected the appeal. | FACTUAL",
      })
  void a_sentence_whose_subject_took_a_stand_is_attributed(
      String language, String sentence, String label) throws IOException {
    String report =
        switch (language) {
          case "fa" -> "پل تازه روز شنبه باز شد. سه روستا به هم پیوستند. راه قدیم بسته ماند. ";
          case "ar" -> "افتتح الجسر الجديد يوم السبت. وربط ثلاث قرى. وبقي الطريق القديم مغلقا. ";
          default -> "The new bridge opened on Saturday. It joins three villages. It cost little. ";
        };
    Path file = folder.resolve("one.jsonl");
    Files.writeString(
        file,
        JSON.writeValueAsString(
            JSON.createObjectNode()
                .put("id", "one")
                .put("language", language)
                .put("published", "2025-05-05")
                .put("text", report + sentence)));

    JsonNode sentences = JSON.readTree(Run.of("analyze", file).lines().get(0)).get("sentences");

    assertThat(sentences.get(sentences.size() - 1).get("label").asText()).isEqualTo(label);
  }
}
