package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.exchange.MatchingAnswer;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.MechanismRefusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Solves a neutral matching case; needs no store. */
@Command(name = "solve")
final class SolveCommand implements Callable<Integer> {
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double MICROS_PER_MILLI = 1e3;

    private final Session session;

    @Parameters(paramLabel = "CASE")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private final Mechanisms mechanisms = new Mechanisms();

    SolveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.answer(session.whileTelling(this::solve), view -> page(view, session.words()));
        return ExitCode.DONE.number();
    }

    private MatchingAnswer solve() {
        MatchingProblem problem = new CaseFiles(session).read(file).problem();
        List<MechanismRefusal> refusals = mechanisms.mechanism().refusals(problem);
        if (!refusals.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT_INVALID,
                    session.words()
                            .say(
                                    "case.refused",
                                    mechanisms.mechanism().commandName(),
                                    refusals.stream()
                                            .map(MechanismRefusal::limit)
                                            .collect(Collectors.joining(", "))));
        }
        long start = System.nanoTime();
        var matching = mechanisms.mechanism().match(problem, mechanisms.seed());
        double micros = Math.rint((System.nanoTime() - start) / NANOS_PER_MICRO);
        return MatchingAnswer.of(matching, micros / MICROS_PER_MILLI);
    }

    private static Page page(MatchingAnswer answer, Words words) {
        TextTable numbers = new TextTable()
                .row(words.say("solve.placed"), words.say("solve.of", answer.placed(), answer.learners()))
                .row(words.say("solve.rankSum"), answer.rankSum());
        if (answer.totalWeight() != null) {
            numbers.row(words.say("solve.totalWeight"), answer.totalWeight());
        }
        if (answer.totalCost() != null) {
            numbers.row(words.say("solve.totalCost"), answer.totalCost());
        }
        numbers.row(words.say("solve.promise"), words.say(answer.optimal() ? "solve.proven" : "solve.notProven"))
                .row(words.say("solve.time"), words.say("solve.millis", answer.solveMillis()));
        TextTable matching = new TextTable(words.say("column.learner"), words.say("column.place"));
        answer.matching()
                .forEach((learner, place) -> matching.row(learner, Objects.requireNonNullElse(place, "\u2014")));
        return new Page()
                .heading(words.say("solve.heading", answer.mechanism()))
                .table(1, numbers)
                .gap()
                .table(1, matching);
    }
}
