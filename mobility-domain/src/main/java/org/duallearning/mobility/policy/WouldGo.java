package org.duallearning.mobility.policy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.Indicator;
import org.duallearning.mobility.evidence.IndicatorValue;
import org.duallearning.mobility.evidence.Participant;

/**
 * Who would go under a policy, beside who really went. Outcomes are known of those in both alone. Immutable and thread-safe.
 *
 * @param going the candidacies that would go
 * @param judged all candidacies of which the policy says anything
 */
public record WouldGo(Set<CandidacyKey> going, Set<CandidacyKey> judged) {
    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if somebody would go of whom the policy says nothing
     */
    public WouldGo {
        going = Set.copyOf(going);
        judged = Set.copyOf(judged);
        if (!judged.containsAll(going)) {
            throw new IllegalArgumentException("Whoever would go must be among the candidacies judged.");
        }
    }

    /** Who would go under a policy. */
    public static WouldGo of(PolicyOutcome outcome, Going meaning) {
        return new WouldGo(
                outcome.going(meaning),
                outcome.cases().stream().map(PolicyCase::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a participant would go too; not if there is no candidacy to tell by. */
    public boolean includes(Participant participant) {
        return going.contains(key(participant));
    }

    /** An indicator of participants, of those who would go too. */
    public IndicatorValue value(Evaluation evaluation, Indicator indicator) {
        return evaluation.among(indicator, this::includes);
    }

    /** Sets those who would go beside those who went. */
    public Overlap with(Collection<Participant> participants) {
        int wentToo = (int) participants.stream().filter(this::includes).count();
        int notJudged = (int) participants.stream()
                .filter(participant -> !judged.contains(key(participant)))
                .count();
        return new Overlap(
                going.size(), wentToo, going.size() - wentToo, participants.size() - wentToo - notJudged, notJudged);
    }

    private static CandidacyKey key(Participant participant) {
        return new CandidacyKey(participant.learner(), participant.edition());
    }

    /**
     * Those who would go beside those who went.
     *
     * @param going how many would go
     * @param wentToo of those, how many went
     * @param didNotGo of those, how many did not: nothing is known of what it would have brought them
     * @param wouldNotGo of those who went, how many would not go
     * @param notJudged of those who went, how many have no candidacy to tell by
     */
    public record Overlap(int going, int wentToo, int didNotGo, int wouldNotGo, int notJudged) {}
}
