package org.duallearning.mobility.eligibility;

import static org.duallearning.mobility.eligibility.LegalValues.pick;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/** Candidacies of every kind, the same for the same seed: in order, then disturbed in some columns, then emptied in some. */
final class RandomFacts {

    private static final List<AgreementStatus> STATUSES = List.of(
            AgreementStatus.RUNNING,
            AgreementStatus.RUNNING,
            AgreementStatus.RUNNING,
            AgreementStatus.NONE,
            AgreementStatus.UNKNOWN);

    private static final Map<Object, Integer> SHORTEST_STAYS = Map.of("LM-LONG-VET", 90, "LM-SKILL-VET", 1);
    private static final int SHORTEST_STAY = 14;

    private final SplittableRandom random;

    RandomFacts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A candidacy that may be anything: most are known but for a column or two, some hardly or not at all. */
    EligibilityFacts next() {
        EligibilityFacts facts = disturbed(inOrder(), random.nextInt(8) == 0 ? 12 : random.nextInt(4));
        int columns = LegalValues.columns(facts).size();
        int kind = random.nextInt(400);
        if (kind < 160) {
            return facts;
        }
        if (kind < 394) {
            return emptied(facts, 1 + random.nextInt(3));
        }
        return emptied(facts, kind < 399 ? random.nextInt(columns + 1) : columns - random.nextInt(4));
    }

    /** A candidacy with which little is wrong and of which little is unknown. */
    EligibilityFacts nearlyInOrder() {
        return emptied(disturbed(inOrder(), 1 + random.nextInt(3)), random.nextInt(3));
    }

    /** A candidacy of which everything is known, as a rule in order. */
    EligibilityFacts inOrder() {
        return completed(
                EligibilityFacts.builder().agreement(pick(STATUSES, random)).build());
    }

    EligibilityFacts disturbed(EligibilityFacts facts, int count) {
        EligibilityFacts disturbed = facts;
        for (int i = 0; i < count; i++) {
            Fact fact = pick(LegalValues.columns(disturbed), random);
            disturbed = disturbed.with(fact, LegalValues.any(fact, disturbed, random));
        }
        return disturbed;
    }

    /** Empties so many columns, or as many as there are. */
    EligibilityFacts emptied(EligibilityFacts facts, int count) {
        EligibilityFacts emptied = facts;
        for (int i = 0; i < count; i++) {
            EligibilityFacts before = emptied;
            List<Fact> filled = LegalValues.columns(before).stream()
                    .filter(fact -> before.value(fact).isPresent())
                    .toList();
            if (filled.isEmpty()) {
                return before;
            }
            emptied = before.with(pick(filled, random), null);
        }
        return emptied;
    }

    /** Fills what is unknown and nothing else: a few columns with anything, the rest so that the candidacy is in order. */
    EligibilityFacts filled(EligibilityFacts facts) {
        List<Fact> fillable = LegalValues.fillable(facts);
        EligibilityFacts begun = facts;
        for (int i = random.nextInt(4); i > 0 && !fillable.isEmpty(); i--) {
            Fact fact = pick(fillable, random);
            begun = begun.with(fact, LegalValues.any(fact, begun, random));
        }
        if (fillable.contains(Fact.TYPE)) {
            AgreementType type = AgreementForm.suiting(begun, random).type();
            begun = begun.with(Fact.TYPE, random.nextInt(4) == 0 ? AgreementType.NONE : type);
        }
        EligibilityFacts completed = completed(begun);
        EligibilityFacts filled = facts;
        for (Fact fact : fillable) {
            filled = filled.with(fact, completed.value(fact).orElseThrow());
        }
        return filled;
    }

    /** Fills what is empty so that the candidacy is in order, as far as what is known allows. */
    EligibilityFacts completed(EligibilityFacts known) {
        Filling to = new Filling(known);
        if (LegalValues.columns(known).contains(Fact.SIGNED_ON)) {
            completeAgreement(to);
        }
        completeEdition(to);
        LocalDate departsOn = to.date(Fact.DEPARTS_ON);
        to.fill(Fact.SYSTEM, () -> pick(List.of(DualLearningSystem.values()), random));
        to.fill(Fact.SE_N_SE, () -> random.nextInt(4) == 0);
        to.fill(Fact.GRADE, () -> 1 + random.nextInt(3));
        to.fill(Fact.BIRTH_DATE, () -> departsOn.minusDays(16 * 366 + random.nextInt(8 * 365)));
        to.fill(Fact.FIRST_ENTRY_ON, () -> departsOn.minusDays(random.nextInt(1200)));
        to.fill(Fact.ENROLLED_FROM, () -> departsOn.minusDays(random.nextInt(300)));
        to.fill(Fact.ENROLLED_UNTIL, () -> departsOn.plusDays(random.nextInt(300)));
        if (random.nextInt(4) == 0) {
            to.fill(Fact.GRADUATED_ON, () -> departsOn.minusDays(random.nextInt(380)));
        }
        to.fill(Fact.VOLUNTARY, () -> true);
        to.fill(Fact.EMPLOYER_CONSENT_ON, () -> departsOn.minusDays(random.nextInt(90)));
        to.fill(Fact.GUARDIAN_CONSENT_ON, () -> departsOn.minusDays(random.nextInt(90)));
        to.fill(Fact.TRAINING_DAYS_WITHOUT_AGREEMENT, () -> random.nextInt(21));
        completeOwnPlace(to);
        return to.facts;
    }

    private void completeAgreement(Filling to) {
        AgreementForm form = AgreementForm.suiting(to.facts, random);
        to.fill(Fact.SYSTEM, form::system);
        to.fill(Fact.TYPE, form::type);
        to.fill(Fact.SIGNED_ON, () -> LocalDate.of(form.year(), 9, 1).plusDays(random.nextInt(360)));
        LocalDate signedOn = to.date(Fact.SIGNED_ON);
        to.fill(Fact.STARTS_ON, () -> signedOn);
        to.fill(Fact.WEEKLY_HOURS, () -> BigDecimal.valueOf(10 * form.hours() + random.nextInt(70), 1));
        to.fill(Fact.LESSON_HOURS, () -> BigDecimal.valueOf(15));
        to.fill(Fact.SIMULATED_WORKPLACE, form::simulated);
        to.fill(Fact.SOCIAL_MARIBEL, () -> form.type() == AgreementType.DA_MARIBEL);
        to.fill(Fact.DEPARTS_ON, () -> departure(to.facts));
        to.fill(
                Fact.ENDS_ON,
                () -> random.nextInt(4) == 0
                        ? LocalDate.MAX
                        : to.date(Fact.DEPARTS_ON).plusDays(120 + random.nextInt(400)));
    }

    private void completeEdition(Filling to) {
        to.fill(Fact.DEPARTS_ON, () -> departure(to.facts));
        LocalDate departsOn = to.date(Fact.DEPARTS_ON);
        to.fill(
                Fact.CALL_YEAR,
                () -> random.nextInt(20) == 0
                        ? LegalValues.any(Fact.CALL_YEAR, to.facts, random)
                        : Math.max(2014, departsOn.getYear() - random.nextInt(3)));
        int shortest = SHORTEST_STAYS.getOrDefault(to.facts.value(Fact.ACTIVITY).orElse(""), SHORTEST_STAY);
        to.fill(Fact.RETURNS_ON, () -> departsOn.plusDays(shortest - 1 + random.nextInt(60)));
        to.fill(
                Fact.SUBMITTED_AT,
                () -> to.facts
                        .date(Fact.FILES_FROM)
                        .or(() -> to.facts.date(Fact.FILES_UNTIL))
                        .orElseGet(() -> departsOn.minusDays(110 + random.nextInt(20)))
                        .atTime(random.nextInt(24), 30));
        LocalDateTime submittedAt =
                (LocalDateTime) to.facts.value(Fact.SUBMITTED_AT).orElseThrow();
        to.fill(Fact.FILES_FROM, () -> submittedAt.toLocalDate().minusDays(random.nextInt(40)));
        to.fill(Fact.FILES_UNTIL, () -> submittedAt.toLocalDate().plusDays(random.nextInt(40)));
    }

    /** A day of departure that goes with one of the dates that are known, or any. */
    private LocalDate departure(EligibilityFacts facts) {
        List<LocalDate> days = Stream.of(
                        facts.date(Fact.RETURNS_ON).map(day -> day.minusDays(13)),
                        facts.date(Fact.SIGNED_ON).map(day -> day.plusDays(random.nextInt(500))),
                        facts.date(Fact.BIRTH_DATE).map(day -> day.plusDays(16 * 366 + random.nextInt(8 * 365))),
                        facts.date(Fact.ENROLLED_FROM).map(day -> day.plusDays(random.nextInt(300))),
                        facts.date(Fact.ENROLLED_UNTIL),
                        facts.date(Fact.ENROLLED_UNTIL).map(day -> day.minusDays(random.nextInt(300))))
                .flatMap(Optional::stream)
                .toList();
        return days.isEmpty() ? LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4500)) : pick(days, random);
    }

    private void completeOwnPlace(Filling to) {
        if (random.nextInt(3) == 0) {
            to.fill(Fact.OWN_PLACE, () -> true);
            to.fill(Fact.OWN_PLACE_MINIMUM_AGE, () -> 15 + random.nextInt(4));
        }
        to.fill(Fact.MATURITY_STATEMENT, () -> true);
        to.fill(Fact.OWN_PLACE_COUNTRY, () -> "FR");
        to.fill(Fact.OWN_PLACE_IN_PARTNER_COUNTRY, () -> true);
        to.fill(Fact.OWN_PLACE_COVERS_SUPPORT, () -> true);
        to.fill(Fact.OWN_PLACE_TRADE_RELATED, () -> true);
    }

    /** Facts that are being filled in where they are empty. */
    private static final class Filling {

        private EligibilityFacts facts;

        private Filling(EligibilityFacts facts) {
            this.facts = facts;
        }

        private void fill(Fact fact, Supplier<Object> value) {
            if (facts.value(fact).isEmpty()) {
                facts = facts.with(fact, LegalValues.nearest(value.get()));
            }
        }

        private LocalDate date(Fact fact) {
            return facts.date(fact).orElseThrow();
        }
    }
}
