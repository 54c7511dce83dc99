package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which edition in the store is meant. */
final class StoredEdition {
    @Option(names = "--edition", paramLabel = "ID", required = true)
    @SuppressWarnings("NullAway.Init")
    private String edition;

    @Mixin
    private final StoreProject project = new StoreProject();

    EditionId edition() {
        return new EditionId(edition);
    }

    ProjectReference project(MobilityApplication application, Words words) {
        return project.in(application, words);
    }

    /** A round of the edition. */
    RoundKey round(int number, Words words) {
        return round(edition(), number, words);
    }

    /** A round of some edition. */
    static RoundKey round(EditionId edition, int number, Words words) {
        if (number < 1) {
            throw new Refusal(ExitCode.USAGE, words.say("round.number", number));
        }
        return new RoundKey(edition, number);
    }

    /** There is no such edition. */
    Refusal notFound(ProjectReference reference, Words words) {
        return StoreProject.editionNotFound(reference, edition, words);
    }

    /** There is no such round. */
    static Refusal roundNotFound(ProjectReference reference, RoundKey round, Words words) {
        return new Refusal(
                ExitCode.NOT_FOUND,
                words.say("round.notFound", round.number(), round.edition().value(), reference.value()));
    }
}
