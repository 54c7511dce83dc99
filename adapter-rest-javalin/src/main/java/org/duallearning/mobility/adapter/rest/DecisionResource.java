package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.exchange.DecisionReader;
import org.duallearning.mobility.application.exchange.DecisionReading;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.application.port.in.RecordAssessments.Decision;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.project.ProjectReference;

/** What a person decides where the rules refer to a person. */
final class DecisionResource implements Resource {
    private final RecordAssessments records;
    private final ReadRows rows;
    private final Requests requests;

    DecisionResource(RecordAssessments records, ReadRows rows, Requests requests) {
        this.records = records;
        this.rows = rows;
        this.requests = requests;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.put("/projects/{project}/candidacies/{learner}/{edition}/assessment/decision", this::decide));
    }

    private void decide(Context context) {
        LocalDate on = requests.day(context);
        ProjectReference project = PathIds.project(context);
        PersonalDecision decision = decision(RequestBodies.json(context));
        // Asked for first: once the decision is on record, no failure of the storage may have the answer say that it is
        // not.
        String provenance = Answers.provenance(project, rows);
        BiConsumer<Context, Decision.Decided> render =
                (answering, decided) -> Answers.json(answering, decided.recorded(), provenance);
        Request request = requests.of(context, Decision.Decided.class, render);
        Decision outcome = records.decide(request, project, PathIds.candidacy(context), decision, on);
        if (outcome instanceof Decision.Decided decided) {
            render.accept(context, decided);
        } else if (outcome instanceof Decision.NotReferred notReferred) {
            throw new Refusal(
                    RestProblem.of(ProblemType.NOT_REFERRED, Sentence.of("notReferred", notReferred.verdict())));
        } else {
            throw Refusal.notFound();
        }
    }

    private static PersonalDecision decision(byte[] document) {
        DecisionReading reading = DecisionReader.read(document);
        PersonalDecision decision = reading.decision();
        if (decision == null) {
            throw new Refusal(RestProblem.of(
                    reading.problems().stream().map(DecisionResource::issue).toList()));
        }
        return decision;
    }

    private static Issue issue(Problem problem) {
        return new Issue(
                "body", Objects.requireNonNullElse(problem.column(), "body"), problem.value(), advice(problem));
    }

    private static Sentence advice(Problem problem) {
        String expected = Objects.requireNonNullElse(problem.expected(), "");
        return switch (problem.code()) {
            case UNREADABLE -> Sentence.of("advice.json", expected);
            case VALUE_MISSING -> Sentence.of("advice.missing");
            case YES_NO_INVALID -> Sentence.of("advice.flag");
            case DATE_INVALID -> Sentence.of("advice.date");
            case NOT_IN_LIST -> Sentence.of("advice.list", expected);
            case TOO_MANY_FIELDS -> Sentence.of("advice.unknownField", expected);
            default -> Sentence.of("advice.text");
        };
    }
}
