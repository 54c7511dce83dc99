package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.duallearning.mobility.outcome.AnswerTiming;
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
 * @param ofOtherDays answers that are left out of them, as the day cannot be of the wave
 */
record ProjectEvidence(ProjectData data, List<Stay> stays, Evaluation evaluation, List<SurveyAnswer> ofOtherDays) {
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
        Map<Boolean, List<SurveyAnswer>> answers = snapshot.records(RecordType.SURVEYS).all().stream()
                .filter(answer -> about(answer).stream()
                        .noneMatch(learner -> data.erasure(learner).restricts()))
                .collect(Collectors.partitioningBy(answer -> isOfItsWave(data, answer)));
        EvidenceRecords records = new EvidenceRecords(
                data.project().targetParticipants(),
                stays.stream().map(stay -> participant(data, assessor, stay)).toList(),
                Objects.requireNonNull(answers.get(true)),
                snapshot.records(RecordType.ACTIVITIES).all(),
                snapshot.records(RecordType.RECOMMENDATIONS).all(),
                snapshot.records(RecordType.RECOMMENDATION_STEPS).all(),
                snapshot.records(RecordType.EXCHANGES).all());
        return new ProjectEvidence(data, stays, book.evaluate(records), Objects.requireNonNull(answers.get(false)));
    }

    /** Whether an answer can be of its wave; else it says nothing of before and after. One of a day that is only unlikely can. */
    private static boolean isOfItsWave(ProjectData data, SurveyAnswer answer) {
        return about(answer).stream()
                .noneMatch(learner -> timing(answer, data.staysOf(learner)) == AnswerTiming.IMPOSSIBLE);
    }

    /** The learners that an answer is about. */
    static Set<LearnerId> about(SurveyAnswer answer) {
        return PersonalType.of(RecordType.SURVEYS).orElseThrow().about(answer);
    }

    /**
     * How the day of an answer goes with its wave: by the stay of its edition, or, if it names none, by whichever stay it goes with
     * best.
     */
    private static AnswerTiming timing(SurveyAnswer answer, List<Stay> stays) {
        LocalDate day = answer.answeredOn();
        return day == null
                ? AnswerTiming.PLAUSIBLE
                : stays(answer, stays)
                        .map(stay -> answer.key().wave().timing(day, stay.departedOn(), stay.returnedOn()))
                        .min(Comparator.naturalOrder())
                        .orElse(AnswerTiming.PLAUSIBLE);
    }

    /** The stays that an answer can be about, of those of a learner. */
    private static Stream<Stay> stays(SurveyAnswer answer, List<Stay> stays) {
        return stays.stream()
                .filter(Stay::countsAsParticipant)
                .filter(stay -> answer.edition() == null || answer.edition().equals(stay.edition()));
    }

    /** The answers that count though their day is unlikely for their wave. */
    Stream<SurveyAnswer> unlikely() {
        return evaluation.records().answers().stream()
                .filter(answer -> about(answer).stream()
                        .anyMatch(
                                learner -> stays(answer, data.staysOf(learner)).count() == 1
                                        && timing(answer, data.staysOf(learner)) == AnswerTiming.UNLIKELY));
    }

    /** The answers that count nowhere: of a day that cannot be of their wave, or not saying about which of several stays they are. */
    Stream<SurveyAnswer> notCounted() {
        Stream<SurveyAnswer> ofAnyStay = evaluation.records().answers().stream()
                .filter(answer -> about(answer).stream()
                        .anyMatch(
                                learner -> stays(answer, data.staysOf(learner)).count() > 1));
        return Stream.concat(ofOtherDays.stream(), ofAnyStay);
    }

    /** The same of one school. */
    ProjectEvidence ofSchool(OrganisationId school) {
        return new ProjectEvidence(
                data,
                stays.stream()
                        .filter(stay -> data.isOfSchool(stay.learner(), school))
                        .toList(),
                evaluation.book().evaluate(evaluation.records().ofSchool(school)),
                ofOtherDays);
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
