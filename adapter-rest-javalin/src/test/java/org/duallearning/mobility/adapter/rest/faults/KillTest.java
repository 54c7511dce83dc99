package org.duallearning.mobility.adapter.rest.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.duallearning.mobility.application.audit.Action;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed again and again while it writes. {@code -Dfaults.rounds} says how often, {@code -Dfaults.url} on which
 * storage instead of a new SQLite file, {@code -Dfaults.seed} repeats what is written and when.
 */
@Tag("faults")
final class KillTest {
    private static final Duration LONGEST_START = Duration.ofSeconds(5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKillAndNothingIsThereInPart() throws IOException, InterruptedException {
        int count = Integer.getInteger("faults.rounds", 30);
        long seed = Long.getLong("faults.seed", System.nanoTime());
        String url = System.getProperty("faults.url", "jdbc:sqlite:" + folder.resolve("mobility.db"));
        System.out.printf("%d rounds on %s, -Dfaults.seed=%d%n", count, url, seed);
        KillRounds rounds = new KillRounds(url, folder, seed);
        try {
            rounds.run(count);
        } finally {
            System.out.println(rounds.report());
        }
        assertThat(rounds.report().findings()).isEmpty();
        assertThat(rounds.report().longestStart()).isLessThanOrEqualTo(LONGEST_START);
        assertThat(rounds.report().acknowledged())
                .containsExactlyInAnyOrder(
                        Action.IMPORT_DOSSIER,
                        Action.RECORD_ASSESSMENTS,
                        Action.DECIDE,
                        Action.ADOPT_RULE_BOOK,
                        Action.PUBLISH_REPORT,
                        Action.PROPOSE_ROUND,
                        Action.CONFIRM_ROUND);
    }
}
