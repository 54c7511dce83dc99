package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways to repair a placement, from fewest learners moved on: one for each number of moves at which something is gained.
 * Immutable and thread-safe.
 *
 * @param options at least one; each places more learners than the one before, or the same learners better
 * @param afresh what matching everybody anew gives, if the mechanism finds it better still
 *     because others would get in, with as few moves as that allows unless there are side conditions; null if it does not,
 *     or if somebody is settled
 */
public record RepairCurve(
        List<RepairOption> options, @Nullable RepairOption afresh) {

    /** Copies the options. */
    public RepairCurve {
        options = List.copyOf(options);
    }

    /** All options in the order in which they are numbered: matching everybody anew comes last. */
    public List<RepairOption> all() {
        return Stream.concat(options.stream(), Stream.ofNullable(afresh)).toList();
    }

    /** The option that moves fewest. */
    public RepairOption first() {
        return options.get(0);
    }

    /** The best option with at most so many moves; empty if more have to move. */
    public Optional<RepairOption> withMoves(int moves) {
        return options.stream().filter(option -> option.moves() <= moves).reduce((before, after) -> after);
    }
}
