package org.duallearning.mobility.eligibility.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cases, and refuses a file in which one is not what it seems. */
final class CaseFile {

    /** The columns that describe the candidacy, in the order of the dossier. */
    static final List<String> FACTS = List.of(
            "callYear",
            "activity",
            "filesFrom",
            "filesUntil",
            "departsOn",
            "returnsOn",
            "birthDate",
            "system",
            "seNSe",
            "grade",
            "firstEntryOn",
            "enrolledFrom",
            "enrolledUntil",
            "graduatedOn",
            "type",
            "signedOn",
            "startsOn",
            "endsOn",
            "weeklyHours",
            "lessonHours",
            "simulatedWorkplace",
            "socialMaribel",
            "submittedAt",
            "ownPlace",
            "maturityStatement",
            "voluntary",
            "employerConsentOn",
            "guardianConsentOn",
            "trainingDaysWithoutAgreement",
            "ownPlaceCountry",
            "ownPlaceInPartnerCountry",
            "ownPlaceMinimumAge",
            "ownPlaceCoversSupport",
            "ownPlaceTradeRelated");

    private static final List<String> NEVER_EMPTY =
            List.of("case", "title", "rule", "agreement", "verdict", "reportingGroup", "decisive", "decisiveOutcome");
    private static final List<String> HEADER = Stream.of(
                    List.of("case", "title", "rule", "agreement"),
                    FACTS,
                    List.of("verdict", "reportingGroup", "decisive", "decisiveOutcome", "others", "missing"))
            .flatMap(List::stream)
            .toList();

    private CaseFile() {}

    /** Reads the cases that come with the kit. */
    static List<Case> standard() {
        try (InputStream stream = CaseFile.class.getResourceAsStream("cases.csv")) {
            if (stream == null) {
                throw new IllegalStateException("cases.csv is not beside the classes of the kit; build its jar again");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cases.csv cannot be read", e);
        }
    }

    /**
     * Reads cases.
     *
     * @throws IllegalArgumentException if a column is unknown or missing, an id is used twice, or a field is empty that must not be
     */
    static List<Case> read(Reader text) throws IOException {
        CsvReader csv = new CsvReader(text);
        List<String> header = csv.record();
        if (!header.equals(HEADER)) {
            throw new IllegalArgumentException(headerAdvice(header));
        }
        List<Case> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<String> fields = csv.record(); !fields.isEmpty(); fields = csv.record()) {
            Case read = toCase(fields);
            if (!ids.add(read.id())) {
                throw new IllegalArgumentException("case " + read.id() + " is there twice; give the second another id");
            }
            cases.add(read);
        }
        return cases;
    }

    private static String headerAdvice(List<String> header) {
        List<String> unknown =
                header.stream().filter(column -> !HEADER.contains(column)).toList();
        List<String> absent =
                HEADER.stream().filter(column -> !header.contains(column)).toList();
        return "the columns are not those of the kit; unknown: " + unknown + ", absent: " + absent + "; write "
                + String.join(",", HEADER);
    }

    private static Case toCase(List<String> fields) {
        String id = fields.get(0);
        if (fields.size() != HEADER.size()) {
            throw new IllegalArgumentException("case " + id + " has " + fields.size()
                    + " fields; write one for each of the " + HEADER.size() + " columns");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            row.put(HEADER.get(i), fields.get(i));
        }
        for (String column : NEVER_EMPTY) {
            if (row.get(column).isEmpty()) {
                throw new IllegalArgumentException("case " + id + " has nothing in " + column + "; fill it in");
            }
        }
        Map<String, String> facts = new LinkedHashMap<>(row);
        facts.keySet().retainAll(FACTS);
        facts.values().removeIf(String::isEmpty);
        return new Case(id, row.get("title"), row.get("rule"), row.get("agreement"), facts, toAnswer(row));
    }

    private static Answer toAnswer(Map<String, String> row) {
        return new Answer(
                row.get("verdict"),
                row.get("reportingGroup"),
                row.get("decisive") + "=" + row.get("decisiveOutcome"),
                words(row.get("others")),
                words(row.get("missing")));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
