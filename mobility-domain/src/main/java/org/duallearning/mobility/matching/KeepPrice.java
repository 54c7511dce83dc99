package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.List;

/** How much it is worth that a learner keeps a place, against fit that counts {@code scale} times. */
final class KeepPrice {
    private final boolean keptFirst;
    private final long scale;
    private final long[] price;
    private final int tie;

    private KeepPrice(boolean keptFirst, long scale, long[] price, int tie) {
        this.keptFirst = keptFirst;
        this.scale = scale;
        this.price = price;
        this.tie = tie;
    }

    /** More than any fit. */
    static KeepPrice aboveAll(int levels) {
        return new KeepPrice(true, 1, new long[levels], 0);
    }

    /** Nothing; of equal fits the one that keeps most. */
    static KeepPrice nothing(int levels) {
        return new KeepPrice(false, 1, new long[levels], 1);
    }

    /** The price at which two placements are worth the same; the first keeps more. */
    static KeepPrice between(RepairPoint more, RepairPoint fewer, int tie) {
        long[] price = new long[more.fit().length];
        Arrays.setAll(price, k -> fewer.fit()[k] - more.fit()[k]);
        return new KeepPrice(false, more.kept() - fewer.kept(), price, tie);
    }

    /** The price that a certificate states. */
    static KeepPrice of(RepairCertificate.BetterFit stated, int levels) {
        long[] price = new long[levels];
        Arrays.setAll(
                price, k -> k < stated.keepPrice().size() ? stated.keepPrice().get(k) : 0);
        return new KeepPrice(false, stated.scale(), price, stated.tie());
    }

    boolean keptFirst() {
        return keptFirst;
    }

    long scale() {
        return scale;
    }

    long at(int level) {
        return price[level];
    }

    /** What decides between equals: 1 to keep most, -1 to keep fewest, 0 neither. */
    int tie() {
        return tie;
    }

    /** Fit, scaled, with the price for so many who keep their place. */
    long[] worth(long[] fit, int kept) {
        long[] worth = new long[fit.length];
        Arrays.setAll(worth, k -> scale * fit[k] + kept * price[k]);
        return worth;
    }

    List<Long> asList() {
        return Arrays.stream(price).boxed().toList();
    }
}
