package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.matching.Mechanism;

/**
 * Reads from JSON which policies are to be tried. Each has rules, with the name and the text of a rule book, or a mechanism, or
 * both; the text is not parsed. A field that is not known is refused. Every problem is told, with the path of the field as its
 * column, such as {@code policies[0].mechanism}.
 */
public final class PoliciesReader {
    private static final String POLICIES = "policies";
    private static final String RULES = "rules";
    private static final String TEXT = "text";
    private static final String MECHANISM = "mechanism";
    private static final String MECHANISMS =
            Arrays.stream(Mechanism.values()).map(Mechanism::commandName).collect(Collectors.joining(", "));

    private PoliciesReader() {}

    /** Reads a JSON document in UTF-8. */
    public static PoliciesReading read(byte[] document) {
        JsonFields fields = JsonFields.read(document, List.of(POLICIES));
        List<JsonNode> objects = fields.field(
                        POLICIES,
                        ProblemCode.OUT_OF_BOUNDS,
                        Integer.toString(PolicyComparisonView.MOST_OTHERS),
                        node -> JsonFields.objects(PolicyComparisonView.MOST_OTHERS, node))
                .orElse(List.of());
        List<Problem> problems = new ArrayList<>(fields.problems());
        List<TriedPolicy> policies = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            String path = POLICIES + "[" + i + "].";
            JsonFields policy = JsonFields.of(objects.get(i), List.of(RULES, TEXT, MECHANISM));
            policies.add(policy(policy));
            policy.problems().forEach(problem -> problems.add(within(path, problem)));
        }
        return problems.isEmpty() ? new PoliciesReading(policies, List.of()) : new PoliciesReading(List.of(), problems);
    }

    private static TriedPolicy policy(JsonFields policy) {
        boolean hasRules = policy.has(RULES) || policy.has(TEXT);
        Optional<String> rules = hasRules ? text(policy, RULES) : Optional.empty();
        Optional<String> text = hasRules ? text(policy, TEXT) : Optional.empty();
        Optional<Mechanism> mechanism = hasRules && !policy.has(MECHANISM)
                ? Optional.of(Mechanism.MOST_PLACED)
                : policy.field(
                        MECHANISM,
                        ProblemCode.NOT_IN_LIST,
                        MECHANISMS,
                        node -> JsonFields.text(node).flatMap(Mechanism::named));
        return new TriedPolicy(rules.orElse(null), text.orElse(null), mechanism.orElse(Mechanism.MOST_PLACED));
    }

    private static Optional<String> text(JsonFields policy, String name) {
        return policy.field(name, ProblemCode.FORM_INVALID, null, JsonFields::text);
    }

    private static Problem within(String path, Problem problem) {
        return new Problem(problem.code(), null, null, path + problem.column(), problem.value(), problem.expected());
    }
}
