package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.LearnerKind;
import org.duallearning.mobility.retention.RetentionFacts;
import org.duallearning.mobility.retention.RetentionSchedule;
import org.duallearning.mobility.retention.RetentionTerm;
import org.duallearning.mobility.stay.Stay;
import org.duallearning.mobility.stay.StayStatus;
import org.jspecify.annotations.Nullable;

/** Says what a schedule says of the learners of a project on one day. Immutable and thread-safe. */
final class LearnerTerms {
    private final ProjectData data;
    private final RetentionSchedule schedule;
    private final LocalDate on;

    LearnerTerms(ProjectData data, RetentionSchedule schedule, LocalDate on) {
        this.data = data;
        this.schedule = schedule;
        this.on = on;
    }

    /** The terms of what is not erased yet of a learner. */
    List<RetentionTerm> of(LearnerId learner) {
        Erasure erasure = data.erasure(learner);
        return schedule.terms(facts(learner), on).stream()
                .filter(term -> !erasure.groups().contains(term.group()))
                .toList();
    }

    /** The terms of all groups, also of those that are erased. */
    List<RetentionTerm> ofAll(LearnerId learner) {
        return schedule.terms(facts(learner), on);
    }

    private RetentionFacts facts(LearnerId learner) {
        List<Stay> stays = data.staysOf(learner);
        List<Candidacy> candidacies = data.candidaciesOf(learner);
        boolean selected = !stays.isEmpty()
                || candidacies.stream().anyMatch(candidacy -> candidacy.decision() == SelectionDecision.SELECTED);
        return new RetentionFacts(
                selected ? LearnerKind.PARTICIPANT : LearnerKind.APPLICANT,
                data.project().balancePaidOn(),
                data.project().fundingEur(),
                placementEndedOn(stays, candidacies),
                last(candidacies.stream().map(Candidacy::decidedOn).toList()),
                data.holds().stream().filter(hold -> hold.isAbout(learner)).toList());
    }

    /** The end of the last placement; of one that did not take place, the day on which it would have ended. */
    private @Nullable LocalDate placementEndedOn(List<Stay> stays, List<Candidacy> candidacies) {
        List<@Nullable LocalDate> ends = new ArrayList<>();
        stays.forEach(stay -> ends.add(endOf(stay)));
        candidacies.stream()
                .filter(candidacy -> candidacy.decision() == SelectionDecision.SELECTED)
                .filter(candidacy -> stays.stream().noneMatch(stay -> stay.key().equals(candidacy.key())))
                .forEach(candidacy -> ends.add(returnOf(candidacy.edition())));
        return last(ends);
    }

    /** Nobody knows when a stay will end of which the learner has not come back. */
    private @Nullable LocalDate endOf(Stay stay) {
        if (stay.returnedOn() != null || stay.status() == StayStatus.DEPARTED) {
            return stay.returnedOn();
        }
        return returnOf(stay.edition());
    }

    private @Nullable LocalDate returnOf(EditionId edition) {
        return data.hasEdition(edition) ? data.edition(edition).returnsOn() : null;
    }

    /** The last of some days; null if one is not known, or there is none. */
    private static @Nullable LocalDate last(List<@Nullable LocalDate> days) {
        return days.stream().anyMatch(Objects::isNull)
                ? null
                : days.stream()
                        .map(Objects::requireNonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }
}
