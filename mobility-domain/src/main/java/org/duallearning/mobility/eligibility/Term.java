package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: a value that is written in the book, a fact, or something worked out from facts. */
sealed interface Term permits Term.Constant, Term.OfFact, Measure {

    /** Returns a date or a number, {@link Absent#NONE}, or null when it is unknown. */
    @Nullable
    Object value(Evaluation facts);

    /** Returns the value of {@code fact} that makes this term equal {@code target}, or null when there is none to tell. */
    @Nullable
    Object solve(Fact fact, Object target, Evaluation facts);

    /** Returns whether its values are dates; else they are numbers. */
    boolean isDate();

    /** Returns whether its values are whole numbers; those of other numbers count in tenths. */
    boolean isWhole();

    /** Returns the facts that the term can ask for. */
    FactSet facts();

    /** Returns it as a rule book writes it. */
    String term();

    /** A date or number from the book. */
    record Constant(Object constant) implements Term {

        @Override
        public Object value(Evaluation facts) {
            return constant;
        }

        @Override
        public @Nullable Object solve(Fact fact, Object target, Evaluation facts) {
            return null;
        }

        @Override
        public FactSet facts() {
            return FactSet.NONE;
        }

        @Override
        public boolean isDate() {
            return constant instanceof LocalDate;
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public String term() {
            return FactText.of(constant);
        }
    }

    /** A fact as it is; moments count as their day and whole numbers as numbers. */
    record OfFact(Fact fact) implements Term {

        @Override
        public @Nullable Object value(Evaluation facts) {
            Object value = facts.get(fact);
            if (value instanceof LocalDateTime moment) {
                return moment.toLocalDate();
            }
            return value instanceof Integer count ? BigDecimal.valueOf(count) : value;
        }

        @Override
        public @Nullable Object solve(Fact asked, Object target, Evaluation facts) {
            return asked == fact ? target : null;
        }

        @Override
        public FactSet facts() {
            return FactSet.of(fact);
        }

        @Override
        public boolean isDate() {
            return fact.type() == LocalDate.class || fact.type() == LocalDateTime.class;
        }

        @Override
        public boolean isWhole() {
            return fact.type() == Integer.class;
        }

        @Override
        public String term() {
            return fact.term();
        }
    }
}
