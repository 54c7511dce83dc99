package org.duallearning.mobility.eligibility;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duallearning.mobility.placement.TradeAffinities;
import org.duallearning.mobility.placement.TradeAffinity;

/** Reads the tables of a rule book, a row from each line, and offers the conditions that ask them. */
final class TableParser {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(-(\\d{4})?)?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern FIELD = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Map<String, TradeAffinity> AFFINITIES = Map.of(
            "specialisation", TradeAffinity.SPECIALISATION,
            "complementary", TradeAffinity.COMPLEMENTARY);

    private final Sources sources;
    private final List<DestinationTable.Row> destinations = new ArrayList<>();
    private final List<LengthTable.Row> lengths = new ArrayList<>();
    private final List<TradeAffinities.Row> affinities = new ArrayList<>();

    TableParser(Sources sources) {
        this.sources = sources;
    }

    /** Reads a row, or nothing if the line is not one of a table. */
    boolean read(Words words) {
        if (words.skip("length")) {
            lengths.add(length(true, words));
        } else if (words.skip("unconfirmed", "length")) {
            lengths.add(length(false, words));
        } else if (words.skip("destinations")) {
            destinations.add(destinations(true, words));
        } else if (words.skip("unconfirmed", "destinations")) {
            destinations.add(destinations(false, words));
        } else if (words.skip("affinity")) {
            readAffinities(words);
        } else {
            return false;
        }
        return true;
    }

    Tables tables() {
        return new Tables(
                new DestinationTable(destinations), new LengthTable(lengths), new TradeAffinities(affinities));
    }

    /** The conditions that a rule can use by name. */
    Map<String, Condition> conditions() {
        LengthTable table = tables().lengths();
        DestinationTable countries = tables().destinations();
        return Map.of(
                "enrolled", new Enrolled(),
                "underAgreement", new UnderAgreement(),
                "lengthListed", new LengthTable.Check(table, LengthTable.Question.LISTED),
                "lengthAllowed", new LengthTable.Check(table, LengthTable.Question.ALLOWED),
                "callListed", new Condition.Not(new DestinationTable.Check(countries, DestinationStatus.UNKNOWN)),
                "destinationAllowed", new DestinationTable.Check(countries, DestinationStatus.ELIGIBLE));
    }

    private DestinationTable.Row destinations(boolean confirmed, Words words) {
        CallYears years = years(words);
        Set<String> countries = new LinkedHashSet<>();
        do {
            String country = words.take("write country codes");
            if (!COUNTRY.matcher(country).matches() || !countries.add(country)) {
                throw words.errorBefore(
                        "'" + country + "' is not a new country code; write each ISO code of two capitals once");
            }
        } while (words.hasNext() && !words.isNext("basis"));
        return new DestinationTable.Row(years, confirmed, Set.copyOf(countries), basis(confirmed, words));
    }

    private LengthTable.Row length(boolean confirmed, Words words) {
        CallYears years = years(words);
        String activity = words.take("write an activity code, or * for every activity");
        Period shortest = period(words);
        if (!words.skip("to")) {
            throw words.error("write 'to' between the shortest and the longest stay");
        }
        Period longest = period(words);
        return new LengthTable.Row(
                years, confirmed, activity.equals("*") ? null : activity, shortest, longest, basis(confirmed, words));
    }

    private void readAffinities(Words words) {
        String learner = field(words);
        String word = words.take("write specialisation or complementary");
        TradeAffinity affinity = AFFINITIES.get(word);
        if (affinity == null) {
            throw words.errorBefore("'" + word + "' is no affinity; write specialisation or complementary");
        }
        do {
            String place = field(words);
            if (affinities.stream().anyMatch(row -> row.isAbout(learner, place))) {
                throw words.errorBefore("the affinity of " + learner + " to " + place + " is given already; keep one");
            }
            affinities.add(new TradeAffinities.Row(learner, place, affinity));
        } while (words.skip(","));
        basis(false, words);
    }

    private static String field(Words words) {
        String field = words.take("write a field of ISCED-F 2013");
        if (!FIELD.matcher(field).matches()) {
            throw words.errorBefore("'" + field + "' is no detailed field of ISCED-F 2013; write four digits");
        }
        return field;
    }

    /** What a row rests on; one that decides does not rest on a guess. */
    private LegalBasis basis(boolean decides, Words words) {
        if (!words.skip("basis")) {
            throw words.error("write 'basis', the confidence and the sources at the end of the row");
        }
        LegalBasis basis = sources.readBasis(words);
        if (decides && basis.confidence() == Confidence.LOW) {
            throw words.errorBefore("a row of low confidence decides nothing; begin it with 'unconfirmed'");
        }
        return basis;
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

    private static CallYears years(Words words) {
        String word = words.take("write call years such as 2014-2020");
        Matcher years = YEARS.matcher(word);
        if (!years.matches()) {
            throw words.errorBefore("'" + word + "' are no call years; write 2027, 2014-2020 or 2021-");
        }
        int from = Integer.parseInt(years.group(1));
        String last = years.group(3);
        int openOrSame = years.group(2) == null ? from : CallYears.NO_END;
        return new CallYears(from, last == null ? openOrSame : Integer.parseInt(last));
    }
}
