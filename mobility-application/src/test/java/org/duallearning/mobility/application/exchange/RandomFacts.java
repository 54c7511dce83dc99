package org.duallearning.mobility.application.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import org.duallearning.mobility.eligibility.AgreementStatus;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.EligibilityFactsBuilder;
import org.duallearning.mobility.eligibility.Fact;

/** Facts of any kind, likely or not, some of them empty. */
final class RandomFacts {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 2000;

    private RandomFacts() {}

    static EligibilityFacts from(SplittableRandom random) {
        EligibilityFactsBuilder facts = EligibilityFacts.builder().agreement(any(AgreementStatus.values(), random));
        for (Fact fact : Fact.values()) {
            if (random.nextInt(5) > 0) {
                facts.set(fact, value(fact, random));
            }
        }
        return facts.build();
    }

    private static Object value(Fact fact, SplittableRandom random) {
        Class<?> type = fact.type();
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        if (type == LocalDate.class) {
            return fact == Fact.ENDS_ON && random.nextInt(4) == 0 ? LocalDate.MAX : day;
        }
        if (type == LocalDateTime.class) {
            return day.atTime(random.nextInt(24), random.nextInt(60));
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(400), 1);
        }
        if (type == Integer.class) {
            return fact == Fact.CALL_YEAR ? 2014 + random.nextInt(14) : random.nextInt(30);
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        return any(type.isEnum() ? type.getEnumConstants() : new String[] {"LM-SHORT-VET", "BE", "two\nlines"}, random);
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
