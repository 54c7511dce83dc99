package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which countries a stay may go to, by call year. */
record DestinationTable(List<Row> rows) {

    /** Stands for every country that no row names; user-assigned in ISO 3166-1, so it will never be one. */
    static final String ELSEWHERE = "ZZ";

    /** Some call years and countries; an unconfirmed row is kept for the record and changes nothing. */
    record Row(CallYears years, boolean confirmed, Set<String> countries, LegalBasis basis) {

        boolean covers(int callYear) {
            return confirmed && years.include(callYear);
        }
    }

    DestinationTable {
        rows = List.copyOf(rows);
    }

    DestinationStatus status(String country, int callYear) {
        List<Row> covering = rows.stream().filter(row -> row.covers(callYear)).toList();
        if (covering.isEmpty()) {
            return DestinationStatus.UNKNOWN;
        }
        return covering.stream().anyMatch(row -> row.countries().contains(country))
                ? DestinationStatus.ELIGIBLE
                : DestinationStatus.NOT_ELIGIBLE;
    }

    /** The country of the learner's own place has this status for the call year. */
    record Check(DestinationTable table, DestinationStatus wanted) implements Condition {

        @Override
        public Ternary test(Evaluation facts) {
            Object country = facts.get(Fact.OWN_PLACE_COUNTRY);
            Object callYear = facts.get(Fact.CALL_YEAR);
            if (country == null || callYear == null) {
                return Ternary.UNKNOWN;
            }
            return Ternary.of(table.status((String) country, (Integer) callYear) == wanted);
        }

        @Override
        public FactSet facts() {
            return FactSet.of(Fact.OWN_PLACE_COUNTRY, Fact.CALL_YEAR);
        }

        @Override
        public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
            for (Row row : table.rows()) {
                if (fact == Fact.CALL_YEAR) {
                    row.years().addBoundaries(into);
                } else if (fact == Fact.OWN_PLACE_COUNTRY) {
                    into.addAll(new TreeSet<>(row.countries()));
                    into.add(ELSEWHERE);
                }
            }
        }

        @Override
        public String toString() {
            return wanted == DestinationStatus.UNKNOWN ? "not callListed" : "destinationAllowed";
        }
    }
}
