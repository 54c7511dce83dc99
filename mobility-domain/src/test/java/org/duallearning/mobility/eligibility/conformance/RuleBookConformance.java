package org.duallearning.mobility.eligibility.conformance;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.eligibility.AgreementStatus;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.EligibilityFactsBuilder;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/** Puts the cases to a rule book of the engine that comes with this kit. Extend it for a book of your own. */
public abstract class RuleBookConformance extends EligibilityConformance {

    /** Returns the rule book to check. */
    protected abstract RuleBook ruleBook();

    @Override
    protected final Answer answer(Case facts) {
        Assessment assessment = ruleBook().assess(toFacts(facts));
        Finding decisive = assessment.decisive();
        return new Answer(
                assessment.verdict().name(),
                assessment.reportingGroup().name(),
                text(decisive),
                others(assessment),
                assessment.missingColumns());
    }

    private static List<String> others(Assessment assessment) {
        return assessment.shownFindings().stream()
                .filter(finding -> !finding.equals(assessment.decisive()))
                .map(RuleBookConformance::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.ruleId() + "=" + finding.outcome();
    }

    private static EligibilityFacts toFacts(Case given) {
        EligibilityFactsBuilder facts =
                EligibilityFacts.builder().agreement(AgreementStatus.valueOf(given.agreement()));
        for (Map.Entry<String, String> each : given.facts().entrySet()) {
            if (each.getKey().equals("grade")) continue; // UNTIL Fact.GRADE EXISTS: delete this line.
            Fact fact = Fact.valueOf(factName(each.getKey()));
            facts.set(fact, value(each.getValue(), fact));
        }
        return facts.build();
    }

    /** The name of the fact of a column: {@code seNSe} is {@code SE_N_SE}. */
    static String factName(String column) {
        return column.replaceAll("([A-Z])", "_$1").toUpperCase(ROOT);
    }

    private static Object value(String text, Fact fact) {
        Class<?> type = fact.type();
        if (type == LocalDate.class) {
            return text.equals("open") ? LocalDate.MAX : LocalDate.parse(text);
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.parse(text);
        } else if (type == Boolean.class) {
            return yesOrNo(text, fact);
        } else if (type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (type == DualLearningSystem.class) {
            return DualLearningSystem.valueOf(text);
        } else if (type == AgreementType.class) {
            return AgreementType.valueOf(text);
        }
        return text;
    }

    private static boolean yesOrNo(String text, Fact fact) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(fact + " is " + text + "; write yes or no");
        };
    }
}
