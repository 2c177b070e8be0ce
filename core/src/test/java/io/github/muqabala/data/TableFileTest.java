package io.github.muqabala.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  @TempDir private Path folder = Path.of("");

  private TableFile table(String text, String... columns) throws IOException {
    Path file = folder.resolve("table");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return TableFile.of(file, List.of(columns));
  }

  private static List<List<String>> cells(TableFile table) {
    List<List<String>> cells = new ArrayList<>();
    table.each(row -> cells.add(row.cells()));
    return cells;
  }

  @Test
  void a_tab_in_the_header_makes_quotation_marks_plain() throws IOException {
    assertThat(cells(table("id\ttext\n1\t\"left, \"\n")))
        .containsExactly(List.of("1", "\"left, \""));
  }

  @Test
  void a_cell_between_tabs_is_freed_of_marks_whose_inner_ones_are_doubled() throws IOException {
    assertThat(cells(table("id\ttext\n1\t\"a \"\"b\"\" c\"\n2\t\"\"\"a,\"\" b\"\n")))
        .containsExactly(List.of("1", "a \"b\" c"), List.of("2", "\"a,\" b"));
    assertThat(cells(table("id\ttext\n1\t\"all speech\"\n2\t\"a\" b \"c\"\n")))
        .containsExactly(List.of("1", "\"all speech\""), List.of("2", "\"a\" b \"c\""));
  }

  @Test
  void without_one_commas_part_cells_and_quotation_marks_hold_them_together() throws IOException {
    assertThat(cells(table("id,text\n1,\"a, b\"\n"))).containsExactly(List.of("1", "a, b"));
  }

  @Test
  void a_mark_of_the_byte_order_is_no_part_of_the_header() throws IOException {
    assertThat(table("\uFEFFid,text\n", "id").header()).containsExactly("id", "text");
  }

  @Test
  void rows_know_their_line_where_cells_hold_line_breaks() throws IOException {
    List<String> places = new ArrayList<>();
    table("id,text\n1,\"a\nb\"\n2,c\n").each(row -> places.add(row.number() + " " + row.place()));

    assertThat(places).containsExactly("1 line 2", "2 line 4");
  }

  @Test
  void a_header_without_a_wanted_column_is_refused() throws IOException {
    TableFile table = table("id,text\n", "label");

    assertThatThrownBy(table::header)
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageEndingWith("line 1: header must name the column label, got [id, text]");
  }

  @Test
  void a_header_that_names_a_column_twice_is_refused() throws IOException {
    TableFile table = table("id,id\n1,2\n");

    assertThatThrownBy(table::header)
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("line 1: header must name each column once");
  }

  @Test
  void bytes_that_are_no_text_are_refused() throws IOException {
    Path file = folder.resolve("bytes");
    Files.write(file, new byte[] {'i', 'd', '\n', (byte) 0xC3, '\n'});

    assertThatThrownBy(() -> cells(TableFile.of(file, List.of())))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("text must be UTF-8");
  }
}
