package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule while its lines are being read. */
final class RuleDraft {

    final int line;
    final String id;
    final RuleKind kind;

    @Nullable
    Clock clock;

    String period = "";

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate until;

    private final List<Clause> conditions = new ArrayList<>();
    final List<Rule.Consequence> consequences = new ArrayList<>();

    @Nullable
    LegalBasis legalBasis;

    final Map<String, String> texts = new LinkedHashMap<>();

    RuleDraft(int line, String id, RuleKind kind) {
        this.line = line;
        this.id = id;
        this.kind = kind;
    }

    void when(String text, Condition condition) {
        conditions.add(new Clause(text, condition));
    }

    boolean hasWhen() {
        return !conditions.isEmpty();
    }

    void or(String text, Condition condition) {
        Clause before = conditions.remove(conditions.size() - 1);
        conditions.add(
                new Clause(before.text() + " or " + text, new Condition.Any(List.of(before.condition(), condition))));
    }

    Validity validity() {
        return new Validity(clock == null ? Clock.DEPARTURE : clock, from, until);
    }

    @Nullable
    Clause inForce() {
        return from == null && until == null
                ? null
                : new Clause(period, validity().condition());
    }

    /** What must hold for the rule to apply: what its kind asks, and its own conditions. */
    List<Clause> whens() {
        List<Clause> whens = new ArrayList<>();
        if (kind == RuleKind.AGREEMENT) {
            whens.add(new Clause("underAgreement", new UnderAgreement()));
        } else if (kind == RuleKind.NO_AGREEMENT) {
            whens.add(new Clause("not underAgreement", new Condition.Not(new UnderAgreement())));
        }
        whens.addAll(conditions);
        return List.copyOf(whens);
    }

    LegalBasis legalBasis() {
        if (legalBasis == null) {
            throw new IllegalArgumentException("rule " + id + " rests on nothing; add a line 'basis'");
        }
        return legalBasis;
    }
}
