package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a URL of a PostgreSQL server says, and what of it may be told. */
final class PostgresUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example/mobility, db.example/mobility",
        "jdbc:postgresql://db.example:5433/mobility?user=jan&password=geheim, db.example:5433/mobility",
        "jdbc:postgresql://[::1]:5432/mobility?, [::1]:5432/mobility",
        "'jdbc:postgresql://a:1,b:2/mobility?targetServerType=primary', 'a:1,b:2/mobility'"
    })
    void theNameOfADatabaseIsWhereItIsAndNotWhoAsks(String url, String name) {
        assertThat(Database.of(url)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:geheim",
                "jdbc:postgresql://geheim",
                "jdbc:postgresql:///geheim",
                "jdbc:postgresql://host/?password=geheim",
                "jdbc:postgresql://jan:geheim@host/mobility",
                "jdbc:postgresql://host/mobility/geheim",
                "jdbc:postgresql://host/mobility&user=jan&password=geheim",
                "jdbc:postgresql://host/mobility user=jan password=geheim",
                "jdbc:postgresql://host/mobility;password=geheim"
            })
    void aUrlWithoutAServerAndADatabaseIsRefusedWithAdviceAndNotRepeated(String url) {
        assertThatThrownBy(() -> Database.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql://host:port/database")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void aUrlSaysWhoAsksAndHowTheLineIsEncryptedAndNothingElse() {
        PostgresServer server = PostgresServer.of("jdbc:postgresql://host/mobility?options=-c%20fsync=off&user=jan"
                + "&socketTimeout=0&sslmode=verify-full&readOnly=true&autosave=always&password=a=b%26c&loginTimeout=9");
        assertThat(server.asked()).isEqualTo("user=jan&sslmode=verify-full&password=a=b%26c");
    }

    @Test
    void aProjectHasTheSameLockInEveryProgram() {
        assertThat(PostgresServer.lockOf(new ProjectReference("2018-1-BE02-KA102-000001")))
                .isEqualTo(PostgresServer.lockOf(new ProjectReference("2018-1-BE02-KA102-" + "000001")))
                .isNotEqualTo(PostgresServer.lockOf(new ProjectReference("2018-1-BE02-KA102-000002")));
        // The published value of FNV-1a for one letter.
        assertThat(PostgresServer.lockOf(new ProjectReference("a"))).isEqualTo(0xaf63dc4c8601ec8cL);
    }
}
