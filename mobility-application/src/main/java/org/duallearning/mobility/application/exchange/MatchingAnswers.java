package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.matching.Certificate;
import org.duallearning.mobility.matching.CertificateChecker;
import org.duallearning.mobility.matching.CertificateProblem;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.jspecify.annotations.Nullable;

/** Verifies answers to matching cases, wherever they come from. Stateless and thread-safe. */
public final class MatchingAnswers {

    private MatchingAnswers() {}

    /**
     * Checks an answer document, JSON or gzipped JSON, as {@link MatchingAnswer} is written.
     *
     * <p>The matching must be feasible, the certificate must prove the mechanism's promise, and the sums that the document
     * names must be right. Whether it calls itself optimal, and how long it took, is not looked at.
     *
     * @return everything that is wrong; empty if the answer is valid
     * @throws IOException if the bytes cannot be had
     */
    public static List<CaseProblem> problems(MatchingProblem problem, InputStream answer) throws IOException {
        JsonReading reading = JsonReading.read(answer);
        JsonNode root = reading.root();
        if (root == null) {
            return reading.problems();
        }
        CaseNodes nodes = new CaseNodes();
        Mechanism mechanism = Mechanism.named(root.path("mechanism").asText()).orElse(null);
        if (mechanism == null) {
            nodes.add("$.mechanism", root.path("mechanism"), "UNKNOWN_MECHANISM", "give the name of a mechanism");
        }
        Map<String, String> placement = placement(root.path("matching"), nodes);
        Certificate certificate = CertificateData.read(root.path("certificate"), "$.certificate", nodes);
        if (mechanism == null || certificate == null || !nodes.problems().isEmpty()) {
            return List.copyOf(nodes.problems());
        }
        for (CertificateProblem wrong : CertificateChecker.problems(problem, mechanism, placement, certificate)) {
            nodes.add(path(wrong), null, wrong.code().name(), "the answer does not keep its promise at this point");
        }
        if (nodes.problems().isEmpty()) {
            checkSums(root, Matching.restored(problem, mechanism, placement, certificate), nodes);
        }
        return List.copyOf(nodes.problems());
    }

    private static Map<String, String> placement(JsonNode matching, CaseNodes nodes) {
        Map<String, String> placement = new LinkedHashMap<>();
        if (!matching.isObject()) {
            nodes.add("$.matching", matching, "NOT_AN_OBJECT", "give the place of every learner, or null");
        }
        matching.properties().forEach(field -> {
            String place =
                    field.getValue().isNull() ? null : nodes.text(field.getValue(), "$.matching." + field.getKey());
            if (place != null) {
                placement.put(field.getKey(), place);
            }
        });
        return placement;
    }

    private static void checkSums(JsonNode root, Matching matching, CaseNodes nodes) {
        checkSum(root, "placed", (long) matching.placed(), nodes);
        checkSum(root, "learners", (long) matching.learners(), nodes);
        checkSum(root, "totalWeight", matching.totalWeight(), nodes);
        checkSum(root, "totalCost", matching.totalCost(), nodes);
        checkSum(root, "rankSum", matching.rankSum(), nodes);
    }

    private static void checkSum(JsonNode root, String field, @Nullable Long sum, CaseNodes nodes) {
        JsonNode stated = root.path(field);
        boolean equal = stated.isIntegralNumber()
                ? stated.canConvertToLong() && Objects.equals(sum, stated.longValue())
                : stated.isMissingNode() || (stated.isNull() && sum == null);
        if (!equal) {
            nodes.add("$." + field, stated, "WRONG_TOTAL", "the matching gives " + sum);
        }
    }

    private static String path(CertificateProblem wrong) {
        String path = wrong.learner() == null ? "$.certificate" : "$.matching." + wrong.learner();
        return wrong.node() == null ? path : path + " (" + wrong.node() + ")";
    }
}
