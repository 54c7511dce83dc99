package org.duallearning.mobility.adapter.cli.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a person could type in a cell.
 *
 * @param raw the text as it stands in the file
 * @param code what is wrong with it; null if nothing is
 * @param wholeRow whether the fault concerns the whole row, so that no column need be named
 * @param stored what is kept of it if nothing is wrong, as an export writes it
 */
record Corruption(String raw, @Nullable String code, boolean wholeRow, String stored) {
    private static final Set<String> INTEGERS = Set.of(
            "callYear",
            "targetParticipants",
            "grade",
            "trainingDaysWithoutAgreement",
            "capacity",
            "minimumAge",
            "minimumGroup",
            "maxPerClass",
            "supervisors",
            "learnersPerSupervisor",
            "sent",
            "received",
            "reach");
    private static final Set<String> DECIMALS = Set.of(
            "fundingEur", "weeklyHours", "lessonHours", "workDaysPerWeek", "lessonDaysPerWeek", "visitDaysPerWeek");
    private static final Set<String> CODES = Set.of(
            "kind",
            "audience",
            "role",
            "country",
            "firstCountry",
            "secondCountry",
            "system",
            "type",
            "decision",
            "decidedBy",
            "status",
            "provenance");
    private static final Set<String> YES_NO =
            Set.of("seNSe", "simulatedWorkplace", "socialMaribel", "maturityStatement", "voluntary");
    private static final Map<String, List<Corruption>> FORMS = Map.of(
            "learners.supportNeeds", List.of(legal("A  B\u00A0", "A B"), legal("", "")),
            "places.supportOffered", List.of(legal(" A  B", "A B"), legal("", "")),
            "agreements.endsOn", List.of(wrong("30/02/2019", "form-invalid"), legal("30/06/2019", "2019-06-30")),
            "recommendations.title", List.of(wrong(" ", "value-missing"), legal(" A  B", "A  B")),
            "recommendation-steps.date", List.of(wrong("soon", "form-invalid"), legal("2019-autumn", "2019-autumn")),
            "activities.date", List.of(wrong("31/02/2019", "date-invalid"), legal("29/2/2020", "2020-02-29")),
            "surveys.value", List.of(wrong("no such answer", "not-in-list"), legal("", "")),
            "candidacies.submittedAt",
                    List.of(wrong("2018-11-03 25:00", "date-invalid"), legal("3/11/2018", "2018-11-03")),
            "learners.languages", List.of(wrong("french", "form-invalid"), legal("fr:B1", "fr:B1")),
            "places.workingLanguages", List.of(wrong("Dutch", "form-invalid"), legal("nl fr", "nl fr")));
    private static final List<Corruption> ANYWHERE = List.of(
            wrong("\"abc", "quote-unclosed"),
            wrong("\"ab\"c", "quote-unclosed"),
            wrong("\"a, b", "quote-unclosed"),
            new Corruption("ab" + DossierFiles.BAD_BYTE + "c", "bytes-invalid", true, ""),
            new Corruption("one,two", "too-many-fields", true, ""));

    static Corruption wrong(String raw, String code) {
        return new Corruption(raw, code, false, "");
    }

    static Corruption legal(String raw, String stored) {
        return new Corruption(raw, null, false, stored);
    }

    /** Draws one that may be tried on a column. */
    static Corruption draw(String file, String column, RandomGenerator random) {
        List<Corruption> some = random.nextInt(4) == 0 ? ANYWHERE : of(file, column);
        return some.get(random.nextInt(some.size()));
    }

    private static List<Corruption> of(String file, String column) {
        if (FORMS.containsKey(file + "." + column)) {
            return FORMS.get(file + "." + column);
        }
        if (column.endsWith("On") || column.matches(".*(From|Until)|birthDate")) {
            return List.of(
                    wrong("31/02/2019", "date-invalid"),
                    wrong("2018-13-01", "date-invalid"),
                    wrong("next spring", "date-invalid"),
                    wrong("18.03.2018", "date-invalid"),
                    wrong("0", "date-invalid"),
                    legal("29/2/2016", "2016-02-29"));
        }
        if (INTEGERS.contains(column)) {
            return List.of(
                    wrong("twelve", "number-invalid"),
                    wrong("1e3", "number-invalid"),
                    wrong("2.5", "number-invalid"),
                    wrong("99999999999", "number-invalid"),
                    wrong("-3", "out-of-bounds"),
                    column.equals("callYear") ? legal("2019", "2019") : legal("03", "3"));
        }
        if (DECIMALS.contains(column)) {
            return List.of(
                    wrong("1.2.3", "number-invalid"),
                    wrong("many", "number-invalid"),
                    wrong("-0.5", "out-of-bounds"),
                    legal("\"12,50\"", "12.5"),
                    legal("100", "100"));
        }
        if (CODES.contains(column)) {
            return List.of(wrong("NONSENSE", "not-in-list"), wrong("'", "not-in-list"), legal("", ""));
        }
        if (YES_NO.contains(column)) {
            return List.of(wrong("maybe", "yes-no-invalid"), wrong("y", "yes-no-invalid"), legal("Oui", "yes"));
        }
        if (column.equals("iscedField")) {
            return List.of(wrong("cook", "form-invalid"), wrong("08111", "form-invalid"), legal("08", "08"));
        }
        return List.of(
                legal("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
                legal("'; DROP TABLE learners; --", "'; DROP TABLE learners; --"),
                legal("<b>&amp;</b>", "<b>&amp;</b>"),
                legal("null", "null"),
                legal("Zoë 日本 👩🏽‍🍳", "Zoë 日本 👩🏽‍🍳"),
                legal("a\"b", "\"a\"\"b\""),
                legal("\"a, b\"", "\"a, b\""),
                legal("\"a\nb\"", "\"a\nb\""),
                legal(" padded\u00A0", "padded"),
                legal("tab\tbed", "tab\tbed"),
                legal(" \u00A0", ""));
    }
}
