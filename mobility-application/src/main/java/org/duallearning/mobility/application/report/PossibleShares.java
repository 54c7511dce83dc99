package org.duallearning.mobility.application.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.statistics.ProportionInterval;

/**
 * The shares that are possible behind published counts. The interval of all of them reaches from the lower bound of the smallest,
 * that of the fewest who pass with the most who do not, to the upper bound of the greatest.
 */
final class PossibleShares {
    private static final Cell.Shown ANY = new Cell.Shown(0, 0, Integer.MAX_VALUE / 4);

    private final Cell.Shown passing;
    private final int fewestOthers;
    private final int mostOthers;
    private final int fewestAnswers;
    private final int mostAnswers;

    /**
     * The shares.
     *
     * @param passing those who pass
     * @param others what the others are called
     * @param counts the counts that are shown, by column and class
     * @param people all
     * @param without those of them who did not answer
     */
    PossibleShares(
            Cell.Shown passing,
            List<String> others,
            Map<String, Cell.Shown> counts,
            Cell.Shown people,
            List<Cell.Shown> without) {
        List<Cell.Shown> shown =
                others.stream().map(name -> counts.getOrDefault(name, ANY)).toList();
        this.passing = passing;
        this.fewestOthers = shown.stream().mapToInt(Cell.Shown::low).sum();
        this.mostOthers = shown.stream().mapToInt(Cell.Shown::high).sum();
        this.fewestAnswers =
                people.low() - without.stream().mapToInt(Cell.Shown::high).sum();
        this.mostAnswers =
                people.high() - without.stream().mapToInt(Cell.Shown::low).sum();
    }

    /** The interval that holds those of all; empty if nobody answered. */
    Optional<ProportionInterval> interval() {
        int[] possible = IntStream.rangeClosed(passing.low(), passing.high())
                .filter(count -> fewest(count) <= most(count))
                .toArray();
        if (possible.length == 0) {
            return Optional.empty();
        }
        int smallest = possible[0];
        int greatest = possible[possible.length - 1];
        return ProportionInterval.of(smallest, most(smallest))
                .flatMap(low -> ProportionInterval.of(greatest, fewest(greatest))
                        .map(high -> new ProportionInterval(low.lower(), high.upper(), low.level())));
    }

    /** The fewest who can have answered, if so many pass. */
    private int fewest(int count) {
        return Math.max(count + fewestOthers, fewestAnswers);
    }

    private int most(int count) {
        return Math.min(count + mostOthers, mostAnswers);
    }
}
