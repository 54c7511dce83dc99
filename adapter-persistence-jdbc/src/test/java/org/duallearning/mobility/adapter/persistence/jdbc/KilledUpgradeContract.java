package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A program that is killed while it brings up to date what an older one left loses nothing: the next one finishes it. */
@Timeout(600)
interface KilledUpgradeContract {
    /** For every build, the first and the last stage and one of so many between them. */
    int STEP = 8;

    /** The URLs of databases as they are when the program that brings an older one up to date is killed, at one call each. */
    List<String> killedAnywhere(OlderDatabase older) throws IOException, SQLException;

    @ParameterizedTest
    @FieldSource("org.duallearning.mobility.adapter.persistence.jdbc.OlderDatabase#ALL")
    default void anUpgradeThatIsKilledIsFinishedByTheNextProgram(OlderDatabase older) throws IOException, SQLException {
        assertIsFinished(older, STEP);
    }

    @Tag("faults")
    @ParameterizedTest
    @FieldSource("org.duallearning.mobility.adapter.persistence.jdbc.OlderDatabase#ALL")
    default void whereverAnUpgradeIsKilledTheNextProgramFinishesIt(OlderDatabase older)
            throws IOException, SQLException {
        assertIsFinished(older, 1);
    }

    private void assertIsFinished(OlderDatabase older, int step) throws IOException, SQLException {
        List<String> killed = killedAnywhere(older);
        assertThat(killed).hasSizeGreaterThan(1);
        for (int n = 0; n < killed.size(); n++) {
            if (n % step == 0 || n == killed.size() - 1) {
                UpgradeContract.assertIsAllThere(
                        older, killed.get(n), "killed at stage %d of %d".formatted(n + 1, killed.size()));
            }
        }
    }
}
