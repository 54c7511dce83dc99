package org.duallearning.mobility.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.duallearning.mobility.retention.RetentionTerm.State;
import org.junit.jupiter.api.Test;

/**
 * Eight years, day by day, over learners drawn from a seed: nothing is erased before its day, nothing later than the day on
 * which it may be, and nothing while it is held. What the day is, is worked out here once more, from days alone.
 */
final class RetentionClockTest {
    private static final long SEED = 20_261_127;
    private static final int LEARNERS = 400;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 8 * 366;
    private static final List<HoldReason> REASONS = List.of(HoldReason.values());

    @Test
    void nothingIsErasedEarlyOrLateOrWhileItIsHeld() {
        Random random = new Random(SEED);
        RetentionSchedule schedule = RetentionSchedule.standard();
        int erased = 0;
        int never = 0;
        int waited = 0;
        Set<State> seen = EnumSet.noneOf(State.class);
        for (int learner = 0; learner < LEARNERS; learner++) {
            RetentionFacts facts = draw(random);
            Set<FieldGroup> done = EnumSet.noneOf(FieldGroup.class);
            for (int passed = 0; passed < DAYS; passed++) {
                LocalDate day = FIRST.plusDays(passed);
                for (RetentionTerm term : schedule.terms(facts, day)) {
                    seen.add(term.state());
                    boolean mayBe = oracle(term.group(), facts, day);
                    assertThat(term.state() == State.DUE)
                            .as("%s of %s on %s, seed %d", term.group(), facts, day, SEED)
                            .isEqualTo(mayBe);
                    if (term.state() == State.DUE && done.add(term.group())) {
                        erased++;
                        waited += passed == 0 ? 0 : 1;
                    }
                }
            }
            never += FieldGroup.values().length - done.size();
        }
        assertThat(seen).containsExactlyInAnyOrder(State.values());
        assertThat(erased).isGreaterThan(LEARNERS);
        assertThat(waited).isGreaterThan(LEARNERS);
        assertThat(never).isPositive();
        System.out.printf(
                "Retention: %d learners, %d days, %d groups erased, %d never; 0 early, 0 late, 0 while held (seed %d)%n",
                LEARNERS, DAYS, erased, never, SEED);
    }

    @Test
    void theDayThatIsToldBeforehandIsTheDayOnWhichItIsDue() {
        Random random = new Random(SEED + 1);
        RetentionSchedule schedule = RetentionSchedule.standard();
        int told = 0;
        for (int learner = 0; learner < LEARNERS; learner++) {
            RetentionFacts facts = draw(random);
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            for (RetentionTerm term : schedule.terms(facts, day)) {
                LocalDate on = term.on();
                boolean funded = facts.holds().stream().anyMatch(hold -> hold.reason() == HoldReason.EXTRA_FUNDING);
                if (on != null && on.isAfter(day) && !(funded && term.group() == FieldGroup.SPECIAL_NEEDS)) {
                    told++;
                    assertThat(oracle(term.group(), facts, on)).isTrue();
                    assertThat(oracle(term.group(), facts, on.minusDays(1))).isFalse();
                }
            }
        }
        assertThat(told).isGreaterThan(LEARNERS);
    }

    /** Whether a group may be erased, by counting: the last day of the period is over, and nothing holds. */
    private static boolean oracle(FieldGroup group, RetentionFacts facts, LocalDate day) {
        for (LegalHold hold : facts.holds()) {
            LocalDate until =
                    hold.liftedOn() == null ? LocalDate.MAX : hold.liftedOn().minusDays(1);
            boolean holds = day.compareTo(hold.from()) >= 0 && day.compareTo(until) <= 0;
            if (holds && hold.reason() == HoldReason.EXTRA_FUNDING && group == FieldGroup.SPECIAL_NEEDS) {
                group = FieldGroup.EVIDENCE;
            } else if (holds && hold.reason() != HoldReason.EXTRA_FUNDING) {
                return false;
            }
        }
        LocalDate start;
        int months;
        if (facts.kind() == LearnerKind.APPLICANT) {
            start = facts.decidedOn();
            months = 12;
        } else if (group == FieldGroup.CONTACT || group == FieldGroup.SPECIAL_NEEDS) {
            start = facts.placementEndedOn();
            months = 3;
        } else {
            boolean small = facts.fundingEur() != null && facts.fundingEur().doubleValue() <= 60_000;
            start = facts.balancePaidOn();
            months = small ? 36 : 60;
        }
        return start != null && day.isAfter(sameDayLater(start, months));
    }

    private static LocalDate sameDayLater(LocalDate start, int months) {
        int count = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        YearMonth month = YearMonth.of(count / 12, count % 12 + 1);
        return month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static RetentionFacts draw(Random random) {
        return new RetentionFacts(
                random.nextInt(4) == 0 ? LearnerKind.APPLICANT : LearnerKind.PARTICIPANT,
                day(random, 1_400),
                switch (random.nextInt(5)) {
                    case 0 -> null;
                    case 1 -> new BigDecimal("60000");
                    case 2 -> new BigDecimal("60000.01");
                    default -> BigDecimal.valueOf(random.nextInt(200_000));
                },
                day(random, 2_000),
                day(random, 2_000),
                holds(random));
    }

    private static LocalDate day(Random random, int within) {
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> LocalDate.of(2028, 2, 29);
            case 2 -> LocalDate.of(2027, 11, 30);
            default -> FIRST.minusDays(600).plusDays(random.nextInt(within));
        };
    }

    private static List<LegalHold> holds(Random random) {
        List<LegalHold> holds = new ArrayList<>();
        for (int number = random.nextInt(4); number > 0; number--) {
            LocalDate from = FIRST.plusDays(random.nextInt(2_800));
            holds.add(new LegalHold(
                    new HoldId("H" + number),
                    null,
                    REASONS.get(random.nextInt(REASONS.size())),
                    from,
                    random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(900))));
        }
        return holds;
    }

    @Test
    void theOracleKnowsMonthsThatAreTooShort() {
        assertThat(new TreeSet<>(List.of(
                        sameDayLater(LocalDate.of(2028, 2, 29), 60),
                        sameDayLater(LocalDate.of(2027, 11, 30), 3),
                        sameDayLater(LocalDate.of(2027, 12, 31), 12))))
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 12, 31), LocalDate.of(2033, 2, 28));
    }
}
