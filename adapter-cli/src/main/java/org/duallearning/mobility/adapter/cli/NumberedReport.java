package org.duallearning.mobility.adapter.cli;

import java.util.Optional;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which report of the store is meant. */
final class NumberedReport {
    @Parameters(index = "0", paramLabel = "NUMBER")
    private int number;

    @Mixin
    private final StoreProject project = new StoreProject();

    /** What is done with the report meant. */
    <T> T in(Session session, Asking<T> asking) {
        return session.inStore(application -> {
            ProjectReference reference = project.in(application, session.words());
            return asking.ask(application, reference, number)
                    .orElseThrow(() -> new Refusal(
                            ExitCode.NOT_FOUND,
                            session.words().say("report.notFound", number, Shown.of(reference.value()))));
        });
    }

    /** What is asked of the use cases. */
    @FunctionalInterface
    interface Asking<T> {
        Optional<T> ask(MobilityApplication application, ProjectReference project, int number);
    }
}
