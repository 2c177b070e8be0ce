package io.github.muqabala.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One source's version of a proposition, in the course of its history.
 *
 * @param claim the claim
 * @param published the day on which its article was published
 * @param change how it stands to the version before it; empty for the first, and where the two are
 *     of one article or only linked through a third
 */
public record Variant(Claim claim, Optional<LocalDate> published, Optional<Relation> change) {}
