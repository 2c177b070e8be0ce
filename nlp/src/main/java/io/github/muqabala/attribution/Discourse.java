package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whom the sources of the drafts mean, and builds their chains.
 *
 * <ol>
 *   <li><em>Names</em>: a name whose words are all among those of a source named before, or of its
 *       apposition, is that source: the surname, the office.
 *   <li><em>Pronouns</em> and verbs without subject are the last speaker; where that is no person,
 *       the person named last.
 *   <li><em>Pointing nouns</em> («این منبع», «المصدر», "the spokesman") are the last source of that
 *       sort; an indefinite source is always a new one.
 *   <li><em>Inside a content</em> the chain goes on from that of the content.
 *   <li><em>Forward</em>: while one source goes on speaking, the links before it are carried on;
 *       new ones are put between them and the source.
 *   <li><em>Backward</em>: where the text says that a source continues (در ادامه) and then gives
 *       its credit line, the sentences before by that source have the links too.
 *   <li><em>Introduced</em>: a person whom a medium's report introduced is known through the
 *       medium, if he speaks next.
 * </ol>
 */
final class Discourse {
  private final Passage passage;
  private final Sources sources;
  private final List<Known> known = new ArrayList<>();
  private final Map<Draft, Result> results = new HashMap<>();
  private final List<Result> top = new ArrayList<>();
  private int introduced;

  private Discourse(Passage passage) {
    this.passage = passage;
    this.sources = new Sources(passage);
  }

  /** Returns the attributions of some drafts, in the order of their contents. */
  static List<Attribution> resolve(Passage passage, List<Draft> drafts) {
    Discourse discourse = new Discourse(passage);
    List<Result> all = new ArrayList<>();
    for (Draft draft : drafts) {
      all.add(discourse.resolve(draft));
    }
    return all.stream()
        .map(r -> r.attribution())
        .sorted(
            (a, b) ->
                a.content().start() != b.content().start()
                    ? a.content().start() - b.content().start()
                    : b.content().end() - a.content().end())
        .toList();
  }

  /** A resolved draft; links before the source may still be added by what follows. */
  private static final class Result {
    private final Draft draft;
    private final Known who;
    private final Span span;
    private List<SourceLink> before;

    private Result(Draft draft, Known who, Span span, List<SourceLink> before) {
      this.draft = draft;
      this.who = who;
      this.span = span;
      this.before = before;
    }

    private List<SourceLink> chain() {
      List<SourceLink> chain = new ArrayList<>(before);
      chain.add(link(who, span));
      return chain;
    }

    private Attribution attribution() {
      return new Attribution(
          draft.content(), draft.cues(), draft.speech(), draft.stance(), chain());
    }
  }

  private static SourceLink link(Known who, Span span) {
    return new SourceLink(
        who.name(), who.anonymous(), span, who.kind(), who.mention(), who.traits(), who.number());
  }

  private Result resolve(Draft draft) {
    introduce(draft.token());
    Optional<Result> parent = draft.parent().map(results::get);
    Optional<Result> last = top.isEmpty() ? Optional.empty() : Optional.of(top.get(top.size() - 1));
    Known who;
    Span span;
    Optional<SourcePhrase> speaker = draft.source();
    List<SourcePhrase> own = new ArrayList<>(draft.outer());
    if (!draft.inner().isEmpty()) {
      speaker.ifPresent(own::add);
      speaker = Optional.of(draft.inner().get(draft.inner().size() - 1));
      own.addAll(draft.inner().subList(0, draft.inner().size() - 1));
    }
    Optional<Result> context = parent.or(() -> last);
    if (speaker.isPresent()) {
      who = find(speaker.get(), draft, parent, last);
      span = passage.span(speaker.get().from(), speaker.get().to());
    } else if (context.isPresent()) {
      who = context.get().who;
      span = context.get().span;
    } else {
      who = nobody(draft);
      span = draft.cues().get(0);
    }
    List<SourceLink> before = new ArrayList<>();
    boolean same = false;
    if (parent.isPresent()) {
      before.addAll(parent.get().before);
      if (!who.equals(parent.get().who)) {
        before.add(link(parent.get().who, parent.get().span));
      }
    } else if (last.isPresent() && draft.relays() && isMedium(last.get().who)) {
      before.addAll(last.get().before);
      before.add(link(last.get().who, last.get().span));
    } else if (last.isPresent() && last.get().who.equals(who)) {
      before.addAll(last.get().before);
      same = true;
    } else if (own.isEmpty()
        && last.isPresent()
        && !who.prefix().isEmpty()
        && last.get().who.kind().isMedium()) {
      before.addAll(who.prefix());
    }
    for (SourcePhrase phrase : own) {
      Known medium = find(phrase, draft, parent, last);
      boolean there =
          medium.equals(who) || before.stream().anyMatch(l -> l.name().equals(medium.name()));
      if (!there) {
        before.add(link(medium, passage.span(phrase.from(), phrase.to())));
      }
      remember(medium);
    }
    Result result = new Result(draft, who, span, List.copyOf(before));
    results.put(draft, result);
    remember(who);
    if (parent.isEmpty()) {
      if (same && draft.continuing() && hasCredit(draft)) {
        carryBack(who, result.before);
      }
      top.add(result);
    }
    return result;
  }

  private static boolean isMedium(Known who) {
    return who.kind().isMedium();
  }

  private static boolean hasCredit(Draft draft) {
    return draft.outer().stream().anyMatch(p -> p.role() == SourcePhrase.Role.CREDIT);
  }

  private void carryBack(Known who, List<SourceLink> before) {
    for (int i = top.size() - 1; i >= 0; i--) {
      Result earlier = top.get(i);
      if (!earlier.who.equals(who) || !earlier.before.isEmpty()) {
        return;
      }
      earlier.before = before;
    }
  }

  private Known nobody(Draft draft) {
    Span cue = draft.cues().get(0);
    return new Known(
        draft.token(),
        cue.of(passage.reading().article().text()),
        java.util.Set.of(),
        java.util.Set.of(),
        SourceLink.Kind.PERSON,
        true,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private Known find(
      SourcePhrase phrase, Draft draft, Optional<Result> parent, Optional<Result> last) {
    if (sources.isPronoun(phrase)) {
      return pronoun(parent, last).orElseGet(() -> sources.known(phrase));
    }
    if (sources.points(phrase)) {
      for (int i = known.size() - 1; i >= 0; i--) {
        if (sources.fits(phrase, known.get(i))) {
          return known.get(i);
        }
      }
      if (sources.isReport(phrase)) {
        for (int i = known.size() - 1; i >= 0; i--) {
          if (known.get(i).kind().isMedium()) {
            return known.get(i);
          }
        }
      }
      boolean same = draft.adds() || draft.continuing() || sources.isDemonstrative(phrase);
      return last.map(r -> r.who)
          .filter(k -> same && k.isPerson() && sources.kind(phrase).isPerson())
          .orElseGet(() -> sources.known(phrase));
    }
    if (!sources.isNewAnonymous(phrase)) {
      java.util.Set<String> words = sources.words(phrase);
      for (int i = known.size() - 1; i >= 0; i--) {
        if (known.get(i).isNamedBy(words)) {
          return known.get(i);
        }
      }
    }
    return sources.known(phrase);
  }

  private Optional<Known> pronoun(Optional<Result> parent, Optional<Result> last) {
    Optional<Known> speaker = last.map(r -> r.who).filter(Known::isPerson);
    if (parent.isEmpty() && speaker.isPresent()) {
      return speaker;
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      Known candidate = known.get(i);
      if (candidate.isPerson() && parent.filter(p -> p.who.equals(candidate)).isEmpty()) {
        return Optional.of(candidate);
      }
    }
    return speaker;
  }

  /** The source named last stands last. */
  private void remember(Known who) {
    known.remove(who);
    known.add(who);
    if (known.size() > 200) {
      known.remove(0);
    }
  }

  /** Notes the persons named before a token: names with an office, and names of persons. */
  private void introduce(int before) {
    for (; introduced < before; introduced++) {
      int i = introduced;
      Optional<SourcePhrase> person = person(i);
      if (person.isEmpty()) {
        continue;
      }
      Known found = sources.known(person.get());
      boolean there = known.stream().anyMatch(k -> k.isNamedBy(found.words()));
      if (!there) {
        remember(found.through(through(passage.span(i).start())));
      }
    }
  }

  private Optional<SourcePhrase> person(int i) {
    Optional<Mention> mention =
        passage
            .mention(i)
            .filter(m -> m.type() == Mention.Type.PERSON && !m.nominal())
            .filter(m -> !isFunctionWord(i));
    if (mention.isPresent()) {
      int from = titled(i);
      return Optional.of(
          new SourcePhrase(from, passage.mentionEnd(i), 0, SourcePhrase.Role.SPEAKER));
    }
    return passage
        .quotations()
        .at(i)
        .filter(q -> q.closed() && q.size() >= 1 && q.size() <= 4)
        .filter(
            q ->
                passage.is(q.end(), WordClass.ROLE)
                    || (passage.isComma(q.end()) && passage.is(q.end() + 1, WordClass.ROLE)))
        .map(q -> new SourcePhrase(i, q.end(), 0, SourcePhrase.Role.SPEAKER));
  }

  /** "Governor Amal Haddad": the capitalised offices before a name belong to it. */
  private int titled(int name) {
    int from = name;
    while (passage.reading().language() == Language.ENGLISH
        && passage.is(from - 1, WordClass.ROLE)
        && Character.isUpperCase(passage.mark(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean isFunctionWord(int i) {
    return passage.is(i, WordClass.CONJUNCTION)
        || passage.is(i, WordClass.COMPLEMENTIZER)
        || passage.is(i, WordClass.PREPOSITION)
        || passage.is(i, WordClass.ADVERB)
        || passage.cue(i).isPresent();
  }

  private List<SourceLink> through(int offset) {
    if (top.isEmpty()) {
      return List.of();
    }
    Result last = top.get(top.size() - 1);
    boolean inside = last.draft.content().contains(offset);
    return inside && last.who.kind().isMedium() ? last.chain() : List.of();
  }
}
