package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {
    static Stream<String> commands() {
        return names(Commands.in(Surroundings.ofProcess()));
    }

    private static Stream<String> names(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec().qualifiedName()),
                command.getSubcommands().values().stream().flatMap(HelpTest::names));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandShowsExamplesBeforeItsOptionsAndExplainsEachOfThem(String command) {
        String[] words = (command + " --help").split(" ", -1);

        CommandRun run = CommandRun.of(Arrays.copyOfRange(words, 1, words.length));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsSubsequence("Examples:", "  mobility ", "Usage:", "Options:");
        assertThat(run.out().lines())
                .as("an option or a parameter without an explanation")
                .noneMatch(line -> line.matches(" {2}(-., | {4})(--[a-z-]+(=\\S+)?|[A-Z]+)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void everyLanguageSaysTheSameThings(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(keys(Words.ofHelp(locale))).isEqualTo(keys(Words.ofHelp(Locale.ENGLISH)));
        assertThat(Words.in(locale).keys()).isEqualTo(Words.in(Locale.ENGLISH).keys());
    }

    private static Set<String> keys(ResourceBundle words) {
        return new TreeSet<>(words.keySet());
    }
}
