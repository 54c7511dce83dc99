package org.duallearning.mobility.eligibility;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of a rule book and offers the conditions that ask them. */
final class TableParser {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(-(\\d{4})?)?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int NO_END = 9999;

    private final List<DestinationTable.Row> destinations = new ArrayList<>();
    private final List<LengthTable.Row> lengths = new ArrayList<>();

    private record Years(int from, int until) {}

    /** Reads a row, or nothing if the line is not one of a table. */
    boolean read(Words words) {
        if (words.skip("length")) {
            lengths.add(length(words));
        } else if (words.skip("destinations")) {
            destinations.add(destinations(words, true));
        } else if (words.skip("unconfirmed", "destinations")) {
            destinations.add(destinations(words, false));
        } else {
            return false;
        }
        return true;
    }

    DestinationTable destinations() {
        return new DestinationTable(destinations);
    }

    /** The conditions that a rule can use by name. */
    Map<String, Condition> conditions() {
        LengthTable table = new LengthTable(lengths);
        DestinationTable countries = destinations();
        return Map.of(
                "enrolled", new Enrolled(),
                "underAgreement", new UnderAgreement(),
                "lengthListed", new LengthTable.Check(table, LengthTable.Question.LISTED),
                "lengthAllowed", new LengthTable.Check(table, LengthTable.Question.ALLOWED),
                "callListed", new Condition.Not(new DestinationTable.Check(countries, DestinationStatus.UNKNOWN)),
                "destinationAllowed", new DestinationTable.Check(countries, DestinationStatus.ELIGIBLE));
    }

    private static DestinationTable.Row destinations(Words words, boolean confirmed) {
        Years years = years(words);
        Set<String> countries = new LinkedHashSet<>();
        do {
            String country = words.take("write country codes");
            if (!COUNTRY.matcher(country).matches() || !countries.add(country)) {
                throw words.errorBefore(
                        "'" + country + "' is not a new country code; write each ISO code of two capitals once");
            }
        } while (words.hasNext());
        return new DestinationTable.Row(years.from(), years.until(), confirmed, Set.copyOf(countries));
    }

    private static LengthTable.Row length(Words words) {
        Years years = years(words);
        String activity = words.take("write an activity code, or * for every activity");
        Period shortest = period(words);
        if (!words.skip("to")) {
            throw words.error("write 'to' between the shortest and the longest stay");
        }
        return new LengthTable.Row(
                years.from(), years.until(), activity.equals("*") ? null : activity, shortest, period(words));
    }

    private static Period period(Words words) {
        String number = words.take("write a length such as '14 days'");
        if (!NUMBER.matcher(number).matches()) {
            throw words.errorBefore("'" + number + "' is not a whole number; write a length such as '14 days'");
        }
        if (words.skip("days")) {
            return Period.ofDays(Integer.parseInt(number));
        }
        if (words.skip("months")) {
            return Period.ofMonths(Integer.parseInt(number));
        }
        throw words.error("write 'days' or 'months'");
    }

    private static Years years(Words words) {
        String word = words.take("write call years such as 2014-2020");
        Matcher years = YEARS.matcher(word);
        if (!years.matches()) {
            throw words.errorBefore("'" + word + "' are no call years; write 2027, 2014-2020 or 2021-");
        }
        int from = Integer.parseInt(years.group(1));
        String last = years.group(3);
        int openOrSame = years.group(2) == null ? from : NO_END;
        return new Years(from, last == null ? openOrSame : Integer.parseInt(last));
    }
}
