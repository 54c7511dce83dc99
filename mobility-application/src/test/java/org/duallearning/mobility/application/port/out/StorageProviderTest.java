package org.duallearning.mobility.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StorageProviderTest {
    @ParameterizedTest
    @CsvSource({
        "memory:, memory:",
        "jdbc:sqlite:/home/me/a@b.db?x=geheim, jdbc:sqlite:/home/me/a@b.db",
        "jdbc:postgresql://host:5432/mobility?user=jan@host&password=geheim, jdbc:postgresql://host:5432/mobility",
        "jdbc:postgresql://jan:geheim@host/mobility, jdbc:postgresql://...",
        "jdbc:postgresql://jan:ge?heim@host/mobility, jdbc:postgresql://...",
        "jdbc:postgresql://jan:ge/heim@host/mobility, jdbc:postgresql://...",
        "jdbc:postgresql://host/mobility&user=jan&password=geheim, jdbc:postgresql://host/mobility",
        "'jdbc:postgresql://a:1,[::1]:2/mobility user=jan password=geheim', 'jdbc:postgresql://a:1,[::1]:2/mobility'",
        "jdbc:postgresql://host/mobility;password=geheim, jdbc:postgresql://host/mobility",
        "jdbc:postgresql://host/mobility#password=geheim, jdbc:postgresql://host/mobility",
        "'jdbc:postgresql://host/mobility,password=geheim', jdbc:postgresql://...",
        "jdbc:postgresql://host&password=geheim, jdbc:postgresql://...",
        "jdbc:postgresql:mobility&password=geheim, jdbc:postgresql:mobility",
        "jdbc:oracle:thin:jan/geheim@host, jdbc:..."
    })
    void whoAsksAndWithWhichPasswordIsNotShown(String url, String shown) {
        assertThat(StorageProvider.withoutSecrets(url)).isEqualTo(shown);
    }

    @Test
    void aUrlThatNobodyKnowsIsRefusedWithAdviceAndWithoutItsSecrets() {
        assertThatThrownBy(() -> StorageProvider.openUrl("postgresql://jan:geheim@host/mobility"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postgresql://...")
                .hasMessageContaining("jdbc:postgresql://host/database")
                .hasMessageNotContaining("geheim");
    }
}
