package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.eligibility.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/** A rule while its lines are being read. */
final class RuleDraft {

    final int line;
    final String id;
    final RuleKind kind;
    Clock clock = Clock.DEPARTURE;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate until;

    final List<List<Condition>> whens = new ArrayList<>();
    final List<Rule.Consequence> consequences = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();

    @Nullable
    Confidence confidence;

    final Map<String, String> texts = new LinkedHashMap<>();

    RuleDraft(int line, String id, RuleKind kind) {
        this.line = line;
        this.id = id;
        this.kind = kind;
    }

    /** What must hold for the rule to apply: its own conditions, its dates, and what its kind asks. */
    Condition guard() {
        List<Condition> parts = new ArrayList<>();
        whens.forEach(alternatives -> parts.add(new Condition.Any(List.copyOf(alternatives))));
        Term decisive = new Term.OfFact(clock == Clock.SIGNING ? Fact.SIGNED_ON : Fact.DEPARTS_ON);
        if (from != null) {
            parts.add(new Comparison(decisive, Operator.AT_LEAST, new Term.Constant(from)));
        }
        if (until != null) {
            parts.add(new Comparison(decisive, Operator.AT_MOST, new Term.Constant(until)));
        }
        if (kind == RuleKind.AGREEMENT) {
            parts.add(new UnderAgreement());
        } else if (kind == RuleKind.NO_AGREEMENT) {
            parts.add(new Condition.Not(new UnderAgreement()));
        }
        return new Condition.All(List.copyOf(parts));
    }

    LegalBasis legalBasis() {
        if (confidence == null) {
            throw new IllegalArgumentException("rule " + id + " has no confidence; say high, medium or low");
        }
        return new LegalBasis(sources, confidence);
    }
}
