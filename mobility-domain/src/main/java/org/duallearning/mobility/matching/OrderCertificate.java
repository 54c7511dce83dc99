package org.duallearning.mobility.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which learners took their places. Immutable and thread-safe.
 *
 * @param order all learners' ids, first to last
 * @param seed what the order was drawn from, or null if it was not drawn by lot
 */
public record OrderCertificate(List<String> order, @Nullable Long seed) implements Certificate {

    /** Copies the order. */
    public OrderCertificate {
        order = List.copyOf(order);
    }
}
