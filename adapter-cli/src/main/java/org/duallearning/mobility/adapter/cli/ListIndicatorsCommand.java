package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.IndicatorValueView;
import org.duallearning.mobility.application.view.IndicatorsView;
import org.duallearning.mobility.application.view.IndicatorsView.ObjectiveView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the indicators of a project, by objective. */
@Command(name = "list")
final class ListIndicatorsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    ListIndicatorsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        IndicatorsView indicators = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            return application
                    .readEvidence()
                    .indicators(reference, session.language())
                    .orElseThrow(() -> StoreProject.notFound(reference, words));
        });
        session.answer(indicators, this::page);
        return ExitCode.DONE.number();
    }

    private Page page(IndicatorsView indicators) {
        Words words = session.words();
        Page page = new Page().heading(words.say("indicator.heading", indicators.project(), indicators.book()));
        page.text(0, indicators.notice());
        for (ObjectiveView objective : indicators.objectives()) {
            page.heading(words.ofCode("objective", objective.objective()));
            if (!objective.stated()) {
                page.text(1, words.say("indicator.noData"));
            }
            for (IndicatorValueView value : objective.indicators()) {
                page.text(1, value.indicator() + ": " + Figures.sentence(value, words));
                Figures.certainty(value, words).ifPresent(text -> page.text(2, text));
            }
        }
        return page;
    }
}
