package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.duallearning.mobility.matching.EditionProgram.Optimum;
import org.junit.jupiter.api.Test;

/** Editions with everything that a dossier can ask for, held against an integer program that somebody else solves. */
class EditionProgramTest {

    private static final int EDITIONS = 500;

    @Test
    void ourOptimumOfAnEditionIsThatOfTheIntegerProgram() {
        int withCases = 0;
        int placed = 0;
        for (int seed = 0; seed < EDITIONS; seed++) {
            EditionWorld world = RandomEditions.world(new Random(seed), 8);
            EditionMatching edition = world.matching();

            Matching matching = Mechanism.MOST_PLACED.match(edition.problem());

            List<RoundPlacement> placements = edition.placements(matching).stream()
                    .filter(RoundPlacement::isPlaced)
                    .toList();
            long fit = placements.stream()
                    .mapToLong(
                            placement -> Objects.requireNonNull(placement.fit()).total())
                    .sum();
            assertThat(new Optimum(placements.size(), fit))
                    .as("seed %d", seed)
                    .isEqualTo(EditionProgram.solve(world.input()));
            assertThat(matching.optimal()).as("seed %d", seed).isTrue();
            withCases += matching.certificate() instanceof BranchCertificate ? 1 : 0;
            placed += placements.size();
        }
        assertThat(withCases)
                .as("editions in which a flow alone would break something")
                .isGreaterThan(150);
        assertThat(placed).isGreaterThan(EDITIONS);
    }
}
