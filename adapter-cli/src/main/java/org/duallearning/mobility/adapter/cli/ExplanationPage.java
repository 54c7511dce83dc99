package org.duallearning.mobility.adapter.cli;

import java.util.List;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.ExplanationView;
import org.duallearning.mobility.application.view.ExplanationView.RuleTraceView;
import org.duallearning.mobility.application.view.ExplanationView.TracedConditionView;
import org.duallearning.mobility.application.view.ExplanationView.TracedConsequenceView;
import org.duallearning.mobility.eligibility.Outcome;

/** A verdict explained: what decides and what stands in the way, condition by condition, and which rules nearly applied. */
final class ExplanationPage {
    private static final String APPLIES = "APPLIES";
    private static final String DECIDED_LATER = "DECIDED_LATER";

    private final ExplanationView explanation;
    private final Words words;

    ExplanationPage(ExplanationView explanation, Words words) {
        this.explanation = explanation;
        this.words = words;
    }

    boolean hasRule(String rule) {
        return explanation.rules().stream().anyMatch(trace -> trace.rule().equals(rule));
    }

    /** What one rule asked. */
    Page of(String rule) {
        Page page = start();
        explanation.rules().stream().filter(trace -> trace.rule().equals(rule)).forEach(trace -> add(trace, page));
        return page;
    }

    /** What the rules asked: all of them, or those that matter. */
    Page page(boolean everyRule) {
        Page page = start();
        RuleTraceView decisive = explanation.rules().stream()
                .filter(trace -> trace.applicability().equals(APPLIES))
                .findFirst()
                .orElseThrow();
        explanation.rules().stream()
                .filter(trace -> everyRule
                        || trace.equals(decisive)
                        || Outcome.valueOf(trace.outcome()).standsInTheWay())
                .forEach(trace -> add(trace, page));
        TextTable nearMisses = nearMisses();
        if (!everyRule && !nearMisses.isEmpty()) {
            page.heading(words.say("explain.nearMisses")).table(1, nearMisses);
        }
        return page;
    }

    private Page start() {
        AssessmentView assessment = explanation.assessment();
        Page page = new Page().heading(Verdicts.sentence(assessment, words));
        String warning = Records.warning(assessment, words);
        if (warning != null) {
            page.heading(warning);
        }
        return page.gap()
                .text(0, words.say("explain.ruleBook", assessment.ruleBook(), explanation.ruleBookFingerprint()));
    }

    private void add(RuleTraceView trace, Page page) {
        boolean silent = trace.outcome().equals(Outcome.NOT_APPLICABLE.name());
        String said = silent
                ? words.ofCode("applicability", trace.applicability())
                : words.ofCode("outcome", trace.outcome());
        page.heading(words.say("explain.rule", trace.rule(), said)).text(1, trace.text());
        TextTable conditions = new TextTable();
        trace.conditions()
                .forEach(condition -> conditions.row(mark(condition), condition.condition(), values(condition)));
        String otherwise = trace.consequences().size() == 1 ? "explain.then" : "explain.else";
        trace.consequences()
                .forEach(then -> conditions.row(mark(then), inWords(then, otherwise), values(then.condition())));
        page.table(1, conditions);
    }

    private String inWords(TracedConsequenceView then, String otherwise) {
        String outcome = words.ofCode("outcome", then.outcome());
        String condition = then.condition().condition();
        return condition.isEmpty() ? words.say(otherwise, outcome) : words.say("explain.thenIf", outcome, condition);
    }

    private String mark(TracedConsequenceView then) {
        return then.condition().condition().isEmpty() ? "" : mark(then.condition());
    }

    private String mark(TracedConditionView condition) {
        return words.ofCode("holds", String.valueOf(condition.holds()));
    }

    private String values(TracedConditionView condition) {
        List<String> values = condition.facts().keySet().stream()
                .map(fact -> fact + " = " + Columns.value(condition.facts().get(fact), words))
                .toList();
        return String.join(", ", values);
    }

    /** The rules of which all conditions hold but one. */
    private TextTable nearMisses() {
        TextTable table = new TextTable(
                words.say("column.rule"),
                words.say("column.wouldSay"),
                words.say("column.onlyIf"),
                words.say("column.onFile"));
        explanation.rules().stream()
                .filter(trace -> trace.nearMiss()
                        && !trace.applicability().equals(DECIDED_LATER)
                        && trace.conditions().stream().allMatch(condition -> condition.holds() != null))
                .forEach(trace -> trace.conditions().stream()
                        .filter(condition -> Boolean.FALSE.equals(condition.holds()))
                        .forEach(condition ->
                                table.row(trace.rule(), wouldSay(trace), condition.condition(), values(condition))));
        return table;
    }

    private String wouldSay(RuleTraceView trace) {
        return trace.consequences().stream()
                .filter(then -> !Boolean.FALSE.equals(then.condition().holds()))
                .findFirst()
                .map(then -> then.condition().holds() == null ? Outcome.UNKNOWN.name() : then.outcome())
                .map(outcome -> words.ofCode("outcome", outcome))
                .orElse("");
    }
}
