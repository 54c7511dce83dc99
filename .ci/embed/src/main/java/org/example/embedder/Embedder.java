package org.example.embedder;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/** Asks the domain about one candidacy. */
public final class Embedder {
    private Embedder() {}

    public static void main(String[] args) {
        var facts = EligibilityFacts.builder()
                .callYear(2026).departsOn(LocalDate.of(2027, 3, 14)).returnsOn(LocalDate.of(2027, 3, 27))
                .filesFrom(LocalDate.of(2026, 10, 1)).filesUntil(LocalDate.of(2026, 12, 15))
                .system(DualLearningSystem.DUAAL_SO).birthDate(LocalDate.of(2009, 5, 4))
                .enrolledFrom(LocalDate.of(2026, 9, 1)).enrolledUntil(LocalDate.of(2027, 6, 30))
                .type(AgreementType.OAO).signedOn(LocalDate.of(2026, 9, 1)).weeklyHours(new BigDecimal("24"))
                .build();
        var assessment = RuleBook.standard().assess(facts);
        assessment.shownFindings().forEach(System.out::println);
        System.out.println(assessment.verdict() + ", missing: " + assessment.missingColumns());
    }
}
