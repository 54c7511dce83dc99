package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.AwaitedAnswersView;
import org.duallearning.mobility.application.view.AwaitedAnswersView.AskedView;
import org.duallearning.mobility.application.view.AwaitedAnswersView.PartView;
import org.duallearning.mobility.application.view.AwaitedAnswersView.SchoolView;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows by school whose answers are still to come. */
@Command(name = "status")
final class OutcomeStatusCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Day day = new Day();

    @Option(names = "--school", paramLabel = "ID")
    private @Nullable String school;

    OutcomeStatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        LocalDate on = day.orToday(session);
        AwaitedAnswersView answers = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            return application
                    .readEvidence()
                    .awaitedAnswers(reference, on)
                    .orElseThrow(() -> StoreProject.notFound(reference, words));
        });
        session.answer(school == null ? answers : ofSchool(answers, school), this::page);
        return ExitCode.DONE.number();
    }

    private AwaitedAnswersView ofSchool(AwaitedAnswersView answers, String id) {
        return answers.ofSchool(id)
                .orElseThrow(() -> new Refusal(
                        ExitCode.NOT_FOUND, session.words().say("outcome.noSchool", Shown.of(id), answers.on())));
    }

    private Page page(AwaitedAnswersView answers) {
        Words words = session.words();
        Page page = new Page().heading(words.say("outcome.heading", answers.project(), answers.on()));
        if (answers.schools().isEmpty()) {
            return page.text(0, words.say("outcome.nothingDue"));
        }
        for (SchoolView each : answers.schools()) {
            page.heading(name(each, words));
            for (AskedView asked : each.asked()) {
                page.text(
                        1,
                        words.say(
                                "outcome.asked",
                                words.ofCode("wave", asked.wave()),
                                words.ofCode("respondent", asked.role()),
                                asked.complete(),
                                asked.due()));
                byMissing(asked.partly())
                        .forEach((missing, learners) -> page.text(2, words.say("outcome.partly", missing, learners)));
                if (!asked.nothing().isEmpty()) {
                    page.text(2, words.say("outcome.nothing", String.join(", ", asked.nothing())));
                }
                if (!asked.notCounted().isEmpty()) {
                    page.text(2, words.say("outcome.notCounted", String.join(", ", asked.notCounted())));
                }
                if (!asked.unlikely().isEmpty()) {
                    page.text(2, words.say("outcome.unlikely", String.join(", ", asked.unlikely())));
                }
            }
        }
        return page;
    }

    /** The learners by the questions that are missing of them, so that each question is asked for once. */
    private static Map<String, String> byMissing(List<PartView> partly) {
        return partly.stream()
                .collect(Collectors.groupingBy(
                        part -> String.join(", ", part.missing()),
                        LinkedHashMap::new,
                        Collectors.mapping(PartView::learner, Collectors.joining(", "))));
    }

    private static String name(SchoolView school, Words words) {
        if (school.school() == null) {
            return words.say("school.unknown");
        }
        return school.name() == null ? school.school() : school.name() + " (" + school.school() + ")";
    }
}
