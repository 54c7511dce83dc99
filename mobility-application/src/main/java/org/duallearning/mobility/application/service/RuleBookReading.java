package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Locale;
import org.duallearning.mobility.application.mapping.EligibilityMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.ReadRuleBook;
import org.duallearning.mobility.application.view.RulesView;
import org.duallearning.mobility.eligibility.RuleBook;
import org.jspecify.annotations.Nullable;

/** Shows a rule book. Thread-safe. */
public final class RuleBookReading implements ReadRuleBook {
    private final RuleBook ruleBook;

    /** Shows this rule book. */
    public RuleBookReading(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    @Override
    public RulesView rules(@Nullable LocalDate on, Locale language) {
        Phrases phrases = Phrases.in(language);
        return new RulesView(
                ruleBook.version(),
                on,
                ruleBook.rules().stream()
                        .filter(rule -> on == null || rule.isInForceOn(on))
                        .map(rule -> EligibilityMapper.INSTANCE.rule(rule, phrases))
                        .toList());
    }
}
