package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.application.port.out.AnsweredBefore;

/**
 * A response as text, to be given again byte for byte: the status, the headers that are about the body, an empty line, the
 * body. Stateless and thread-safe.
 */
final class KeptResponse {
    private static final List<String> HEADERS =
            List.of("Content-Type", "Content-Language", "Location", "Mobility-Provenance");
    private static final String HEADER_END = ": ";

    private KeptResponse() {}

    /** What the context would answer now. */
    static String of(Context context) {
        StringBuilder text = new StringBuilder().append(context.statusCode()).append('\n');
        for (String name : HEADERS) {
            String value = context.res().getHeader(name);
            if (value != null) {
                text.append(name).append(HEADER_END).append(value).append('\n');
            }
        }
        return text.append('\n')
                .append(Objects.requireNonNullElse(context.result(), ""))
                .toString();
    }

    /** Answers what was answered before, and says so; refuses if something else was asked, or a person was erased since. */
    static void again(AnsweredBefore before, Context context) {
        if (before.isForgotten()) {
            ProblemHandler.answer(
                    new Refusal(RestProblem.of(ProblemType.ANSWER_FORGOTTEN, Sentence.of("answerForgotten"))), context);
            return;
        }
        String text = before.again().orElse(null);
        if (text == null) {
            ProblemHandler.answer(
                    new Refusal(RestProblem.of(ProblemType.KEY_USED_OTHERWISE, Sentence.of("keyUsedOtherwise"))),
                    context);
            return;
        }
        int body = text.indexOf("\n\n");
        List<String> head = text.substring(0, body).lines().toList();
        context.status(Integer.parseInt(head.get(0)));
        for (String header : head.subList(1, head.size())) {
            int end = header.indexOf(HEADER_END);
            context.header(header.substring(0, end), header.substring(end + HEADER_END.length()));
        }
        context.header("Idempotent-Replayed", "true").result(text.substring(body + 2));
    }
}
