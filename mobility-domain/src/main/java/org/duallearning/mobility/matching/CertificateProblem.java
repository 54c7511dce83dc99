package org.duallearning.mobility.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a certificate from proving a matching. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param learner the learner it is about, if any
 * @param node the place or limit it is about, if any
 */
public record CertificateProblem(
        Code code, @Nullable String learner, @Nullable String node) {

    /** Whether all that is wrong is that cases were left open, which happens to a search that is cut short. */
    static boolean areOpenCases(List<CertificateProblem> problems) {
        return problems.stream().allMatch(problem -> problem.code() == Code.CASE_NOT_PROVEN);
    }

    /** What can be wrong. */
    public enum Code {
        /** The matching names a learner who does not exist. */
        UNKNOWN_LEARNER,
        /** The matching makes a pair that is not admissible. */
        PAIR_NOT_ADMISSIBLE,
        /** More learners than the capacity of a place or limit. */
        OVER_CAPACITY,
        /** A group has learners, but fewer than its minimum. */
        GROUP_TOO_SMALL,
        /** More learners of a share are at its places than may be. */
        SHARE_EXCEEDED,
        /** Learners who go together are not in one region; the first of them by id. */
        COMPANY_APART,
        /** A sum or list of the document is not what the matching gives. */
        WRONG_TOTAL,
        /** The certificate is not of the kind that the mechanism calls for. */
        WRONG_CERTIFICATE,
        /** A price is below zero, has too many levels, belongs to nobody, or is too large to add up. */
        PRICE_NOT_ALLOWED,
        /** A learner has a price above zero but no place. */
        UNPLACED_LEARNER_PRICED,
        /** A place or limit has a price above zero but room left. */
        NODE_WITH_ROOM_PRICED,
        /** The prices of a pair are less than its gain: another matching may gain more. */
        PAIR_UNDERPRICED,
        /** The prices of a pair that is made are more than its gain: the prices prove more than the matching gives. */
        PAIR_OVERPRICED,
        /** Cases are left out, or one of them may hold a better matching. */
        CASE_NOT_PROVEN,
        /** The learner prefers the place, which has room or would prefer the learner to somebody it holds. */
        BLOCKING_PAIR,
        /** The matching is stable, but another stable one puts the learner elsewhere and is better for the side meant. */
        NOT_BEST_STABLE,
        /** Lists of places and limits disagree, so nothing proves a stable matching best. */
        LISTS_DISAGREE,
        /** The order is not the one that the mechanism prescribes. */
        WRONG_ORDER,
        /** The learner did not get the best place that was free when the turn came. */
        NOT_BEST_FREE_PLACE
    }
}
