package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rule book: when it applies, what follows, what it rests on, and how to say it to people.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rule {

    private final String id;
    private final RuleKind kind;
    private final Clock clock;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final Condition guard;
    private final List<Consequence> consequences;
    private final LegalBasis legalBasis;
    private final Map<String, String> texts;
    private final Set<Fact> facts;

    /** What follows if a condition holds and no earlier consequence of the rule did. */
    record Consequence(Condition condition, Outcome outcome) {}

    Rule(RuleDraft draft) {
        this.id = draft.id;
        this.kind = draft.kind;
        this.clock = draft.clock;
        this.from = draft.from;
        this.until = draft.until;
        this.guard = draft.guard();
        this.consequences = List.copyOf(draft.consequences);
        this.legalBasis = draft.legalBasis();
        this.texts = Map.copyOf(draft.texts);
        Set<Fact> all = EnumSet.noneOf(Fact.class);
        conditions().forEach(condition -> all.addAll(condition.facts()));
        this.facts = Collections.unmodifiableSet(all);
    }

    /** Returns the identifier, such as {@code G01}; unique in its rule book. */
    public String id() {
        return id;
    }

    /** Returns when the rule is looked at. */
    public RuleKind kind() {
        return kind;
    }

    /** Returns the date that decides whether the rule is in force. */
    public Clock clock() {
        return clock;
    }

    /** Returns the first day on which the rule is in force, or nothing if it always was. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** Returns the last day on which the rule is in force, or nothing if no end is known. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Returns whether the rule is in force on a day of its {@link #clock}. */
    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Returns what the rule rests on. */
    public LegalBasis legalBasis() {
        return legalBasis;
    }

    /** Returns the rule as a sentence for people, in Dutch, French or else English. */
    public String text(Locale language) {
        String text = texts.get(language.getLanguage());
        return Objects.requireNonNull(text == null ? texts.get("en") : text);
    }

    /** Returns every fact that the rule may look at, in the order of {@link Fact}. */
    public Set<Fact> facts() {
        return facts;
    }

    /** Adds the values of one fact at which the rule may turn. */
    void boundaries(Fact fact, Evaluation given, Collection<Object> into) {
        conditions().forEach(condition -> condition.boundaries(fact, given, into));
    }

    Ternary applies(Evaluation facts) {
        return guard.test(facts);
    }

    /** Returns what follows where the rule applies; unknown while consequences that differ are still possible. */
    Outcome consequence(Evaluation facts) {
        Outcome possible = null;
        for (Consequence consequence : consequences) {
            Ternary holds = consequence.condition().test(facts);
            if (holds == Ternary.FALSE) {
                continue;
            }
            if (possible != null && possible != consequence.outcome()) {
                return Outcome.UNKNOWN;
            }
            possible = consequence.outcome();
            if (holds == Ternary.TRUE) {
                break;
            }
        }
        return Objects.requireNonNull(possible, "the last consequence is unconditional");
    }

    private List<Condition> conditions() {
        return Stream.concat(Stream.of(guard), consequences.stream().map(Consequence::condition))
                .toList();
    }

    @Override
    public String toString() {
        return id + " " + text(Locale.ENGLISH);
    }
}
