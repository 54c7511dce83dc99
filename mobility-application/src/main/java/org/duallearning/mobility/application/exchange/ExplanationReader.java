package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.EligibilityFactsBuilder;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;

/** Takes out of a JSON document what an explanation must say to be checked. Used once. */
final class ExplanationReader {
    private final CaseNodes nodes = new CaseNodes();
    private final JsonNode root;
    private final JsonNode assessment;

    ExplanationReader(JsonNode root) {
        this.root = root;
        this.assessment = root.path("assessment");
    }

    ExplanationReading read() {
        String learner = nodes.text(assessment.path("learner"), "$.assessment.learner");
        String edition = nodes.text(assessment.path("edition"), "$.assessment.edition");
        String ruleBook = nodes.text(root.path("ruleBookFingerprint"), "$.ruleBookFingerprint");
        for (String text : List.of("verdict", "fingerprint")) {
            nodes.text(assessment.path(text), "$.assessment." + text);
        }
        for (String list : List.of("findings", "missing", "remedies")) {
            nodes.list(assessment, list, "$.assessment", true);
        }
        nodes.list(root, "rules", "$", true);
        EligibilityFacts facts = facts(root.path("facts"));
        if (learner == null
                || edition == null
                || ruleBook == null
                || !nodes.problems().isEmpty()) {
            return new ExplanationReading(null, nodes.problems());
        }
        CandidacyKey candidacy = new CandidacyKey(new LearnerId(learner), new EditionId(edition));
        return new ExplanationReading(new ExplanationDocument(root, candidacy, ruleBook, facts), List.of());
    }

    private EligibilityFacts facts(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            nodes.add("$.facts", node, "NOT_FACTS", "give facts by name: \"facts\": { \"system\": \"DUAAL_SO\" }");
        }
        EligibilityFactsBuilder facts = EligibilityFacts.builder();
        node.properties().forEach(field -> {
            String path = "$.facts." + field.getKey();
            String value = nodes.text(field.getValue(), path);
            if (value == null) {
                return;
            }
            try {
                facts.setText(field.getKey(), value);
            } catch (IllegalArgumentException e) {
                nodes.add(path, field.getValue(), "NOT_A_FACT", String.valueOf(e.getMessage()));
            }
        });
        return facts.build();
    }
}
