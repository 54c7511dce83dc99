package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a stay may be, by call year and activity. Both the day of departure and the day of return count. */
record LengthTable(List<Row> rows) {

    /** Which answer a check of the table asks for. */
    enum Question {
        /** Does the table say anything about this call and activity? */
        LISTED,
        /** And does the stay fit what it says? */
        ALLOWED
    }

    /**
     * The lengths of some call years; an unconfirmed row is kept for the record and changes nothing.
     *
     * @param activity null for every activity
     */
    record Row(
            CallYears years,
            boolean confirmed,
            @Nullable String activity,
            Period shortest,
            Period longest,
            LegalBasis basis) {

        boolean covers(int callYear, Object asked) {
            return confirmed && years.include(callYear) && (activity == null || activity.equals(asked));
        }

        boolean allows(LocalDate departsOn, LocalDate returnsOn) {
            LocalDate end = returnsOn.plusDays(1);
            return !end.isBefore(departsOn.plus(shortest)) && !end.isAfter(departsOn.plus(longest));
        }
    }

    LengthTable {
        rows = List.copyOf(rows);
    }

    /** The first row that counts for a call and an activity; null if there is none. */
    private @Nullable Row row(int callYear, Object activity) {
        for (Row row : rows) {
            if (row.covers(callYear, activity)) {
                return row;
            }
        }
        return null;
    }

    /** A question to the table about the stay. */
    record Check(LengthTable table, Question question) implements Condition {

        @Override
        public Ternary test(Evaluation facts) {
            Object callYear = facts.get(Fact.CALL_YEAR);
            Object activity = facts.get(Fact.ACTIVITY);
            if (callYear == null || activity == null) {
                return Ternary.UNKNOWN;
            }
            Row row = table.row((Integer) callYear, activity);
            if (question == Question.LISTED || row == null) {
                return Ternary.of(row != null);
            }
            Object departsOn = facts.get(Fact.DEPARTS_ON);
            Object returnsOn = facts.get(Fact.RETURNS_ON);
            return departsOn == null || returnsOn == null
                    ? Ternary.UNKNOWN
                    : Ternary.of(row.allows((LocalDate) departsOn, (LocalDate) returnsOn));
        }

        @Override
        public FactSet facts() {
            return question == Question.LISTED
                    ? FactSet.of(Fact.CALL_YEAR, Fact.ACTIVITY)
                    : FactSet.of(Fact.CALL_YEAR, Fact.ACTIVITY, Fact.DEPARTS_ON, Fact.RETURNS_ON);
        }

        @Override
        public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
            for (Row row : table.rows()) {
                if (fact == Fact.ACTIVITY && row.activity() != null) {
                    into.add(row.activity());
                }
                if (fact == Fact.CALL_YEAR) {
                    row.years().addBoundaries(into);
                }
                for (Period length : List.of(row.shortest(), row.longest())) {
                    if (fact == Fact.RETURNS_ON && facts.get(Fact.DEPARTS_ON) instanceof LocalDate departsOn) {
                        addAround(departsOn.plus(length).minusDays(1), into);
                    }
                    if (fact == Fact.DEPARTS_ON && facts.get(Fact.RETURNS_ON) instanceof LocalDate returnsOn) {
                        addAround(returnsOn.plusDays(1).minus(length), into);
                    }
                }
            }
        }

        @Override
        public String toString() {
            return question == Question.LISTED ? "lengthListed" : "lengthAllowed";
        }

        private static void addAround(LocalDate day, Collection<Object> into) {
            for (int days = -1; days <= 1; days++) {
                into.add(day.plus(days, ChronoUnit.DAYS));
            }
        }
    }
}
