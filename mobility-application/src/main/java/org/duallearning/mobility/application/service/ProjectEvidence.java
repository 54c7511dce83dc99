package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.application.person.PersonalType;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.EvidenceRecords;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.Participant;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/**
 * A project with the indicators worked out from its records. Immutable and thread-safe.
 *
 * @param data the project
 * @param stays the stays that count, in the order of the participants
 * @param evaluation the indicators
 */
record ProjectEvidence(ProjectData data, List<Stay> stays, Evaluation evaluation) {
    /** Reads a project; empty if the storage has no record of it. */
    static Optional<ProjectEvidence> read(
            Storage storage, ProjectReference project, PlacementPolicy policy, IndicatorBook book) {
        return ProjectSnapshots.read(storage, project, snapshot -> of(project, snapshot, policy, book));
    }

    /** Reads a project within a transaction or snapshot that is open already. */
    static ProjectEvidence of(ProjectReference project, Snapshot snapshot, PlacementPolicy policy, IndicatorBook book) {
        ProjectData data = ProjectData.of(project, snapshot);
        Assessor assessor = new Assessor(data, policy);
        List<Stay> stays =
                data.stays().stream().filter(Stay::countsAsParticipant).toList();
        EvidenceRecords records = new EvidenceRecords(
                data.project().targetParticipants(),
                stays.stream().map(stay -> participant(data, assessor, stay)).toList(),
                snapshot.records(RecordType.SURVEYS).all().stream()
                        .filter(answer -> isCounted(data, answer))
                        .toList(),
                snapshot.records(RecordType.ACTIVITIES).all(),
                snapshot.records(RecordType.RECOMMENDATIONS).all(),
                snapshot.records(RecordType.RECOMMENDATION_STEPS).all(),
                snapshot.records(RecordType.EXCHANGES).all());
        return new ProjectEvidence(data, stays, book.evaluate(records));
    }

    /**
     * Whether an answer is counted. One about a learner who asked to be erased is kept, and serves nothing else; one of a day that
     * cannot be of its wave says nothing of before and after: that goes by the stay of its edition, or, if it names none, by whichever
     * stay it can be about. As the learner, it is then as if it had not been given.
     */
    private static boolean isCounted(ProjectData data, SurveyAnswer answer) {
        Set<LearnerId> learners =
                PersonalType.of(RecordType.SURVEYS).orElseThrow().about(answer);
        LocalDate day = answer.answeredOn();
        return learners.stream()
                .noneMatch(learner -> data.erasure(learner).restricts()
                        || (day != null && !canBeOn(day, answer, data.staysOf(learner))));
    }

    private static boolean canBeOn(LocalDate day, SurveyAnswer answer, List<Stay> stays) {
        List<Stay> about = stays.stream()
                .filter(Stay::countsAsParticipant)
                .filter(stay -> answer.edition() == null || answer.edition().equals(stay.edition()))
                .toList();
        return about.isEmpty()
                || about.stream()
                        .anyMatch(stay -> answer.key().wave().canBeOn(day, stay.departedOn(), stay.returnedOn()));
    }

    /** The same of one school. */
    ProjectEvidence ofSchool(OrganisationId school) {
        return new ProjectEvidence(
                data,
                stays.stream()
                        .filter(stay -> data.isOfSchool(stay.learner(), school))
                        .toList(),
                evaluation.book().evaluate(evaluation.records().ofSchool(school)));
    }

    /** What a participant is counted under; of one who is erased, that is kept. */
    static Participation countedAs(ProjectData data, Assessor assessor, Stay stay) {
        Erasure erasure = data.erasure(stay.learner());
        return erasure.keepsCount()
                ? erasure.countedAs().getOrDefault(stay.edition(), new Participation(ReportingGroup.OTHER, null, null))
                : assessor.participation(stay);
    }

    private static Participant participant(ProjectData data, Assessor assessor, Stay stay) {
        return new Participant(
                stay.learner(),
                stay.edition(),
                data.learner(stay.learner()).school(),
                country(data, stay.place(), stay.edition()),
                countedAs(data, assessor, stay));
    }

    private static @Nullable CountryCode country(ProjectData data, @Nullable PlaceId place, EditionId edition) {
        return place != null && data.hasPlace(place, edition)
                ? data.place(place).country()
                : null;
    }
}
