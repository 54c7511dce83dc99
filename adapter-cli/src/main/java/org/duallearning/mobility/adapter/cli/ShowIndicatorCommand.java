package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.IndicatorView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one indicator: how it is worked out, and what it comes to by group. */
@Command(name = "show")
final class ShowIndicatorCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Parameters(index = "0", paramLabel = "INDICATOR")
    private String indicator = "";

    ShowIndicatorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        IndicatorView shown = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            return application
                    .readEvidence()
                    .indicator(reference, indicator, session.language())
                    .orElseThrow(() ->
                            new Refusal(ExitCode.NOT_FOUND, words.say("indicator.notFound", Shown.of(indicator))));
        });
        session.answer(shown, view -> IndicatorPage.of(view, words));
        return ExitCode.DONE.number();
    }
}
