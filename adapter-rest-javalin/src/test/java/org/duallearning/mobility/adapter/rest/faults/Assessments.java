package org.duallearning.mobility.adapter.rest.faults;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/** Writes that put assessments and decisions on record. Immutable and thread-safe. */
final class Assessments {
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final ProjectReference project;
    private final EditionId edition;

    Assessments(ProjectReference project, EditionId edition) {
        this.project = project;
        this.edition = edition;
    }

    /**
     * Puts an assessment of everybody on record.
     *
     * @param verdicts the candidacies of the edition, with their verdicts
     * @param number the number that each of the assessments gets
     */
    Write records(String mark, Map<LearnerId, Verdict> verdicts, int number, LocalDate on) {
        String address =
                "/projects/%s/editions/%s/recordedAssessments?on=%s".formatted(project.value(), edition.value(), on);
        return new Write(
                mark,
                Action.RECORD_ASSESSMENTS,
                calls -> calls.post(address),
                OK,
                verdicts.entrySet().stream()
                        .map(learner -> recorded(learner.getKey(), number, learner.getValue(), on))
                        .toList());
    }

    /** Decides on the assessment of a referred learner that was put on record last. */
    Write decides(String mark, LearnerId learner, int number, LocalDate on) {
        return decision(mark, learner, on, OK, List.of(decided(mark, learner, number, on)));
    }

    /** Decides on a referred learner whose assessment is not on record, so that it is put there in the same breath. */
    Write recordsAndDecides(String mark, LearnerId learner, int number, LocalDate on) {
        return decision(
                mark,
                learner,
                on,
                OK,
                List.of(recorded(learner, number, Verdict.REFER, on), decided(mark, learner, number, on)));
    }

    /** Decides on a learner on whom there is nothing to decide. */
    Write decidesNothing(String mark, LearnerId learner, int number, LocalDate on) {
        return decision(mark, learner, on, CONFLICT, List.of(decided(mark, learner, number, on)));
    }

    private Write decision(String mark, LearnerId learner, LocalDate on, int due, List<Effect> effects) {
        String address = "/projects/%s/candidacies/%s/%s/assessment/decision?on=%s"
                .formatted(project.value(), learner.value(), edition.value(), on);
        String body = "{\"admits\": true, \"reason\": \"%s\", \"role\": \"COORDINATOR\", \"decidedOn\": \"%s\"}"
                .formatted(mark, on);
        return new Write(
                mark, Action.DECIDE, calls -> calls.send("PUT", address, "application/json", body), due, effects);
    }

    private Effect recorded(LearnerId learner, int number, Verdict verdict, LocalDate on) {
        return Effect.saves(
                RecordType.RECORDED_ASSESSMENTS,
                key(learner, number),
                RecordedAssessment.class,
                recorded -> recorded.verdict() == verdict
                        && recorded.recordedOn().equals(on)
                        && recorded.decision() == null);
    }

    private Effect decided(String mark, LearnerId learner, int number, LocalDate on) {
        var decision = new PersonalDecision(true, mark, DecisionRole.COORDINATOR, on);
        return Effect.saves(
                RecordType.RECORDED_ASSESSMENTS,
                key(learner, number),
                RecordedAssessment.class,
                recorded -> decision.equals(recorded.decision()));
    }

    private RecordedAssessmentKey key(LearnerId learner, int number) {
        return new RecordedAssessmentKey(new CandidacyKey(learner, edition), number);
    }
}
