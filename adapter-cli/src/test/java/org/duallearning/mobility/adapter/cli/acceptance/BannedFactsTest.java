package org.duallearning.mobility.adapter.cli.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.project.EditionId;
import org.junit.jupiter.api.Test;

/**
 * Facts that may never decide where a learner goes do not: sex, nationality, origin, religion and health, and the names and
 * addresses from which they might be guessed. Whatever stands there, scores, matchings and explanations are the same.
 */
class BannedFactsTest {
    private static final int PERMUTATIONS = 5;
    private static final LocalDate DAY = LocalDate.of(2018, 1, 15);
    private static final List<String> BANNED = List.of("sex", "nationality", "origin", "religion", "health");
    private static final List<String> TELLING = List.of("givenName", "familyName", "email", "phone");
    private static final List<EditionId> EDITIONS = List.of(new EditionId("2018-spring"), new EditionId("2019-spring"));

    @Test
    void whatIsBannedChangesNoScoreNoMatchingAndNoExplanation() {
        List<String> plain = answers(DossierFiles.example());

        for (long seed = 0; seed < PERMUTATIONS; seed++) {
            assertThat(answers(permuted(new SplittableRandom(seed))))
                    .as("seed %d", seed)
                    .isEqualTo(plain);
        }
    }

    private static DossierFiles permuted(RandomGenerator random) {
        DossierFiles dossier = DossierFiles.example();
        CsvFile learners = dossier.file("learners");
        for (String column : BANNED) {
            learners.header().add(column);
            learners.rows().forEach(row -> row.add("value-" + random.nextInt(3)));
        }
        for (String column : TELLING) {
            for (int row = learners.rows().size() - 1; row > 0; row--) {
                int other = random.nextInt(row + 1);
                String value = learners.cell(row, column);
                learners.set(row, column, learners.cell(other, column));
                learners.set(other, column, value);
            }
        }
        return dossier;
    }

    /** The rounds that every mechanism proposes, with the scores, and the explanations of some. */
    private static List<String> answers(DossierFiles dossier) {
        List<String> answers = new ArrayList<>();
        try (FreshStore store = new FreshStore()) {
            assertThat(store.add(dossier).problems()).isEmpty();
            MobilityApplication application = store.application();
            for (EditionId edition : EDITIONS) {
                for (Mechanism mechanism : Mechanism.values()) {
                    answers.add(json(application
                            .matchEditions()
                            .propose(REQUEST, FreshStore.PROJECT, edition, mechanism, 7, DAY, Locale.ENGLISH)
                            .orElseThrow()));
                }
                for (Mechanism mechanism : List.of(Mechanism.MOST_PLACED, Mechanism.STABLE, Mechanism.PRIORITY)) {
                    answers.add(json(application
                            .explainMatchings()
                            .explain(new ExplainMatchings.Query(
                                    FreshStore.PROJECT, edition, null, mechanism, 7L, Locale.ENGLISH))
                            .orElseThrow()));
                }
            }
        }
        return answers;
    }

    private static String json(Object view) {
        return new String(Json.write(view), UTF_8);
    }
}
