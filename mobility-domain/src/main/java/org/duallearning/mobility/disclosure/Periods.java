package org.duallearning.mobility.disclosure;

import java.util.BitSet;
import java.util.Optional;

/** How many learners differ between a measure before and now, at least. Not thread-safe. */
final class Periods {
    private final MicroTable before;
    private final MicroTable now;
    private final AnswerNumbers numbers;

    Periods(MicroTable before, MicroTable now, AnswerNumbers numbers) {
        this.before = before;
        this.now = now;
        this.numbers = numbers;
    }

    /** How many learners answer otherwise, are new or are gone. */
    int changedAnswers() {
        return changed(common(numbers.all(before), numbers.all(now)));
    }

    /** How many learners are elsewhere in a table: in another column or another row, new or gone. */
    int changedCells(String breakdown) {
        Optional<Breakdown> rows = now.breakdowns().stream()
                .filter(each -> each.name().equals(breakdown))
                .findFirst();
        boolean wasThere =
                before.breakdowns().stream().anyMatch(each -> each.name().equals(breakdown));
        return changed(
                wasThere && rows.isPresent()
                        ? rows.get().rows().stream()
                                .mapToInt(row ->
                                        common(numbers.row(before, breakdown, row), numbers.row(now, breakdown, row)))
                                .sum()
                        : 0);
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** Who is erased comes back as somebody else: whoever is gone and whoever is new may be the same. */
    private int changed(int same) {
        return Math.max(now.learners().size(), before.learners().size()) - same;
    }
}
