package org.duallearning.mobility.adapter.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code mobility} itself, with the options that every command has. */
@Command(
        name = "mobility",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false)
final class MobilityCommand extends GroupCommand {
    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "nl|en|fr",
            scope = ScopeType.INHERIT,
            completionCandidates = Languages.class,
            converter = Languages.class)
    private @Nullable String language;

    @Option(names = "--db", paramLabel = "URL", scope = ScopeType.INHERIT)
    private @Nullable String storageUrl;

    @Option(names = "--keys", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable String keys;

    @Option(names = "--as", paramLabel = "ID", scope = ScopeType.INHERIT)
    private @Nullable String caller;

    @Option(names = "--unsafe", scope = ScopeType.INHERIT)
    private boolean unsafe;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT)
    private boolean quiet;

    boolean json() {
        return json;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    String storageUrl() {
        return storageUrl;
    }

    @Nullable
    String keys() {
        return keys;
    }

    @Nullable
    String caller() {
        return caller;
    }

    boolean unsafe() {
        return unsafe;
    }

    boolean quiet() {
        return quiet;
    }
}
