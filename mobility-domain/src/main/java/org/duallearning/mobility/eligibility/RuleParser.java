package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one rule. */
final class RuleParser {

    private static final Set<String> LANGUAGES = Set.of("nl", "en", "fr");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String KINDS =
            Arrays.stream(RuleKind.values()).map(RuleKind::term).collect(Collectors.joining(", "));

    private final Sources sources;
    private final ConditionParser conditions;
    private final RuleDraft draft;

    /** Starts at the first line, after the word {@code rule}. */
    RuleParser(Words words, Sources sources, ConditionParser conditions) {
        this.sources = sources;
        this.conditions = conditions;
        String id = words.take("write the id of the rule");
        this.draft = new RuleDraft(words.line(), id, kind(words));
        words.end();
    }

    private static RuleKind kind(Words words) {
        String word = words.take("write one of " + KINDS);
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind.term().equals(word))
                .findFirst()
                .orElseThrow(() -> words.errorBefore("'" + word + "' is no kind of rule; write one of " + KINDS));
    }

    int line() {
        return draft.line;
    }

    /** Reads one line below the first. */
    void read(Words words) {
        String keyword = words.take("write a keyword");
        switch (keyword) {
            case "signed" -> readPeriod(Clock.SIGNING, words);
            case "departing" -> readPeriod(Clock.DEPARTURE, words);
            case "call" -> readPeriod(Clock.CALL_YEAR, words);
            case "when" -> {
                String text = words.ahead();
                draft.when(text, conditions.parse(words));
            }
            case "or" -> readAlternative(words);
            case "then" -> readConsequence(words);
            case "basis" -> draft.legalBasis = sources.readBasis(words);
            case "nl", "en", "fr" -> draft.texts.put(keyword, words.rest("write the rule as a sentence"));
            default ->
                throw words.errorBefore("'" + keyword
                        + "' is no line of a rule; write signed, departing, call, when, or, then, basis, nl, en or fr");
        }
        words.end();
    }

    private void readPeriod(Clock clock, Words words) {
        if (draft.clock != null) {
            throw words.errorBefore("the rule looks at a date already; keep one line signed, departing or call");
        }
        draft.clock = clock;
        draft.period = words.all();
        if (words.skip("any", "time")) {
            return;
        }
        draft.from = words.skip("from") ? bound(clock, true, words) : null;
        draft.until = words.skip("until") ? bound(clock, false, words) : null;
        if (draft.from == null && draft.until == null) {
            throw words.error("write 'from' and a date, 'until' and a date, both, or 'any time'");
        }
        if (draft.from != null && draft.until != null && draft.until.isBefore(draft.from)) {
            throw words.errorBefore("the rule would end before it begins; change one of the dates");
        }
    }

    /** A day, or of a call its first or last day. */
    private static LocalDate bound(Clock clock, boolean first, Words words) {
        String word =
                words.take(clock == Clock.CALL_YEAR ? "write a year such as 2021" : "write a date such as 2016-09-01");
        if (clock == Clock.CALL_YEAR) {
            if (!YEAR.matcher(word).matches()) {
                throw words.errorBefore("'" + word + "' is no call year; write it as 2021");
            }
            int year = Integer.parseInt(word);
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw words.errorBefore("'" + word + "' is no date; write it as 2016-09-01");
        }
    }

    private void readAlternative(Words words) {
        if (!draft.hasWhen()) {
            throw words.errorBefore("'or' continues a 'when'; write 'when' first");
        }
        String text = words.ahead();
        draft.or(text, conditions.parse(words));
    }

    private void readConsequence(Words words) {
        String word = words.take("write satisfied, refer or violated");
        Outcome outcome = switch (word) {
            case "satisfied" -> Outcome.SATISFIED;
            case "refer" -> Outcome.REFER;
            case "violated" -> Outcome.VIOLATED;
            default -> throw words.errorBefore("'" + word + "' is no outcome; write satisfied, refer or violated");
        };
        if (!draft.kind.decides()) {
            throw words.errorBefore(
                    "a rule of the kind '" + draft.kind.term() + "' has no outcome; leave this line out");
        }
        if (isComplete()) {
            throw words.errorBefore("nothing can follow a 'then' without 'if'; move that one to the end");
        }
        boolean conditional = words.skip("if");
        String text = words.ahead();
        Condition condition = conditional ? conditions.parse(words) : Condition.ALWAYS;
        draft.consequences.add(new Rule.Consequence(new Clause(text, condition), outcome));
    }

    private boolean isComplete() {
        int last = draft.consequences.size() - 1;
        return last >= 0 && draft.consequences.get(last).clause().condition() == Condition.ALWAYS;
    }

    Rule finish() {
        String advice = missing();
        if (advice != null) {
            throw new RuleBookSyntaxException(draft.line, 1, "rule " + draft.id + " " + advice);
        }
        return new Rule(draft);
    }

    private @Nullable String missing() {
        if (draft.clock == null) {
            return "looks at no date; add a line signed, departing or call";
        }
        if (draft.kind == RuleKind.OTHERWISE && (draft.hasWhen() || draft.from != null || draft.until != null)) {
            return "decides whatever no other row does; leave out its dates and conditions";
        }
        if (draft.kind.decides() && !isComplete()) {
            return "is unfinished; let its last 'then' have no 'if'";
        }
        if (draft.legalBasis == null) {
            return "rests on nothing; add a line 'basis' with the confidence and the sources";
        }
        if (!draft.texts.keySet().equals(LANGUAGES)) {
            return "has no sentence in every language; add the lines nl, en and fr";
        }
        boolean refuses = draft.consequences.stream().anyMatch(then -> then.outcome() == Outcome.VIOLATED);
        if (refuses && draft.legalBasis.confidence() == Confidence.LOW) {
            return "refuses with low confidence; let it refer, or find a better source";
        }
        return null;
    }
}
