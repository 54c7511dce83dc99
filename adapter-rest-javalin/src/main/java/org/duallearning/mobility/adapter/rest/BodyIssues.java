package org.duallearning.mobility.adapter.rest;

import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.application.message.Problem;

/** Says what is wrong with a JSON body. */
final class BodyIssues {
    private BodyIssues() {}

    /** The refusal of a body, with all that is wrong with it. */
    static Refusal refusal(List<Problem> problems) {
        return new Refusal(
                RestProblem.of(problems.stream().map(BodyIssues::issue).toList()));
    }

    private static Issue issue(Problem problem) {
        return new Issue(
                "body", Objects.requireNonNullElse(problem.column(), "body"), problem.value(), advice(problem));
    }

    private static Sentence advice(Problem problem) {
        String expected = Objects.requireNonNullElse(problem.expected(), "");
        return switch (problem.code()) {
            case UNREADABLE -> Sentence.of("advice.json", expected);
            case VALUE_MISSING -> Sentence.of("advice.missing");
            case YES_NO_INVALID -> Sentence.of("advice.flag");
            case DATE_INVALID -> Sentence.of("advice.date");
            case NOT_IN_LIST -> Sentence.of("advice.list", expected);
            case OUT_OF_BOUNDS -> Sentence.of("advice.objects", expected);
            case TOO_MANY_FIELDS -> Sentence.of("advice.unknownField", expected);
            default -> Sentence.of("advice.text");
        };
    }
}
