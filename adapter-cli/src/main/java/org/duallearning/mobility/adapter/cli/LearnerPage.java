package org.duallearning.mobility.adapter.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.DecisionView;
import org.duallearning.mobility.application.view.FindingView;
import org.duallearning.mobility.application.view.RecordView;
import org.duallearning.mobility.eligibility.Outcome;
import org.duallearning.mobility.eligibility.Verdict;

/** One candidacy on one screen: the verdict, what decides it, what is missing, and what would change it. */
final class LearnerPage {
    /** What weighs most comes first. */
    private static final List<String> WEIGHT = Stream.of(
                    Outcome.VIOLATED, Outcome.REFER, Outcome.UNKNOWN, Outcome.SATISFIED, Outcome.NOT_APPLICABLE)
            .map(Outcome::name)
            .toList();

    private final AssessmentsView answer;
    private final AssessmentView assessment;
    private final Verdict verdict;
    private final Words words;

    LearnerPage(AssessmentsView answer, AssessmentView assessment, Words words) {
        this.answer = answer;
        this.assessment = assessment;
        this.verdict = Verdict.valueOf(assessment.verdict());
        this.words = words;
    }

    Page page() {
        Page page = new Page().heading(Verdicts.sentence(assessment, words));
        String warning = Records.warning(assessment, words);
        if (warning != null) {
            page.heading(warning);
        }
        page.gap().table(0, about());
        page.heading(words.say("check.decides")).table(1, whatDecides());
        if (verdict == Verdict.ELIGIBLE) {
            page.text(1, words.say("check.restIsMet"));
        }
        addAll(page, "check.missing", Columns.named(assessment.missing(), assessment.missingTexts()));
        addRemedies(page);
        List<FindingView> others = assessment.findings().stream()
                .filter(finding -> !decides(finding))
                .toList();
        if (!others.isEmpty()) {
            page.heading(words.say("check.others")).table(1, silent(others));
        }
        return page;
    }

    private TextTable about() {
        TextTable about = new TextTable();
        DecisionView decision = assessment.decision();
        if (verdict == Verdict.REFER) {
            about.row(
                    words.say("check.decision"),
                    decision == null ? words.say("check.undecided") : Records.decision(decision, words));
        }
        about.row(words.say("check.school"), new Schools(answer.schools(), words).inWords(assessment.school()));
        about.row(words.say("check.group"), words.ofCode("group", assessment.reportingGroup()));
        RecordView recorded = assessment.recorded();
        about.row(
                words.say("check.ruleBook"),
                recorded != null && recorded.stands()
                        ? words.say("record.stands", assessment.ruleBook(), recorded.number(), recorded.recordedOn())
                        : assessment.ruleBook());
        return about;
    }

    private TextTable whatDecides() {
        TextTable table = new TextTable();
        List<FindingView> deciding = assessment.findings().stream()
                .filter(this::decides)
                .sorted(Comparator.comparingInt(finding -> WEIGHT.indexOf(finding.outcome())))
                .toList();
        List<FindingView> quoted = Findings.quoted(deciding);
        quoted.forEach(finding -> table.row(words.ofCode("outcome", finding.outcome()), inFull(finding)));
        if (quoted.size() < deciding.size()) {
            table.row(words.ofCode("outcome", Outcome.UNKNOWN.name()), Findings.open(deciding, words));
        }
        return table;
    }

    private String inFull(FindingView finding) {
        if (verdict != Verdict.ELIGIBLE && finding.outcome().equals(Outcome.SATISFIED.name())) {
            return Findings.text(finding);
        }
        String values = Columns.values(finding.facts(), words);
        return Findings.text(finding)
                + (values.isEmpty() ? "" : "\n" + words.say("check.values", values))
                + "\n" + words.say("check.source", finding.legalBasis());
    }

    /** Whether it is the row on the agreement that decided, or stands in the way. */
    private boolean decides(FindingView finding) {
        return Outcome.valueOf(finding.outcome()).standsInTheWay() || finding.equals(decisive());
    }

    /** The rows come first, and one of them applies. */
    private FindingView decisive() {
        return assessment.findings().stream()
                .filter(finding -> finding.applicability().equals("APPLIES"))
                .findFirst()
                .orElseThrow();
    }

    private void addRemedies(Page page) {
        DecisionView decision = assessment.decision();
        if (decision != null && decision.admits()) {
            return;
        }
        if (!assessment.remedies().isEmpty()) {
            addAll(
                    page,
                    "check.remedies",
                    assessment.remedies().stream()
                            .map(remedy -> Columns.remedy(remedy, words))
                            .toList());
            page.text(1, words.say("check.onlyIfTrue"));
        } else if (verdict == Verdict.NOT_ELIGIBLE || verdict == Verdict.REFER) {
            page.heading(words.say("check.remedies")).text(1, words.say("check.noRemedy"));
        }
    }

    private void addAll(Page page, String heading, List<String> items) {
        if (!items.isEmpty()) {
            TextTable table = new TextTable();
            items.forEach(item -> table.row("-", item));
            page.heading(words.say(heading)).table(1, table);
        }
    }

    private TextTable silent(List<FindingView> findings) {
        TextTable table = new TextTable();
        findings.forEach(finding -> table.row(
                words.ofCode(
                        finding.outcome().equals(Outcome.NOT_APPLICABLE.name()) ? "applicability" : "outcome",
                        finding.outcome().equals(Outcome.NOT_APPLICABLE.name())
                                ? finding.applicability()
                                : finding.outcome()),
                Findings.text(finding)));
        return table;
    }
}
