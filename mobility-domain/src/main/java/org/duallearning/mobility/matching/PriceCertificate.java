package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prices that prove a matching optimal (linear programming duality). Immutable and thread-safe.
 *
 * <p>A price is a list of numbers, one for each level of what the mechanism maximises, compared from the first on; zeros at
 * the end are left out, and whoever has a price of zeros only is left out. Prices are at least zero. For every admissible
 * pair the prices of learner, place and limits above add up to at least the pair's gain, so no matching gains more than all
 * prices together; the matching given gains just that.
 *
 * <p>Levels: {@code most-placed} counts who is placed, then weight, or cost or rank with a minus sign; {@code most-fit} has
 * fit alone; {@code most-first-choices} counts who is placed at each rank that occurs, best first; {@code fairest} counts who
 * is placed, then with a minus sign who is at each rank that occurs, worst first. Ranks that nobody has to take, because a
 * capacity there is zero or because the learner has as many better places apart from each other as there are learners, share
 * one level as if they were the worst.
 *
 * @param learners what each learner adds to the total
 * @param places what one more seat at each place would add
 * @param limits what one more seat under each limit would add
 */
public record PriceCertificate(
        Map<String, List<Long>> learners, Map<String, List<Long>> places, Map<String, List<Long>> limits)
        implements Certificate {

    /** Copies the prices; they are kept in id order. */
    public PriceCertificate {
        learners = SortedCopies.of(learners);
        places = SortedCopies.of(places);
        limits = SortedCopies.of(limits);
    }

    /** The prices at the first levels alone, which prove what is maximised at those. */
    PriceCertificate upTo(int levels) {
        return new PriceCertificate(upTo(learners, levels), upTo(places, levels), upTo(limits, levels));
    }

    private static Map<String, List<Long>> upTo(Map<String, List<Long>> prices, int levels) {
        Map<String, List<Long>> shorter = new HashMap<>();
        prices.forEach((id, price) -> {
            List<Long> numbers = withoutZerosAtTheEnd(
                    price.stream().mapToLong(Long::longValue).limit(levels).toArray());
            if (!numbers.isEmpty()) {
                shorter.put(id, numbers);
            }
        });
        return shorter;
    }

    /** A price as certificates write it. */
    static List<Long> withoutZerosAtTheEnd(long[] price) {
        int length = price.length;
        while (length > 0 && price[length - 1] == 0) {
            length--;
        }
        return Arrays.stream(price).limit(length).boxed().toList();
    }
}
