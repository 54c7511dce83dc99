package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a document on its way, reading it ends in an answer or in a list of problems, never in a failure. */
class DamagedDocumentsTest {

    private static final String[] SPLINTERS = {
        "null",
        "\"\"",
        "[]",
        "{}",
        "-1",
        "1.5",
        "1e99",
        "99999999999999999999",
        "true",
        "\"X1\"",
        "\"A\"",
        ",",
        "\"",
        "}",
        "[[["
    };

    @Test
    void aDamagedCaseIsReadOrRefused() throws IOException {
        byte[] sound = shippedCase();
        int refused = 0;
        for (long seed = 0; seed < 3000; seed++) {
            byte[] damaged = damaged(sound, seed);
            CaseReading[] reading = new CaseReading[1];
            assertThatCode(() -> reading[0] = MatchingCases.read(new ByteArrayInputStream(damaged)))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
            refused += reading[0].problems().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(1000, 2999);
    }

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "STABLE", "LOTTERY"})
    void aDamagedAnswerIsVerifiedOrRefused(Mechanism mechanism) throws IOException {
        MatchingProblem problem = Objects.requireNonNull(MatchingCases.read(new ByteArrayInputStream(shippedCase()))
                        .matchingCase())
                .problem();
        byte[] sound = new ObjectMapper().writeValueAsBytes(MatchingAnswer.of(mechanism.match(problem), 1.25));
        for (long seed = 0; seed < 1000; seed++) {
            byte[] damaged = damaged(sound, seed);
            assertThatCode(() -> MatchingAnswers.problems(problem, new ByteArrayInputStream(damaged)))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] shippedCase() throws IOException {
        try (InputStream bytes =
                DamagedDocumentsTest.class.getResourceAsStream("matching-cases/spa-docs-two-hosts.json")) {
            return Objects.requireNonNull(bytes).readAllBytes();
        }
    }

    /** The document with a stretch of it lost, doubled, replaced by something else or made into noise. */
    private static byte[] damaged(byte[] sound, long seed) {
        Random random = new Random(seed);
        String text = new String(sound, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(12));
        String splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
        String instead = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> text.substring(from, to) + text.substring(from, to);
            case 2 -> "" + (char) random.nextInt(256);
            default -> splinter;
        };
        if (random.nextBoolean()) {
            // Replace a whole value, so that the document stays JSON and the damage reaches what is checked after that.
            String[] values = text.split("(?<=: )|(?=,)|(?=\n)", -1);
            int at = random.nextInt(values.length);
            values[at] = values[at].isBlank() || values[at].startsWith(",") ? values[at] : splinter;
            return String.join("", values).getBytes(StandardCharsets.ISO_8859_1);
        }
        return (text.substring(0, from) + instead + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
