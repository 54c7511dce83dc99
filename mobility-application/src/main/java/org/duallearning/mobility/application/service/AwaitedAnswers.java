package org.duallearning.mobility.application.service;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.AwaitedAnswersView;
import org.duallearning.mobility.application.view.AwaitedAnswersView.AskedView;
import org.duallearning.mobility.application.view.AwaitedAnswersView.PartView;
import org.duallearning.mobility.application.view.AwaitedAnswersView.SchoolView;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.ParticipantColumn;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/** Finds whose answers were due by a day and did not come. Used by one thread. */
final class AwaitedAnswers {
    private static final int SIX_MONTHS = 6;

    private final ProjectEvidence evidence;
    private final LocalDate on;
    private final Map<OrganisationId, Organisation> organisations;
    private final SetMultimap<Asking, LearnerId> unlikely;
    private final SetMultimap<Asking, LearnerId> notCounted;

    /** Who was asked, and when. */
    private record Asking(@Nullable RespondentRole role, SurveyWave wave) {}

    AwaitedAnswers(ProjectEvidence evidence, LocalDate on) {
        this.evidence = evidence;
        this.on = on;
        this.organisations = Maps.uniqueIndex(evidence.data().organisations(), Organisation::id);
        this.unlikely = learners(evidence.unlikely());
        this.notCounted = learners(evidence.notCounted());
    }

    private static SetMultimap<Asking, LearnerId> learners(Stream<SurveyAnswer> answers) {
        SetMultimap<Asking, LearnerId> learners = HashMultimap.create();
        answers.forEach(answer ->
                learners.putAll(new Asking(answer.role(), answer.key().wave()), ProjectEvidence.about(answer)));
        return learners;
    }

    AwaitedAnswersView view() {
        Comparator<@Nullable OrganisationId> bySchool =
                Comparator.nullsLast(Comparator.comparing(OrganisationId::value));
        Map<@Nullable OrganisationId, List<Integer>> schools = new TreeMap<>(bySchool);
        for (int i = 0; i < evidence.stays().size(); i++) {
            schools.computeIfAbsent(evaluation().participants().get(i).school(), school -> new ArrayList<>())
                    .add(i);
        }
        return new AwaitedAnswersView(
                evidence.data().project().reference().value(),
                evidence.data().provenance(),
                on,
                evaluation().book().catalogue().version(),
                schools.entrySet().stream()
                        .map(school -> school(school.getKey(), school.getValue()))
                        .filter(school -> !school.asked().isEmpty())
                        .toList());
    }

    private SchoolView school(@Nullable OrganisationId id, List<Integer> participants) {
        Organisation school = id == null ? null : organisations.get(id);
        List<AskedView> asked = new ArrayList<>();
        for (SurveyWave wave : SurveyWave.values()) {
            for (RespondentRole role : RespondentRole.values()) {
                evaluation()
                        .response(role, wave)
                        .flatMap(response -> asked(wave, role, response, participants))
                        .ifPresent(asked::add);
            }
        }
        return new SchoolView(id == null ? null : id.value(), school == null ? null : school.name(), asked);
    }

    private Optional<AskedView> asked(
            SurveyWave wave, RespondentRole role, ParticipantColumn response, List<Integer> participants) {
        int[] due = participants.stream()
                .mapToInt(Integer::intValue)
                .filter(participant -> isDue(wave, evidence.stays().get(participant)))
                .toArray();
        Asking asking = new Asking(role, wave);
        List<String> ofUnlikelyDays = among(participants, unlikely.get(asking));
        List<String> uncounted = among(participants, notCounted.get(asking));
        if (due.length == 0 && ofUnlikelyDays.isEmpty() && uncounted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AskedView(
                wave.name(),
                role.name(),
                due.length,
                (int) of(response, due, "complete").count(),
                of(response, due, "partly")
                        .mapToObj(participant ->
                                new PartView(learner(participant), evaluation().unanswered(role, wave, participant)))
                        .toList(),
                of(response, due, "nothing")
                        .mapToObj(this::learner)
                        .filter(learner -> !uncounted.contains(learner))
                        .toList(),
                ofUnlikelyDays,
                uncounted));
    }

    private List<String> among(List<Integer> participants, Set<LearnerId> some) {
        return participants.stream()
                .filter(participant ->
                        some.contains(evidence.stays().get(participant).learner()))
                .map(this::learner)
                .distinct()
                .toList();
    }

    private static IntStream of(ParticipantColumn response, int[] due, String category) {
        return IntStream.of(due)
                .filter(participant -> response.category(participant).equals(category));
    }

    private String learner(int participant) {
        return evidence.stays().get(participant).learner().value();
    }

    /**
     * Whether answers are due: before departure on its day, after return on the day of that, and half a year later. Of those who
     * are erased, or asked to be, nobody is asked.
     */
    private boolean isDue(SurveyWave wave, Stay stay) {
        Erasure erasure = evidence.data().erasure(stay.learner());
        if (erasure.keepsCount() || erasure.restricts()) {
            return false;
        }
        LocalDate from = switch (wave) {
            case BEFORE -> stay.departedOn();
            case AFTER -> stay.returnedOn();
            case SIX_MONTHS ->
                stay.returnedOn() == null ? null : stay.returnedOn().plusMonths(SIX_MONTHS);
        };
        return from != null && !from.isAfter(on);
    }

    private Evaluation evaluation() {
        return evidence.evaluation();
    }
}
