package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed is not shown with a password in it, wherever it landed. */
final class SecretsTest {
    private static final String ADDRESS = "jdbc:postgresql://host/mobility";

    @TempDir
    private Path folder;

    static Stream<Arguments> mistyped() {
        return Stream.of("?user=jan&password=geheim", "&user=jan&password=geheim", " user=jan password=geheim")
                .map(settings -> ADDRESS + settings)
                .flatMap(url -> Stream.of(
                        Arguments.of((Object) new String[] {"summary", "--bd=" + url}),
                        Arguments.of((Object) new String[] {"summary", "--bd", url}),
                        Arguments.of((Object) new String[] {"check", url}),
                        Arguments.of((Object) new String[] {"backup", url}),
                        Arguments.of((Object) new String[] {"run", url}),
                        Arguments.of((Object) new String[] {"summary", "--project=" + url}),
                        Arguments.of((Object) new String[] {"summary", "--lang=" + url}),
                        Arguments.of((Object) new String[] {"match", "show", "--edition=e", "--round=" + url})));
    }

    @ParameterizedTest
    @MethodSource("mistyped")
    void aUrlInTheWrongPlaceIsAMatterOfUsageAndShownAsFarAsItsAddress(String[] command) throws IOException {
        CommandRun run = CommandRun.of(command);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(ADDRESS).doesNotContain("geheim", "jan");
        try (Stream<Path> files = Files.list(Path.of(""))) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.startsWith("jdbc"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&user=jan&password=geheim", " user=jan password=geheim", ";password=geheim"})
    void settingsAfterAnotherSignThanAQuestionMarkNameNoDatabase(String settings) {
        CommandRun run = CommandRun.of("summary", "--db=" + ADDRESS + settings);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains(ADDRESS).doesNotContain("geheim", "jan");
    }

    @Test
    void aPasswordThatCameApartFromItsUrlIsNotShown() {
        CommandRun run = CommandRun.of("summary", "--db", ADDRESS, "user=jan", "password=geheim");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("Unknown: user=jan password=...").doesNotContain("geheim");
    }

    @Test
    void whatATerminalWouldObeyIsShownAsWhatItIs() {
        Path target = folder.resolve("a\u001b[2Jb\u202etxt");
        assertThat(Shown.of(target)).endsWith("a\\u001b[2Jb\\u202etxt");

        CommandRun run = CommandRun.of("check", "x\u001b[2J");

        assertThat(run.err()).contains("Unknown: x\\u001b[2J").doesNotContain("\u001b");
    }
}
