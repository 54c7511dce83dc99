package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads neutral matching cases, formats {@code mobility-matching-case/1} and {@code /2}, as JSON or gzipped JSON. Stateless and thread-safe.
 *
 * <p>Expected answers in a case are not looked at, and neither are labels other than the id. A listed place that does not
 * exist is left out, and so is a learner in a priority list who does not exist.
 */
public final class MatchingCases {

    private MatchingCases() {}

    /**
     * Reads one case.
     *
     * @return the case, or everything that is wrong with it
     * @throws IOException if the bytes cannot be had
     */
    public static CaseReading read(InputStream bytes) throws IOException {
        JsonReading reading = JsonReading.read(bytes);
        JsonNode root = reading.root();
        return root == null ? new CaseReading(null, reading.problems()) : CaseReader.read(root);
    }
}
