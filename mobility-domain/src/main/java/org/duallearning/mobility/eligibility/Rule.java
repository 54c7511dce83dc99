package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.Collection;
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
 * <p>Immutable and thread-safe. Two rules are equal if all of that is.
 */
public final class Rule {

    private static final int REMEMBERED_FINDINGS = 32;
    /** Spreads the bits of a product over all of its upper half (Fibonacci hashing). */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final String id;
    private final RuleKind kind;
    private final Validity validity;
    private final List<Clause> whens;
    private final List<Consequence> consequences;
    private final LegalBasis legalBasis;
    private final Map<String, String> texts;
    private final FactSet facts;

    private final @Nullable Clause inForce;
    private final Condition[] conditions;
    private final Finding decidedEarlier;
    private final List<Clause> clauses;

    /** A rule says few different things, over and over. Findings are immutable, so a lost update costs nothing. */
    private final @Nullable Finding[] findings = new @Nullable Finding[REMEMBERED_FINDINGS];

    /** What follows if a condition holds and no earlier consequence of the rule did. */
    record Consequence(Clause clause, Outcome outcome) {}

    Rule(RuleDraft draft) {
        this.id = draft.id;
        this.kind = draft.kind;
        this.validity = draft.validity();
        this.inForce = draft.inForce();
        this.whens = draft.whens();
        this.consequences = List.copyOf(draft.consequences);
        this.legalBasis = draft.legalBasis();
        this.texts = Map.copyOf(draft.texts);
        this.conditions = whens.stream().map(Clause::condition).toArray(Condition[]::new);
        this.clauses = Stream.of(
                        Stream.ofNullable(inForce),
                        whens.stream(),
                        consequences.stream().map(Consequence::clause))
                .flatMap(some -> some)
                .toList();
        this.decidedEarlier = new Finding(this, Outcome.NOT_APPLICABLE, Applicability.DECIDED_EARLIER, 0);
        this.facts = clauses.stream().map(clause -> clause.condition().facts()).reduce(FactSet.NONE, FactSet::plus);
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
        return validity.clock();
    }

    /** Returns the first day on which the rule is in force, or nothing if it always was. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(validity.from());
    }

    /** Returns the last day on which the rule is in force, or nothing if no end is known. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validity.until());
    }

    /** Returns whether the rule is in force on a day of its {@link #clock}; of a call the year of the day counts. */
    public boolean isInForceOn(LocalDate day) {
        return validity.covers(day);
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

    /** Returns what can follow from the rule, each outcome once, in the order of the book. */
    public List<Outcome> outcomes() {
        return consequences.stream().map(Consequence::outcome).distinct().toList();
    }

    /** Adds the values of one fact at which the rule may turn. */
    void boundaries(Fact fact, Evaluation given, Collection<Object> into) {
        if (facts.contains(fact)) {
            for (Clause clause : clauses) {
                clause.condition().boundaries(fact, given, into);
            }
        }
    }

    /** The date comes first: what is not in force has no conditions. */
    Applicability applicability(Evaluation given) {
        Ternary applies = inForce == null ? Ternary.TRUE : inForce.condition().test(given);
        if (applies == Ternary.FALSE) {
            return Applicability.NOT_IN_FORCE;
        }
        for (Condition condition : conditions) {
            applies = applies.and(condition.test(given));
            if (applies == Ternary.FALSE) {
                return Applicability.CONDITION_NOT_MET;
            }
        }
        return applies == Ternary.TRUE ? Applicability.APPLIES : Applicability.MAY_APPLY;
    }

    /** Returns what follows where the rule applies; unknown while consequences that differ are still possible. */
    Outcome consequence(Evaluation given) {
        Outcome possible = null;
        for (int i = 0; i < consequences.size(); i++) {
            Consequence consequence = consequences.get(i);
            Ternary holds = consequence.clause().condition().test(given);
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

    Finding finding(Outcome outcome, Applicability applicability, long read) {
        long spread = (read + outcome.hashCode() + 31L * applicability.hashCode()) * SPREADING;
        int slot = (int) (spread >>> 32) & (REMEMBERED_FINDINGS - 1);
        Finding remembered = findings[slot];
        if (remembered != null && remembered.is(outcome, applicability, read)) {
            return remembered;
        }
        Finding finding = new Finding(this, outcome, applicability, read);
        findings[slot] = finding;
        return finding;
    }

    /** What it says of every candidacy that an earlier row decides. */
    Finding decidedEarlier() {
        return decidedEarlier;
    }

    /** All that must hold for it to apply. */
    Condition condition() {
        return new Condition.All(Stream.concat(Stream.ofNullable(inForce), whens.stream())
                .map(Clause::condition)
                .toList());
    }

    /** All that must be known to tell whether it applies and what follows. */
    Stream<Condition> questions() {
        Condition applies = condition();
        return Stream.concat(
                Stream.of(applies),
                consequences.stream()
                        .map(consequence -> new Condition.All(
                                List.of(applies, consequence.clause().condition()))));
    }

    /** When it is in force, if that is bounded. */
    Optional<Clause> inForce() {
        return Optional.ofNullable(inForce);
    }

    /** What must hold for it to apply. */
    List<Clause> whens() {
        return whens;
    }

    List<Consequence> consequences() {
        return consequences;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Rule that
                        && id.equals(that.id)
                        && kind == that.kind
                        && validity.equals(that.validity)
                        && whens.equals(that.whens)
                        && consequences.equals(that.consequences)
                        && legalBasis.equals(that.legalBasis)
                        && texts.equals(that.texts));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + text(Locale.ENGLISH);
    }
}
