package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the codes of the databases mean, during a commit and before it. */
final class FailureTest {
    @ParameterizedTest
    @CsvSource({
        // another program writes; the disk is full; it fails; it fails to say that all is on it; no database
        "jdbc:sqlite:a.db, , 5, BUSY, BUSY",
        "jdbc:sqlite:a.db, , 13, UNAVAILABLE, UNAVAILABLE",
        "jdbc:sqlite:a.db, , 10, UNAVAILABLE, OUTCOME_UNKNOWN",
        "jdbc:sqlite:a.db, , 1034, UNAVAILABLE, OUTCOME_UNKNOWN",
        "jdbc:sqlite:a.db, , 26, UNAVAILABLE, UNAVAILABLE",
        // a lock not had in time; each waits for the other; no connection left
        "jdbc:postgresql://h/d, 55P03, 0, BUSY, BUSY",
        "jdbc:postgresql://h/d, 40P01, 0, BUSY, BUSY",
        "jdbc:postgresql://h/d, 53300, 0, BUSY, BUSY",
        // the connection broke; the server was told to stop; the connection was gone before; the transaction had failed
        "jdbc:postgresql://h/d, 08006, 0, UNAVAILABLE, OUTCOME_UNKNOWN",
        "jdbc:postgresql://h/d, 57P01, 0, UNAVAILABLE, OUTCOME_UNKNOWN",
        "jdbc:postgresql://h/d, 08003, 0, UNAVAILABLE, UNAVAILABLE",
        "jdbc:postgresql://h/d, 25P02, 0, UNAVAILABLE, UNAVAILABLE",
        "jdbc:postgresql://h/d, , 0, UNAVAILABLE, UNAVAILABLE"
    })
    void theReasonFollowsFromWhatTheDatabaseSaid(String url, String state, int code, Reason before, Reason inCommit) {
        Database database = Database.of(url);
        RuntimeException failure = new IllegalStateException("about-a-learner", new SQLException("said", state, code));
        assertThat(Failure.of(database, failure).reason()).isEqualTo(before);
        assertThat(Failure.ofCommit(database, failure).reason()).isEqualTo(inCommit);
        assertThat(Failure.of(database, failure)).hasRootCauseMessage("said").hasMessageNotContaining("learner");
    }
}
