package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessment in a document that was made again from the facts in it. Immutable and thread-safe.
 *
 * @param provenance whether the rows are real that the document comes of, as it says itself
 * @param learner the learner that the document names
 * @param edition the edition that it names
 * @param ruleBook the version of the rule book under which it was made again
 * @param ruleBookFingerprint the SHA-256 of its text, which is the one that the document names
 * @param verdict the verdict that came out now
 * @param reproduced whether everything that facts and rule book settle came out as the document says
 * @param differences what came out otherwise
 */
public record ExplanationReplayView(
        String provenance,
        String learner,
        String edition,
        String ruleBook,
        String ruleBookFingerprint,
        String verdict,
        boolean reproduced,
        List<Difference> differences)
        implements Marked {
    /** Copies the list. */
    public ExplanationReplayView {
        differences = List.copyOf(differences);
    }

    /**
     * Something that came out otherwise.
     *
     * @param path where in the document, as a JSON path in which findings and rules stand under their ids, such as
     *     {@code $.assessment.findings[M02].outcome}
     * @param document what the document says there: a text as it is, anything else as JSON; null if it says nothing
     * @param again what came out now, likewise; null if nothing did
     */
    public record Difference(
            String path,
            @Nullable String document,
            @Nullable String again) {}
}
