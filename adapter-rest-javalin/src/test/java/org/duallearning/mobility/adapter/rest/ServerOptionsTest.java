package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.StorageSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server is started with. */
final class ServerOptionsTest {
    private static final Path HOME = Path.of("/home/jo");

    @Test
    void withoutOptionsItListensToThisMachineAndKeepsADatabaseInTheDataFolder() {
        assertThat(ServerOptions.parse(List.of(), Map.of("MOBILITY_AS", "jo"), HOME))
                .isEqualTo(new ServerOptions(
                        "127.0.0.1",
                        8080,
                        StorageSettings.of("jdbc:sqlite:/home/jo/.local/share/mobility/mobility.db"),
                        caller("jo")));
        assertThat(ServerOptions.parse(List.of(), Map.of("XDG_DATA_HOME", "/data", "MOBILITY_DB", ""), HOME)
                        .storage()
                        .url())
                .isEqualTo("jdbc:sqlite:/data/mobility/mobility.db");
    }

    @Test
    void anOptionLeadsOverTheEnvironment() {
        Map<String, String> environment = Map.of("MOBILITY_DB", "memory:", "MOBILITY_AS", "jo");
        assertThat(ServerOptions.parse(List.of(), environment, HOME).storage())
                .isEqualTo(StorageSettings.of("memory:"));
        assertThat(ServerOptions.parse(
                        List.of("--db", "jdbc:sqlite:x", "--port", "0", "--host", "::1", "--as", "an"),
                        environment,
                        HOME))
                .isEqualTo(new ServerOptions("::1", 0, StorageSettings.of("jdbc:sqlite:x"), caller("an")));
    }

    @Test
    void whoeverStartsItIsTheCallerUnlessAnotherIsNamed() {
        assertThat(ServerOptions.parse(List.of(), Map.of(), HOME).caller())
                .isEqualTo(caller(System.getProperty("user.name")));
    }

    private static Caller caller(String id) {
        return new Caller(id, Role.API_CLIENT, null);
    }

    @Test
    void aStorageThatCanLoseWhatWasSavedIsUsedOnRequest() {
        assertThat(ServerOptions.parse(
                        List.of("--port", "1", "--unsafe", "--db", "jdbc:sqlite:x", "--as", "an"), Map.of(), HOME))
                .isEqualTo(new ServerOptions(
                        "127.0.0.1",
                        1,
                        new StorageSettings("jdbc:sqlite:x", Durability.BEST_EFFORT, null),
                        caller("an")));
    }

    @Test
    void theFileOfKeysIsTheOneNamedElseTheOneOfTheEnvironmentElseTheUsualOne() {
        Map<String, String> environment = Map.of("MOBILITY_KEYS", "/k/b.keys");
        assertThat(ServerOptions.parse(List.of("--keys", "a.keys", "--db", "x"), environment, HOME)
                        .storage()
                        .keys())
                .isEqualTo("a.keys");
        assertThat(ServerOptions.parse(List.of("--unsafe"), environment, HOME)
                        .storage()
                        .keys())
                .isEqualTo("/k/b.keys");
        assertThat(ServerOptions.parse(List.of(), Map.of(), HOME).storage().keys())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 80", "--port", "--port -1", "--port 65536", "--port eighty", "8080"})
    void whatIsNotUnderstoodIsNamed(String arguments) {
        List<String> given = List.of(arguments.split(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerOptions.parse(given, Map.of(), HOME))
                .withMessageContaining(
                        "'" + given.get(given.size() == 2 && given.get(0).equals("--port") ? 1 : 0));
    }
}
