package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.EligibilityMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.ExplanationReplayView;
import org.duallearning.mobility.application.view.ExplanationReplayView.Difference;
import org.duallearning.mobility.application.view.ExplanationView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.project.Provenance;

/**
 * The explanation of an assessment as somebody kept it, which anyone who has the rule book can check: an {@link
 * ExplanationView} as JSON. Immutable and thread-safe.
 */
public final class ExplanationDocument {
    private final JsonNode root;
    private final CandidacyKey candidacy;
    private final String ruleBookFingerprint;
    private final EligibilityFacts facts;

    ExplanationDocument(JsonNode root, CandidacyKey candidacy, String ruleBookFingerprint, EligibilityFacts facts) {
        this.root = root;
        this.candidacy = candidacy;
        this.ruleBookFingerprint = ruleBookFingerprint;
        this.facts = facts;
    }

    /**
     * Reads a document, JSON or gzipped JSON.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static ExplanationReading read(InputStream bytes) throws IOException {
        JsonReading reading = JsonReading.read(bytes);
        JsonNode root = reading.root();
        return root == null ? new ExplanationReading(null, reading.problems()) : new ExplanationReader(root).read();
    }

    /** The fingerprint of the rule book that was applied. */
    public String ruleBookFingerprint() {
        return ruleBookFingerprint;
    }

    /**
     * Makes the assessment again and compares everything that facts and rule book settle, in the language of the document.
     *
     * @throws IllegalArgumentException if it is another rule book
     */
    public ExplanationReplayView replay(RuleBook book) {
        if (!book.fingerprint().equals(ruleBookFingerprint)) {
            throw new IllegalArgumentException("book is version " + book.version() + " with fingerprint "
                    + book.fingerprint() + "; give the one with fingerprint " + ruleBookFingerprint);
        }
        Assessment again = book.assess(facts);
        List<Difference> differences = Phrases.languages().stream()
                .map(language -> new JsonComparison(root).with(tree(explanation(again, language))))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        return new ExplanationReplayView(
                AnswerMapper.INSTANCE.provenance(
                        Provenance.named(root.path("provenance").asText()).orElse(null)),
                candidacy.learner().value(),
                candidacy.edition().value(),
                book.version(),
                book.fingerprint(),
                again.verdict().name(),
                differences.isEmpty(),
                differences);
    }

    private ExplanationView explanation(Assessment again, Locale language) {
        Phrases phrases = Phrases.in(language);
        AssessmentView view = EligibilityMapper.INSTANCE.assessment(
                Candidacy.unknown(candidacy),
                null,
                again,
                again.findings(),
                again.ruleBook().remedy(facts).stream().toList(),
                null,
                null,
                phrases);
        return EligibilityMapper.INSTANCE.explanation("", "", view, again, phrases);
    }

    private static JsonNode tree(ExplanationView view) {
        try {
            return Objects.requireNonNull(
                    JsonReading.read(new ByteArrayInputStream(Json.write(view))).root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
