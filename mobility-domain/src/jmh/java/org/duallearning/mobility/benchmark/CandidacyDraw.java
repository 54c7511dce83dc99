package org.duallearning.mobility.benchmark;

import static java.util.Map.entry;
import static org.duallearning.mobility.learner.AgreementType.BIO_DBSO;
import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.DA_MARIBEL;
import static org.duallearning.mobility.learner.AgreementType.IBO_DBSO;
import static org.duallearning.mobility.learner.AgreementType.ILW;
import static org.duallearning.mobility.learner.AgreementType.LEEROVEREENKOMST;
import static org.duallearning.mobility.learner.AgreementType.NONE;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.ODO;
import static org.duallearning.mobility.learner.AgreementType.ODO_STATUUT;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.ABO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV4;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_VOLW;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duallearning.mobility.eligibility.AgreementStatus;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.EligibilityFactsBuilder;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/**
 * Draws one complete candidacy after another, with departures from September 2016 to June 2026.
 *
 * <p>Systems and agreements come in proportions that a project could meet; one candidacy in six has a slip in it.
 */
final class CandidacyDraw {

    private static final LocalDate FIRST_DEPARTURE = LocalDate.of(2016, 9, 15);
    private static final LocalDate LAST_DEPARTURE = LocalDate.of(2026, 6, 15);
    private static final LocalDate REFORM = LocalDate.of(2016, 9, 1);
    private static final LocalDate START_OF_SMALL_SYSTEMS = LocalDate.of(2019, 10, 1);
    private static final LocalDate START_OF_ADULT_EDUCATION = LocalDate.of(2022, 10, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 9, 1);
    private static final int FIRST_CALL_WITH_ACTIVITIES = 2021;

    private static final List<DualLearningSystem> SMALL_SYSTEMS =
            List.of(DUAAL_BUSO_OV3, DUAAL_BUSO_OV4, AANLOOP, ABO_OV3, DUAAL_VOLW);

    /** A type that is met more often stands there more often. */
    private static final Map<DualLearningSystem, List<AgreementType>> TYPES = Map.ofEntries(
            entry(DBSO, List.of(OAO, OAO, OAO, DA, DA, DA_MARIBEL, ILW, BIO_DBSO, IBO_DBSO)),
            entry(LEERTIJD, List.of(OAO, OAO, OAO, DA_MARIBEL, LEEROVEREENKOMST, ILW)),
            entry(DUAAL_SO, List.of(OAO, OAO, OAO, SAO, SAO, DA_MARIBEL)),
            entry(DUAAL_BUSO_OV3, List.of(OAO, SAO)),
            entry(DUAAL_BUSO_OV4, List.of(OAO, SAO)),
            entry(AANLOOP, List.of(NONE, NONE, SAO)),
            entry(ABO_OV3, List.of(OAO, SAO)),
            entry(DUAAL_VOLW, List.of(ODO_STATUUT, ODO, DA)));

    private static final List<String> COUNTRIES = List.of("DE", "ES", "FR", "IE", "IT", "MT", "NL", "PT", "SE");

    private final Random random;
    private final Slips slips;

    CandidacyDraw(Random random) {
        this.random = random;
        this.slips = new Slips(random);
    }

    EligibilityFacts next() {
        LocalDate anyDay = between(FIRST_DEPARTURE, LAST_DEPARTURE);
        DualLearningSystem system = systemOn(anyDay);
        AgreementType type = pick(TYPES.get(system));
        boolean legacy = isLegacy(type);
        LocalDate departsOn = legacy ? FIRST_DEPARTURE.plusDays(random.nextInt(600)) : anyDay;
        LocalDate signedOn =
                legacy ? REFORM.minusDays(1 + random.nextInt(600)) : departsOn.minusDays(20 + random.nextInt(360));

        EligibilityFactsBuilder facts = EligibilityFacts.builder().system(system);
        edition(departsOn, facts);
        person(departsOn, facts);
        if (oneIn(7) || type == NONE) {
            withoutAgreement(departsOn, facts);
        } else {
            agreement(type, signedOn, departsOn, facts);
        }
        if (oneIn(10)) {
            ownPlace(facts);
        }
        if (oneIn(6)) {
            slips.make(departsOn, facts);
        }
        return facts.build();
    }

    /** A candidacy in which every part of the agreement is drawn apart. */
    EligibilityFacts jumbled() {
        LocalDate departsOn = between(FIRST_DEPARTURE, LAST_DEPARTURE);
        AgreementType type = pick(List.of(AgreementType.values()));
        EligibilityFactsBuilder facts = EligibilityFacts.builder().system(pick(List.of(DualLearningSystem.values())));
        edition(departsOn, facts);
        person(departsOn, facts);
        if (oneIn(6)) {
            withoutAgreement(departsOn, facts);
        } else {
            agreement(type, departsOn.minusDays(random.nextInt(1500)), departsOn, facts);
            facts.weeklyHours(BigDecimal.valueOf(15 + random.nextInt(10)))
                    .simulatedWorkplace(oneIn(2))
                    .socialMaribel(oneIn(2));
        }
        ownPlace(facts);
        slips.make(departsOn, facts);
        return facts.build();
    }

    private DualLearningSystem systemOn(LocalDate day) {
        int percent = random.nextInt(100);
        if (percent < 55 && day.isBefore(MERGER)) {
            return percent < 35 ? DBSO : LEERTIJD;
        }
        if (percent < 85 || day.isBefore(START_OF_SMALL_SYSTEMS)) {
            return DUAAL_SO;
        }
        return pick(day.isBefore(START_OF_ADULT_EDUCATION) ? SMALL_SYSTEMS.subList(0, 4) : SMALL_SYSTEMS);
    }

    private void edition(LocalDate departsOn, EligibilityFactsBuilder facts) {
        int callYear = departsOn.getYear() - (departsOn.getMonthValue() < 9 ? 1 : 0);
        boolean isLong = callYear >= FIRST_CALL_WITH_ACTIVITIES && oneIn(12);
        facts.callYear(callYear)
                .activity(isLong ? "LM-LONG-VET" : "LM-SHORT-VET")
                .departsOn(departsOn)
                .returnsOn(departsOn.plusDays((isLong ? 89 : 13) + random.nextInt(15)))
                .filesFrom(departsOn.minusDays(150))
                .filesUntil(departsOn.minusDays(100))
                .submittedAt(departsOn.minusDays(100 + random.nextInt(50)).atTime(8 + random.nextInt(12), 15))
                .voluntary(true)
                .ownPlace(false);
    }

    private void person(LocalDate departsOn, EligibilityFactsBuilder facts) {
        LocalDate birthDate = departsOn.minusDays(5800 + random.nextInt(1800));
        facts.birthDate(birthDate)
                .seNSe(oneIn(30))
                .firstEntryOn(departsOn.minusDays(60 + random.nextInt(900)))
                .enrolledFrom(departsOn.minusDays(30 + random.nextInt(60)))
                .enrolledUntil(departsOn.plusDays(20 + random.nextInt(250)));
        if (birthDate.plusYears(18).isAfter(departsOn)) {
            facts.guardianConsentOn(departsOn.minusDays(1 + random.nextInt(100)));
        }
    }

    private void withoutAgreement(LocalDate departsOn, EligibilityFactsBuilder facts) {
        facts.agreement(AgreementStatus.NONE).trainingDaysWithoutAgreement(random.nextInt(22));
        if (oneIn(4)) {
            facts.enrolledUntil(departsOn.minusDays(90)).graduatedOn(departsOn.minusDays(60 + random.nextInt(280)));
        }
    }

    private void agreement(AgreementType type, LocalDate signedOn, LocalDate departsOn, EligibilityFactsBuilder facts) {
        boolean isShort = type == SAO || type == DA || type == ODO;
        int halfHours = isShort ? 24 + random.nextInt(16) : 40 + random.nextInt(28);
        BigDecimal weeklyHours = BigDecimal.valueOf(halfHours * 5L, 1);
        facts.agreement(AgreementStatus.RUNNING)
                .type(type)
                .signedOn(signedOn)
                .startsOn(signedOn)
                .endsOn(oneIn(8) ? LocalDate.MAX : departsOn.plusDays(8 + random.nextInt(360)))
                .weeklyHours(weeklyHours)
                .lessonHours(isShort ? BigDecimal.valueOf(28).subtract(weeklyHours) : BigDecimal.valueOf(14))
                .simulatedWorkplace(type == SAO && oneIn(4))
                .socialMaribel(type == DA_MARIBEL)
                .employerConsentOn(departsOn.minusDays(random.nextInt(120)))
                .trainingDaysWithoutAgreement(0);
    }

    private void ownPlace(EligibilityFactsBuilder facts) {
        facts.ownPlace(true)
                .maturityStatement(true)
                .ownPlaceCountry(pick(COUNTRIES))
                .ownPlaceInPartnerCountry(true)
                .ownPlaceMinimumAge(oneIn(2) ? 16 : null)
                .ownPlaceCoversSupport(true)
                .ownPlaceTradeRelated(!oneIn(5));
    }

    private static boolean isLegacy(AgreementType type) {
        return switch (type) {
            case LEEROVEREENKOMST, ILW, BIO_DBSO, IBO_DBSO -> true;
            case OAO, SAO, DA, DA_MARIBEL, ODO, ODO_STATUUT, NONE -> false;
        };
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay())));
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
