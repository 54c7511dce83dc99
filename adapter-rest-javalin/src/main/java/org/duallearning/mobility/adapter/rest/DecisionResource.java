package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.exchange.DecisionReader;
import org.duallearning.mobility.application.exchange.DecisionReading;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.application.port.in.RecordAssessments.Decision;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.project.ProjectReference;

/** What a person decides where the rules refer to a person. */
final class DecisionResource implements Resource {
    private final RecordAssessments records;
    private final Requests requests;

    DecisionResource(RecordAssessments records, Requests requests) {
        this.records = records;
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
        Request request = requests.of(context, Decision.Decided.class, DecisionResource::answer);
        Decision outcome = records.decide(request, project, PathIds.candidacy(context), decision, on);
        if (outcome instanceof Decision.Decided decided) {
            answer(context, decided);
        } else if (outcome instanceof Decision.NotReferred notReferred) {
            throw new Refusal(
                    RestProblem.of(ProblemType.NOT_REFERRED, Sentence.of("notReferred", notReferred.verdict())));
        } else {
            throw Refusal.notFound();
        }
    }

    private static void answer(Context context, Decision.Decided decided) {
        Answers.json(context, decided.decided());
    }

    private static PersonalDecision decision(byte[] document) {
        DecisionReading reading = DecisionReader.read(document);
        PersonalDecision decision = reading.decision();
        if (decision == null) {
            throw BodyIssues.refusal(reading.problems());
        }
        return decision;
    }
}
