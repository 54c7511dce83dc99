package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Answers that are still to come on the example, from the command line. */
final class OutcomeCommandsTest {
    private final ExampleStore store = new ExampleStore();

    @Test
    void whoAnsweredAllButWhatIsOptionalIsCompleteAndNotInPart() throws IOException {
        JsonNode status =
                new ObjectMapper().readTree(store.answer("outcome", "status", "--on", "2019-12-20", "--json"));
        int complete = 0;
        int due = 0;
        for (JsonNode school : status.get("schools")) {
            for (JsonNode asked : school.get("asked")) {
                assertThat(asked.get("partly")).isEmpty();
                complete += asked.get("complete").intValue();
                due += asked.get("due").intValue();
            }
        }
        assertThat(complete).isPositive().isLessThan(due);
    }

    @Test
    void aSchoolReadsWhoDidNotAnswerYet() {
        assertThat(store.answer("outcome", "status", "--school", "S01", "--on", "2019-12-20"))
                .contains("before departure, learner: 5 of 5 complete", "nothing yet: L001, L011, L041")
                .doesNotContain("in part");
    }
}
