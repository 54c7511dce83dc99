package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleBookMutantsTest {

    private static final String TABLES = """
            # rule X gate
            book 2026-11-23
            source law-2014 | A law of 10 days | 2014
            destinations 2014- AT GB basis high law-2014
            unconfirmed destinations 2027 CH GB basis medium law-2014
            length 2021- * 2 days to 12 months basis high law-2014
            """;

    private static final String RULES = """
            rule A agreement
              signed from 2016-09-01 until 2025-08-31
              when type is OAO and weeklyHours at least 20
              or type is SAO, DA
              then refer if age below 18
              then satisfied
              basis high law-2014
              nl Dit geldt van 20 uur.
              en This holds from 20 hours.

            rule B agreement
              departing any time
              when not enrolled
              then violated

            rule C gate
              call from 2021
              when voluntary is no
              then violated

            overlap A B | both from 20 hours, until 2016-09-01
            left type is OAO | at least 20 hours
            """;

    private static final Pattern OTHER_LINE = Pattern.compile("(?:#|book|source|overlap|left|  basis|  nl|  en) .*");

    @Test
    void theRowsOfTablesAreDeletedAndTheirYearsNumbersUnitsAndCountriesChanged() {
        assertThat(names(TABLES))
                .containsExactly(
                        "destinations 2014-: deleted",
                        "destinations 2014-: destinations 2013-",
                        "destinations 2014-: destinations 2015-",
                        "destinations 2014-: without AT",
                        "destinations 2014-: without GB",
                        "destinations 2014-: with CH",
                        "unconfirmed destinations 2027: deleted",
                        "unconfirmed destinations 2027: destinations 2027",
                        "unconfirmed destinations 2027: unconfirmed destinations 2026",
                        "unconfirmed destinations 2027: unconfirmed destinations 2028",
                        "unconfirmed destinations 2027: without CH",
                        "unconfirmed destinations 2027: without GB",
                        "unconfirmed destinations 2027: with AT",
                        "length 2021- *: deleted",
                        "length 2021- *: length 2021- * 2 months to 12 months",
                        "length 2021- *: length 2021- * 2 days to 12 days",
                        "length 2021- *: length 2020- * 2 days to 12 months",
                        "length 2021- *: length 2022- * 2 days to 12 months",
                        "length 2021- *: length 2021- * 1 days to 12 months",
                        "length 2021- *: length 2021- * 3 days to 12 months",
                        "length 2021- *: length 2021- * 2 days to 11 months",
                        "length 2021- *: length 2021- * 2 days to 13 months");
    }

    @Test
    void theLinesOfRulesAreDroppedAndTheirWordsDatesAndNumbersChanged() {
        assertThat(names(RULES))
                .containsExactly(
                        "A: deleted",
                        "A: below B",
                        "A: departing from 2016-09-01 until 2025-08-31",
                        "A: call from 2016-09-01 until 2025-08-31",
                        "A: signed until 2016-09-01 until 2025-08-31",
                        "A: signed from 2016-09-01 from 2025-08-31",
                        "A: signed from 2016-08-31 until 2025-08-31",
                        "A: signed from 2016-09-02 until 2025-08-31",
                        "A: signed from 2016-09-01 until 2025-08-30",
                        "A: signed from 2016-09-01 until 2025-09-01",
                        "A: without from 2016-09-01",
                        "A: without until 2025-08-31",
                        "A: when type is OAO and weeklyHours at most 20",
                        "A: when type is OAO and weeklyHours below 20",
                        "A: when type is OAO or weeklyHours at least 20",
                        "A: when type is OAO and weeklyHours at least 19.9",
                        "A: when type is OAO and weeklyHours at least 20.1",
                        "A: when weeklyHours at least 20",
                        "A: when type is OAO",
                        "A: without when type is OAO and weeklyHours at least 20, or its alternatives",
                        "A: without when type is OAO and weeklyHours at least 20",
                        "A: or type is DA",
                        "A: or type is SAO",
                        "A: without or type is SAO, DA",
                        "A: then satisfied if age below 18",
                        "A: then violated if age below 18",
                        "A: then refer if age at least 18",
                        "A: then refer if age at most 18",
                        "A: then refer if age below 17",
                        "A: then refer if age below 19",
                        "A: without then refer if age below 18",
                        "A: then refer",
                        "A: then violated",
                        "B: deleted",
                        "B: signed any time",
                        "B: call any time",
                        "B: when enrolled",
                        "B: without when not enrolled",
                        "B: then satisfied",
                        "B: then refer",
                        "C: deleted",
                        "C: signed from 2021",
                        "C: departing from 2021",
                        "C: call until 2021",
                        "C: call from 2020",
                        "C: call from 2022",
                        "C: without from 2021",
                        "C: when voluntary is yes",
                        "C: without when voluntary is no",
                        "C: then satisfied",
                        "C: then refer");
    }

    @Test
    void whatIsNoConditionDateOrOutcomeStaysAsItIs() {
        String book = TABLES + RULES;
        List<String> others =
                book.lines().filter(line -> OTHER_LINE.matcher(line).matches()).toList();

        assertThat(others).hasSize(8);
        assertThat(RuleBookMutants.of(book))
                .filteredOn(mutant -> mutant.kind() != RuleBookMutant.Kind.RULE_DELETED)
                .allSatisfy(mutant -> assertThat(mutant.text().lines()).containsAll(others));
    }

    @Test
    void aDeletedRuleTakesItsLinesWithIt() {
        assertThat(RuleBookMutants.of(RULES).filter(mutant -> mutant.name().equals("A: deleted")))
                .singleElement()
                .satisfies(mutant -> assertThat(mutant.text()).isEqualTo(RULES.substring(RULES.indexOf("\nrule B"))));
    }

    @Test
    void exchangedRulesTakeTheirLinesWithThem() {
        assertThat(RuleBookMutants.of(RULES).filter(mutant -> mutant.name().equals("A: below B")))
                .singleElement()
                .satisfies(mutant -> assertThat(mutant.text())
                        .startsWith("rule B agreement\n  departing any time\n  when not enrolled\n")
                        .contains("  then violated\n\nrule A agreement\n  signed from"));
    }

    @Test
    void eachMutantOfTheStandardBookIsAnotherTextUnderAnotherName() {
        String standard = RuleBook.standard().text();

        assertThat(RuleBookMutants.of(standard).map(RuleBookMutant::text))
                .doesNotContain(standard)
                .doesNotHaveDuplicates();
        assertThat(names(standard)).doesNotHaveDuplicates();
    }

    private static List<String> names(String text) {
        return RuleBookMutants.of(text).map(RuleBookMutant::name).toList();
    }
}
