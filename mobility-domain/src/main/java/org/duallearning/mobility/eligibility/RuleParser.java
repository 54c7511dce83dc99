package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one rule. */
final class RuleParser {

    private static final Set<String> LANGUAGES = Set.of("nl", "en", "fr");

    private final Map<String, Source> sources;
    private final ConditionParser conditions;
    private final RuleDraft draft;

    /** Starts at the first line, after the word {@code rule}. */
    RuleParser(Words words, Map<String, Source> sources, Map<String, Condition> named) {
        this.sources = sources;
        this.conditions = new ConditionParser(named);
        String id = words.take("write the id of the rule");
        this.draft = new RuleDraft(words.line(), id, kind(words));
        words.end();
    }

    private static RuleKind kind(Words words) {
        String word = words.take("write agreement, no-agreement, otherwise or gate");
        return switch (word) {
            case "agreement" -> RuleKind.AGREEMENT;
            case "no-agreement" -> RuleKind.NO_AGREEMENT;
            case "otherwise" -> RuleKind.OTHERWISE;
            case "gate" -> RuleKind.GATE;
            default ->
                throw words.errorBefore(
                        "'" + word + "' is no kind of rule; write agreement, no-agreement, otherwise or gate");
        };
    }

    int line() {
        return draft.line;
    }

    /** Reads one line below the first. */
    void read(Words words) {
        String keyword = words.take("write a keyword");
        switch (keyword) {
            case "signed" -> readDates(Clock.SIGNING, words);
            case "departing" -> readDates(Clock.DEPARTURE, words);
            case "call" -> draft.clock = Clock.CALL_YEAR;
            case "when" -> draft.whens.add(new ArrayList<>(List.of(conditions.parse(words))));
            case "or" -> readAlternative(words);
            case "then" -> readConsequence(words);
            case "basis" -> readBasis(words);
            case "nl", "en", "fr" -> draft.texts.put(keyword, words.rest("write the rule as a sentence"));
            default ->
                throw words.errorBefore("'" + keyword
                        + "' is no line of a rule; write signed, departing, call, when, or, then, basis, nl, en or fr");
        }
        words.end();
    }

    private void readDates(Clock clock, Words words) {
        draft.clock = clock;
        if (words.skip("any", "time")) {
            return;
        }
        draft.from = words.skip("from") ? date(words) : null;
        draft.until = words.skip("until") ? date(words) : null;
        if (draft.from == null && draft.until == null) {
            throw words.error("write 'from' and a date, 'until' and a date, both, or 'any time'");
        }
    }

    private static LocalDate date(Words words) {
        String word = words.take("write a date such as 2016-09-01");
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw words.errorBefore("'" + word + "' is no date; write it as 2016-09-01");
        }
    }

    private void readAlternative(Words words) {
        if (draft.whens.isEmpty()) {
            throw words.errorBefore("'or' continues a 'when'; write 'when' first");
        }
        draft.whens.get(draft.whens.size() - 1).add(conditions.parse(words));
    }

    private void readConsequence(Words words) {
        String word = words.take("write satisfied, refer or violated");
        Outcome outcome = switch (word) {
            case "satisfied" -> Outcome.SATISFIED;
            case "refer" -> Outcome.REFER;
            case "violated" -> Outcome.VIOLATED;
            default -> throw words.errorBefore("'" + word + "' is no outcome; write satisfied, refer or violated");
        };
        if (isComplete()) {
            throw words.errorBefore("nothing can follow a 'then' without 'if'; move that one to the end");
        }
        Condition condition = words.skip("if") ? conditions.parse(words) : Condition.ALWAYS;
        draft.consequences.add(new Rule.Consequence(condition, outcome));
    }

    private boolean isComplete() {
        int last = draft.consequences.size() - 1;
        return last >= 0 && draft.consequences.get(last).condition() == Condition.ALWAYS;
    }

    private void readBasis(Words words) {
        String word = words.take("write the confidence: high, medium or low");
        draft.confidence = switch (word) {
            case "high" -> Confidence.HIGH;
            case "medium" -> Confidence.MEDIUM;
            case "low" -> Confidence.LOW;
            default -> throw words.errorBefore("'" + word + "' is no confidence; write high, medium or low");
        };
        do {
            String key = words.take("write the name of a source");
            Source source = sources.get(key);
            if (source == null) {
                throw words.errorBefore("there is no source '" + key + "'; add it before the rules");
            }
            draft.sources.add(source);
        } while (words.skip(","));
    }

    Rule finish() {
        String advice = missing();
        if (advice != null) {
            throw new RuleBookSyntaxException(draft.line, 1, "rule " + draft.id + " " + advice);
        }
        return new Rule(draft);
    }

    private @Nullable String missing() {
        if (!isComplete()) {
            return "is unfinished; let its last 'then' have no 'if'";
        }
        if (draft.confidence == null) {
            return "rests on nothing; add a line 'basis' with the confidence and the sources";
        }
        if (!draft.texts.keySet().equals(LANGUAGES)) {
            return "has no sentence in every language; add the lines nl, en and fr";
        }
        boolean refuses = draft.consequences.stream().anyMatch(then -> then.outcome() == Outcome.VIOLATED);
        if (refuses && draft.confidence == Confidence.LOW) {
            return "refuses with low confidence; let it refer, or find a better source";
        }
        return null;
    }
}
