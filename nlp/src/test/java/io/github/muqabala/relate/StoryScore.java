package io.github.muqabala.relate;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Articles;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well a comparison of a story's articles agrees with the story's gold.
 *
 * <p>A system claim stands for a gold claim where they overlap by at least half of the shorter, and
 * no other overlaps by a larger share of the longer. Pairs of claims of one article, and pairs
 * whose gold relation is inferred, count neither found nor missed.
 *
 * @param claimRecall the share of gold claims for which a system claim stands
 * @param samePropositionF1 F1 of the pairs said to state one proposition, whatever their relation
 * @param meanRelationF1 mean of the F1 of EQUIVALENT, REFINES and CONFLICT
 */
record StoryScore(double claimRecall, double samePropositionF1, double meanRelationF1) {
  private static final List<String> RELATIONS = List.of("EQUIVALENT", "REFINES", "CONFLICT");

  /** Scores a folder with the articles and {@code gold/{claims,clusters,relations}.tsv}. */
  static StoryScore of(Path story) {
    Comparison comparison = Muqabala.withDefaults().compare(Articles.load(story).articles());
    Gold gold = Gold.of(story.resolve("gold"));
    Map<String, List<String>> stands = stands(gold.claims(), comparison.claims());
    Map<Set<String>, String> said = new HashMap<>();
    for (Relation relation : comparison.relations()) {
      said.put(Set.of(relation.first(), relation.second()), relation.type().name());
    }

    Tally same = new Tally();
    Map<String, Tally> byRelation = new LinkedHashMap<>();
    RELATIONS.forEach(r -> byRelation.put(r, new Tally()));
    List<Span> claims = List.copyOf(gold.claims().values());
    for (int i = 0; i < claims.size(); i++) {
      for (Span second : claims.subList(i + 1, claims.size())) {
        Span first = claims.get(i);
        Set<String> pair = Set.of(first.id(), second.id());
        if (first.article().equals(second.article()) || gold.inferred().contains(pair)) {
          continue;
        }
        String found =
            found(
                stands.getOrDefault(first.id(), List.of()),
                stands.getOrDefault(second.id(), List.of()),
                said);
        same.count(RELATIONS.contains(found), gold.oneProposition(first.id(), second.id()));
        String wanted = gold.relations().getOrDefault(pair, "");
        byRelation.forEach((r, tally) -> tally.count(r.equals(found), r.equals(wanted)));
      }
    }

    return new StoryScore(
        (double) stands.values().stream().filter(s -> !s.isEmpty()).count() / claims.size(),
        same.f1(),
        byRelation.values().stream().mapToDouble(Tally::f1).average().orElse(0));
  }

  private static Map<String, List<String>> stands(Map<String, Span> gold, List<Claim> system) {
    Map<String, List<String>> stands = new HashMap<>();
    for (Span span : gold.values()) {
      double most = 0;
      List<String> best = new ArrayList<>();
      for (Claim claim : system) {
        Span mine =
            new Span(
                claim.id(),
                beforeUnderscore(claim.article()),
                claim.span().start(),
                claim.span().end());
        int overlap = span.overlap(mine);
        if (overlap <= 0 || 2 * overlap < Math.min(span.length(), mine.length())) {
          continue;
        }
        double share = (double) overlap / Math.max(span.length(), mine.length());
        if (share > most) {
          best.clear();
          most = share;
        }
        if (share == most) {
          best.add(claim.id());
        }
      }
      stands.put(span.id(), List.copyOf(best));
    }
    return stands;
  }

  private static String beforeUnderscore(String article) {
    int mark = article.indexOf('_');
    return mark < 0 ? article : article.substring(0, mark);
  }

  private static String found(
      List<String> firsts, List<String> seconds, Map<Set<String>, String> said) {
    for (String first : firsts) {
      for (String second : seconds) {
        String relation = said.getOrDefault(Set.of(first, second), "");
        if (!relation.isEmpty()) {
          return relation;
        }
      }
    }
    return "";
  }

  private record Span(String id, String article, int start, int end) {
    int length() {
      return end - start;
    }

    int overlap(Span other) {
      return article.equals(other.article)
          ? Math.min(end, other.end) - Math.max(start, other.start)
          : 0;
    }
  }

  private record Gold(
      Map<String, Span> claims,
      Map<String, Set<String>> propositions,
      Map<Set<String>, String> relations,
      Set<Set<String>> inferred) {

    static Gold of(Path folder) {
      Map<String, Span> claims = new TreeMap<>();
      for (Map<String, String> row : rows(folder.resolve("claims.tsv"))) {
        String id = cell(row, "claim_id");
        claims.put(
            id,
            new Span(
                id,
                cell(row, "article"),
                Integer.parseInt(cell(row, "start")),
                Integer.parseInt(cell(row, "end"))));
      }
      Map<String, Set<String>> propositions = new HashMap<>();
      for (Map<String, String> row : rows(folder.resolve("clusters.tsv"))) {
        propositions
            .computeIfAbsent(cell(row, "claim_id"), id -> new HashSet<>())
            .add(cell(row, "proposition_id"));
      }
      Map<Set<String>, String> relations = new HashMap<>();
      Set<Set<String>> inferred = new HashSet<>();
      for (Map<String, String> row : rows(folder.resolve("relations.tsv"))) {
        Set<String> pair = Set.of(cell(row, "claim_a"), cell(row, "claim_b"));
        relations.put(pair, cell(row, "relation"));
        if (cell(row, "basis").equals("INFERRED")) {
          inferred.add(pair);
        }
      }
      return new Gold(claims, propositions, relations, inferred);
    }

    boolean oneProposition(String first, String second) {
      return propositions.getOrDefault(first, Set.of()).stream()
          .anyMatch(propositions.getOrDefault(second, Set.of())::contains);
    }

    private static String cell(Map<String, String> row, String column) {
      return row.getOrDefault(column, "");
    }

    private static List<Map<String, String>> rows(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
          String[] cells = line.split("\t", -1);
          Map<String, String> row = new HashMap<>();
          for (int i = 0; i < cells.length; i++) {
            row.put(header.get(i), cells[i]);
          }
          rows.add(row);
        }
        return rows;
      } catch (IOException e) {
        throw new UncheckedIOException("gold could not be read from " + file, e);
      }
    }
  }

  private static final class Tally {
    private int right;
    private int said;
    private int wanted;

    void count(boolean mine, boolean gold) {
      right += mine && gold ? 1 : 0;
      said += mine ? 1 : 0;
      wanted += gold ? 1 : 0;
    }

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (said + wanted);
    }
  }
}
