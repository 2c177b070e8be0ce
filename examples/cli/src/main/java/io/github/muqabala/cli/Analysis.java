package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Outlet;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.editorial.Parts;
import io.github.muqabala.json.Json;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.util.List;
import java.util.Optional;

/** One line of what {@code analyze} prints. The component names are the keys. */
record Analysis(
    ArticleLine article,
    List<SentenceLine> sentences,
    List<AttributionLine> attributions,
    List<TimeLine> times,
    List<QuantityLine> quantities,
    List<MentionLine> mentions,
    List<ClaimLine> claims) {

  static Analysis of(Reading reading, Judgement judgement, List<Claim> claims) {
    Article article = reading.article();
    return new Analysis(
        new ArticleLine(
            article.id(),
            article.outlet().map(Outlet::name),
            reading.language().code(),
            article.published().map(Object::toString)),
        judgement.sentences().stream()
            .map(
                s ->
                    new SentenceLine(
                        s.span().start(),
                        s.span().end(),
                        s.label().name(),
                        s.score(),
                        s.evidence().stream()
                            .map(
                                e ->
                                    new EvidenceLine(
                                        e.span().start(),
                                        e.span().end(),
                                        e.kind().name(),
                                        e.attributed(),
                                        e.reason()))
                            .toList(),
                        Parts.of(reading, s).stream()
                            .map(
                                p ->
                                    new PartLine(
                                        p.span().start(),
                                        p.span().end(),
                                        p.role().name(),
                                        p.reason()))
                            .toList()))
            .toList(),
        reading.attributions().stream().map(AttributionLine::of).toList(),
        reading.times().stream().map(TimeLine::of).toList(),
        reading.quantities().stream().map(QuantityLine::of).toList(),
        reading.mentions().stream().map(MentionLine::of).toList(),
        claims.stream().map(c -> ClaimLine.of(c, reading)).toList());
  }

  String json() {
    return Json.write(this);
  }

  record ArticleLine(
      String id, Optional<String> outlet, String language, Optional<String> published) {}

  record SentenceLine(
      int start,
      int end,
      String label,
      double score,
      List<EvidenceLine> evidence,
      List<PartLine> parts) {}

  record PartLine(int start, int end, String role, String reason) {}

  record EvidenceLine(int start, int end, String kind, boolean attributed, String reason) {}

  record AttributionLine(
      Span content, Span cue, String speech, String stance, List<Span> cues, List<LinkLine> chain) {
    static AttributionLine of(Attribution a) {
      return new AttributionLine(
          a.content(),
          a.cues().get(a.cues().size() - 1),
          a.speech().name(),
          a.stance().name(),
          a.cues(),
          a.chain().stream()
              .map(
                  l ->
                      new LinkLine(
                          l.name(),
                          l.anonymous(),
                          l.span().start(),
                          l.span().end(),
                          l.kind().name(),
                          l.mention(),
                          l.traits(),
                          l.number()))
              .toList());
    }
  }

  record LinkLine(
      String name,
      boolean anonymous,
      int start,
      int end,
      String kind,
      Optional<String> id,
      List<String> traits,
      Optional<String> number) {}

  record TimeLine(
      int start, int end, Optional<String> value, String direction, List<String> notes) {
    static TimeLine of(TimeExpression t) {
      return new TimeLine(
          t.span().start(),
          t.span().end(),
          t.value().map(TimeValue::edtf),
          t.direction().name(),
          t.notes());
    }
  }

  record QuantityLine(
      int start,
      int end,
      String value,
      String comparator,
      String counted,
      Optional<String> unit,
      Optional<String> reference,
      String kind) {
    static QuantityLine of(Quantity q) {
      return new QuantityLine(
          q.span().start(),
          q.span().end(),
          q.value(),
          q.comparator().symbol(),
          q.counted(),
          q.unit(),
          q.reference(),
          q.kind().name());
    }
  }

  record MentionLine(int start, int end, String id, String type, boolean nominal) {
    static MentionLine of(Mention m) {
      return new MentionLine(
          m.span().start(), m.span().end(), m.id(), m.type().name(), m.nominal());
    }
  }

  record ClaimLine(
      String id, int start, int end, String polarity, String status, String slots, String text) {
    static ClaimLine of(Claim c, Reading reading) {
      return new ClaimLine(
          c.id(),
          c.span().start(),
          c.span().end(),
          c.polarity().symbol(),
          c.status().name(),
          c.slotLine(),
          reading.text(c.span()));
    }
  }
}
