package org.duallearning.mobility.adapter.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.EditionSummaryView;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.application.view.SystemAndAgreementView;
import org.junit.jupiter.api.Test;

/** Changes the example at random and counts again, straight from the text, what its summary says. */
class SummaryRecountTest {
    private static final int DOSSIERS = 200;
    private static final int MOST_CHANGES = 30;
    private static final List<String> TYPES = List.of(
            "OAO",
            "SAO",
            "DA",
            "DA_MARIBEL",
            "LEEROVEREENKOMST",
            "ILW",
            "BIO_DBSO",
            "IBO_DBSO",
            "ODO",
            "ODO_STATUUT",
            "NONE",
            "");
    private static final List<String> STATUSES =
            List.of("PLANNED", "DEPARTED", "COMPLETED", "RECOGNISED", "INTERRUPTED", "CANCELLED", "POSTPONED", "");

    @Test
    void theSummaryCountsWhatTheTextSays() {
        for (long seed = 0; seed < DOSSIERS; seed++) {
            DossierFiles dossier = changed(new SplittableRandom(seed));
            try (FreshStore store = new FreshStore()) {
                assertThat(store.add(dossier).problems()).as("seed %d", seed).isEmpty();

                SummaryView summary = store.summary();

                assertThat(recounted(summary)).as("seed %d", seed).isEqualTo(SectionSevenRecount.of(dossier));
                theSumsHold(summary, "seed " + seed);
            }
        }
    }

    private static DossierFiles changed(RandomGenerator random) {
        DossierFiles dossier = DossierFiles.example();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(dossier, random);
        }
        return dossier;
    }

    private static void change(DossierFiles dossier, RandomGenerator random) {
        CsvFile stays = dossier.file("stays");
        CsvFile agreements = dossier.file("agreements");
        CsvFile candidacies = dossier.file("candidacies");
        int agreement = random.nextInt(agreements.rows().size());
        int stay = random.nextInt(stays.rows().size());
        switch (random.nextInt(9)) {
            case 0 -> stays.rows().remove(stay);
            case 1 -> stays.set(stay, "status", oneOf(STATUSES, random));
            case 2 -> stays.set(stay, "departedOn", "");
            case 3 -> agreements.rows().remove(agreement);
            case 4 -> agreements.set(agreement, "type", oneOf(TYPES, random));
            case 5 -> agreements.set(agreement, "weeklyHours", String.valueOf(random.nextInt(40)));
            case 6 -> agreements.set(agreement, "signedOn", oneOf(List.of("", "2016-08-31", "2016-09-01"), random));
            case 7 -> agreements.set(agreement, "endsOn", acrossDeparture(dossier, random));
            default -> candidacies.set(random.nextInt(candidacies.rows().size()), "decision", "WITHDRAWN");
        }
    }

    /** A day up to two days before or after a departure, or no day at all. */
    private static String acrossDeparture(DossierFiles dossier, RandomGenerator random) {
        LocalDate departure = LocalDate.parse(dossier.file("editions").cell(random.nextInt(2), "departsOn"));
        return oneOf(
                List.of("open", "", departure.plusDays(random.nextInt(-2, 3)).toString()), random);
    }

    private static <T> T oneOf(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }

    private static SectionSevenRecount recounted(SummaryView summary) {
        return new SectionSevenRecount(
                summary.target(),
                summary.participants(),
                summary.byReportingGroup(),
                summary.bySystemAndAgreement().stream()
                        .collect(Collectors.toMap(
                                pair -> pair.system() + " " + pair.agreement(), SystemAndAgreementView::participants)),
                summary.editions().stream()
                        .collect(Collectors.toMap(
                                EditionSummaryView::edition,
                                edition -> List.of((long) edition.candidacies(), (long) edition.stays()))));
    }

    private static void theSumsHold(SummaryView summary, String what) {
        int participants = summary.participants();
        assertThat(summary.shareOfTarget())
                .as(what)
                .isEqualByComparingTo(new BigDecimal(participants).divide(new BigDecimal(summary.target())));
        Map<String, Integer> groups = summary.byReportingGroup();
        assertThat(groups.values().stream().mapToInt(count -> count).sum())
                .as(what)
                .isEqualTo(participants);
        assertThat(groups.getOrDefault("OTHER", 1)).as(what).isPositive();
        assertThat(summary.bySystemAndAgreement().stream()
                        .mapToInt(SystemAndAgreementView::participants)
                        .sum())
                .as(what)
                .isEqualTo(participants);
        assertThat(summary.editions()).as(what).allSatisfy(SummaryRecountTest::theSumsHold);
        assertThat(summary.editions().stream()
                        .mapToInt(EditionSummaryView::stays)
                        .sum())
                .as(what)
                .isEqualTo(participants);
    }

    private static void theSumsHold(EditionSummaryView edition) {
        assertThat(edition.eligible() + edition.refer() + edition.notEligible() + edition.undetermined())
                .isEqualTo(edition.candidacies());
        assertThat(edition.placed() + edition.unplaced()).isEqualTo(edition.entered());
        assertThat(edition.entered()).isLessThanOrEqualTo(edition.eligible() + edition.refer());
        assertThat(edition.entered() + edition.notEntered().size()).isEqualTo(edition.candidacies());
        assertThat(edition.firstCountry() + edition.secondCountry()).isLessThanOrEqualTo(edition.placed());
        assertThat(edition.differentFromProposal())
                .isEqualTo(edition.differences().size())
                .isLessThanOrEqualTo(edition.stays());
        assertThat(edition.unplacedLearners()).hasSize(edition.unplaced());
    }
}
