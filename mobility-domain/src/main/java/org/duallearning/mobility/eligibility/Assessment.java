package org.duallearning.mobility.eligibility;

import java.util.List;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.notation.Fingerprint;

/**
 * The answer to whether one candidacy may go ahead, with every reason.
 *
 * <p>Immutable and thread-safe. The same facts under the same rule book give an equal assessment, on any machine.
 *
 * @param ruleBook the rule book that was applied
 * @param facts what it was applied to
 * @param verdict the answer
 * @param findings what each rule of the book said, in the order of the book
 * @param decisive the finding of the row that decided on agreement or lack of it; one of {@code findings}
 * @param missing the empty facts that could still change the verdict, in the order of {@link Fact}
 * @param reportingGroup the group that a participant with these facts is counted in
 * @param priorityClass the class in which the candidate is considered, 1 first
 */
public record Assessment(
        RuleBook ruleBook,
        EligibilityFacts facts,
        Verdict verdict,
        List<Finding> findings,
        Finding decisive,
        List<Fact> missing,
        ReportingGroup reportingGroup,
        int priorityClass) {

    /** Copies the lists. */
    public Assessment {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    /** Returns the dossier columns that are empty and could still change the verdict, each once. */
    public List<String> missingColumns() {
        return missing.stream().map(Fact::column).distinct().toList();
    }

    /** Returns what a reader needs to see: the decisive finding, and all that are violated, unknown or referred. */
    public List<Finding> shownFindings() {
        return findings.stream()
                .filter(finding -> finding.equals(decisive) || finding.outcome().standsInTheWay())
                .toList();
    }

    /** Returns what every rule said condition by condition, in the order of the book, worked out when it is asked for. */
    public List<RuleTrace> traces() {
        Evaluation evaluation = new Evaluation(facts);
        return findings.stream()
                .map(finding -> RuleTrace.of(finding, evaluation))
                .toList();
    }

    /**
     * Returns the SHA-256 over facts and rule book, in hexadecimal digits. Everything else follows from the two, so that
     * equal fingerprints mean equal assessments. It is personal data all the same: whoever can guess the facts can tell
     * whether the guess was right.
     */
    public String fingerprint() {
        return Fingerprint.of(ruleBook.fingerprint() + "\n" + facts.text());
    }
}
