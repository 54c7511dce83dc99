package org.duallearning.mobility.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.PartnerExchange;
import org.jspecify.annotations.Nullable;

/**
 * The records of a project that its indicators are worked out from. Immutable and thread-safe.
 *
 * @param targetParticipants how many learners it planned to send; null if unknown
 * @param participants those who went, each stay once
 * @param answers what was answered; the order means nothing
 * @param activities what was done to make work abroad known
 * @param recommendations what is advised
 * @param steps how far that has come
 * @param exchanges learners sent and received
 */
public record EvidenceRecords(
        @Nullable Integer targetParticipants,
        List<Participant> participants,
        List<SurveyAnswer> answers,
        List<Activity> activities,
        List<Recommendation> recommendations,
        List<RecommendationStep> steps,
        List<PartnerExchange> exchanges) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a learner went twice with the same edition, or is of two schools
     */
    public EvidenceRecords {
        participants = List.copyOf(participants);
        answers = List.copyOf(answers);
        activities = List.copyOf(activities);
        recommendations = List.copyOf(recommendations);
        steps = List.copyOf(steps);
        exchanges = List.copyOf(exchanges);
        Set<CandidacyKey> stays = new HashSet<>();
        Map<LearnerId, Optional<OrganisationId>> schools = new HashMap<>();
        for (Participant participant : participants) {
            if (!stays.add(new CandidacyKey(participant.learner(), participant.edition()))) {
                throw new IllegalArgumentException("Learner %s went twice with edition %s."
                        .formatted(participant.learner(), participant.edition()));
            }
            Optional<OrganisationId> school = Optional.ofNullable(participant.school());
            if (!schools.computeIfAbsent(participant.learner(), any -> school).equals(school)) {
                throw new IllegalArgumentException("Learner %s is of two schools.".formatted(participant.learner()));
            }
        }
    }

    /**
     * The same of one school: those it sent, what was answered about them or about it, and what was done there or by them. What
     * the project planned and exchanged is not the school's; recommendations are everybody's. As a learner is of one school, all
     * stays of those it sent are here: whom an answer is about is settled as among all.
     */
    public EvidenceRecords ofSchool(OrganisationId school) {
        List<Participant> sent = participants.stream()
                .filter(participant -> school.equals(participant.school()))
                .toList();
        Set<LearnerId> learners = sent.stream().map(Participant::learner).collect(Collectors.toSet());
        return new EvidenceRecords(
                null,
                sent,
                answers.stream()
                        .filter(answer -> isOf(school, learners, AnswerIndex.learnerOf(answer), answer.school()))
                        .toList(),
                activities.stream()
                        .filter(activity -> isOf(school, learners, activity.learner(), activity.school()))
                        .toList(),
                recommendations,
                steps,
                List.of());
    }

    private static boolean isOf(
            OrganisationId school, Set<LearnerId> sent, @Nullable LearnerId learner, @Nullable OrganisationId at) {
        return school.equals(at) || (learner != null && sent.contains(learner));
    }
}
