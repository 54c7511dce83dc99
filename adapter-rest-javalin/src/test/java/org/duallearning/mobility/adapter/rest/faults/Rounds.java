package org.duallearning.mobility.adapter.rest.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.stay.Stay;

/** Writes that propose and confirm a round in which some learners all get the same place. Immutable and thread-safe. */
final class Rounds {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final RoundKey round;
    private final List<LearnerId> learners;
    private final PlaceId place;
    private final String address;

    Rounds(ProjectReference project, RoundKey round, List<LearnerId> learners, PlaceId place) {
        this.round = round;
        this.learners = List.copyOf(learners);
        this.place = place;
        this.address = "/projects/%s/editions/%s/rounds"
                .formatted(project.value(), round.edition().value());
    }

    /** Proposes the round. */
    Write proposes(String mark, LocalDate on) {
        return new Write(
                mark,
                Action.PROPOSE_ROUND,
                calls -> calls.post(address + "?on=" + on),
                CREATED,
                List.of(Effect.saves(RecordType.ROUNDS, round, MatchingRound.class, kept -> isProposed(kept, on))));
    }

    /** Confirms it, and so plans the stays. */
    Write confirms(String mark, LocalDate on) {
        List<Effect> effects = new ArrayList<>(List.of(confirmed(on)));
        learners.forEach(learner -> effects.add(
                Effect.saves(RecordType.STAYS, Stay.planned(new CandidacyKey(learner, round.edition()), place))));
        return confirmation(mark, on, OK, effects);
    }

    /** Confirms it again, on another day. */
    Write confirmsNothing(String mark, LocalDate on) {
        return confirmation(mark, on, CONFLICT, List.of(confirmed(on)));
    }

    private Write confirmation(String mark, LocalDate on, int due, List<Effect> effects) {
        String confirmation = "%s/%d/confirmation?on=%s".formatted(address, round.number(), on);
        return new Write(mark, Action.CONFIRM_ROUND, calls -> calls.post(confirmation), due, effects);
    }

    private Effect confirmed(LocalDate on) {
        return Effect.saves(
                RecordType.ROUNDS,
                round,
                MatchingRound.class,
                kept -> kept.status() == RoundStatus.CONFIRMED && on.equals(kept.confirmedOn()) && placesThem(kept));
    }

    private boolean isProposed(MatchingRound kept, LocalDate on) {
        return kept.status() == RoundStatus.PROPOSED && on.equals(kept.proposedOn()) && placesThem(kept);
    }

    private boolean placesThem(MatchingRound kept) {
        Map<String, String> expected = new HashMap<>();
        learners.forEach(learner -> expected.put(learner.value(), place.value()));
        return kept.placement().equals(expected);
    }
}
