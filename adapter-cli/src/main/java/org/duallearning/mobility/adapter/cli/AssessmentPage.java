package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.ChangeView;
import org.duallearning.mobility.application.view.RemedyView;
import org.duallearning.mobility.eligibility.Outcome;

/** Assessments for people: one on a screen of its own, several as a list for each edition. */
final class AssessmentPage {
    private final AssessmentsView answer;
    private final Words words;

    AssessmentPage(AssessmentsView answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Page page() {
        Page page = new Page();
        if (answer.assessments().size() == 1) {
            one(page, answer.assessments().iterator().next());
        } else {
            page.heading(words.say("check.heading", answer.project()));
            Provenances.add(page, answer.provenance(), words);
            lists().forEach((edition, list) ->
                    page.heading(words.say("edition.heading", edition)).table(1, list));
        }
        return page.gap().text(0, words.say("check.ruleBook", answer.ruleBook()));
    }

    /** A list for each edition, in their order. */
    private Map<String, TextTable> lists() {
        Map<String, TextTable> lists = new LinkedHashMap<>();
        for (AssessmentView assessment : answer.assessments()) {
            lists.computeIfAbsent(
                            assessment.edition(),
                            edition -> new TextTable(
                                    words.say("column.learner"), words.say("column.verdict"), words.say("column.why")))
                    .row(
                            assessment.learner(),
                            words.ofCode("verdict", assessment.verdict()),
                            String.join("\n", inShort(assessment)));
        }
        return lists;
    }

    /** For a list: nothing to add for who may go, else the rules that say why, what is missing and what would help. */
    private List<String> inShort(AssessmentView assessment) {
        List<String> lines = new ArrayList<>();
        if (!assessment.verdict().equals("ELIGIBLE")) {
            lines.addAll(Findings.inWords(
                    assessment.findings().stream()
                            .filter(finding ->
                                    Outcome.valueOf(finding.outcome()).standsInTheWay())
                            .toList(),
                    words));
        }
        if (!assessment.missing().isEmpty()) {
            lines.add(words.say("missing", String.join(", ", assessment.missing())));
        }
        assessment.remedies().forEach(remedy -> lines.add(inWords(remedy)));
        return lines;
    }

    private void one(Page page, AssessmentView assessment) {
        page.heading(words.say("check.one", assessment.learner(), assessment.edition()));
        Provenances.add(page, answer.provenance(), words);
        page.gap()
                .table(
                        0,
                        new TextTable()
                                .row(words.say("column.verdict"), words.ofCode("verdict", assessment.verdict()))
                                .row(words.say("check.group"), words.ofCode("group", assessment.reportingGroup())));
        TextTable findings = new TextTable();
        assessment
                .findings()
                .forEach(finding -> findings.row(
                        finding.rule(),
                        words.ofCode("outcome", finding.outcome()),
                        finding.text() + "\n" + words.say("check.source", finding.legalBasis())));
        page.heading(words.say("check.decides")).table(1, findings);
        if (!assessment.missing().isEmpty()) {
            page.heading(words.say("check.missing")).text(1, String.join(", ", assessment.missing()));
        }
        if (!assessment.remedies().isEmpty()) {
            page.heading(words.say("check.remedies"));
            assessment.remedies().forEach(remedy -> page.text(1, inWords(remedy)));
        }
    }

    private String inWords(RemedyView remedy) {
        return words.say(
                "check.remedy",
                remedy.changes().stream().map(this::inWords).collect(Collectors.joining(", ")),
                words.ofCode("verdict", remedy.becomes()));
    }

    private String inWords(ChangeView change) {
        return words.say(
                "check.change",
                change.field(),
                Objects.requireNonNullElse(change.from(), words.say("check.empty")),
                change.to());
    }
}
