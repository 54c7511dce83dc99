package org.duallearning.mobility.application.service;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/** Plans the stays that come of confirmed rounds. Used by one thread. */
final class StayPlanning {
    private final WritableRecords<CandidacyKey, Stay> stays;

    StayPlanning(Transaction transaction) {
        this.stays = transaction.records(RecordType.STAYS);
    }

    /** Plans a stay for everyone who has a place and no stay yet; a stay on file is never overwritten. */
    void plan(MatchingRound round) {
        round.placement().forEach((learner, place) -> {
            CandidacyKey key = key(round, learner);
            if (stays.find(key).isEmpty()) {
                stays.save(Stay.planned(key, new PlaceId(place)), 0).orThrow();
            }
        });
    }

    /** Plans the stays of a repair: of those for whom it changes something, and of those who have none yet. */
    void replan(MatchingRound repaired, MatchingRound repair) {
        Map<String, String> before = repaired.placement();
        Map<String, String> after = repair.placement();
        Set<String> learners = new TreeSet<>(before.keySet());
        learners.addAll(after.keySet());
        for (String learner : learners) {
            String place = after.get(learner);
            if (!Objects.equals(before.get(learner), place)) {
                replan(repair, key(repair, learner), place == null ? null : new PlaceId(place));
            }
        }
        plan(repair);
    }

    private void replan(MatchingRound repair, CandidacyKey key, @Nullable PlaceId place) {
        stays.find(key)
                .ifPresent(onFile -> onFile.value()
                        .replanned(repair.key(), place)
                        .ifPresent(next -> stays.save(next, onFile.version()).orThrow()));
    }

    private static CandidacyKey key(MatchingRound round, String learner) {
        return new CandidacyKey(new LearnerId(learner), round.key().edition());
    }
}
