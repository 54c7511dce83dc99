package org.duallearning.mobility.adapter.cli.acceptance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rows of a dossier fall, worked out from keys and references in the text alone. Immutable and thread-safe. */
final class DossierRules {
    /** The files, those referred to first. */
    static final List<String> FILES = List.of(
            "project",
            "editions",
            "organisations",
            "learners",
            "agreements",
            "places",
            "candidacies",
            "quotas",
            "pins",
            "stays",
            "surveys",
            "activities",
            "recommendations",
            "recommendation-steps",
            "exchanges");

    static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("project", List.of("reference")),
            Map.entry("editions", List.of("edition")),
            Map.entry("organisations", List.of("organisation")),
            Map.entry("learners", List.of("learner")),
            Map.entry("agreements", List.of("learner", "startsOn")),
            Map.entry("places", List.of("place")),
            Map.entry("candidacies", List.of("learner", "edition")),
            Map.entry("quotas", List.of("edition", "kind", "id", "startsOn")),
            Map.entry("pins", List.of("learner", "edition", "place")),
            Map.entry("stays", List.of("learner", "edition")),
            Map.entry("surveys", List.of("respondent", "wave", "question")),
            Map.entry("activities", List.of("activity")),
            Map.entry("recommendations", List.of("recommendation")),
            Map.entry("recommendation-steps", List.of("recommendation", "status")),
            Map.entry("exchanges", List.of("partner", "schoolYear")));

    private static final Map<String, String> TARGETS = Map.of(
            "learner", "learners",
            "goWith", "learners",
            "edition", "editions",
            "place", "places",
            "ownPlace", "places",
            "school", "organisations",
            "employer", "organisations",
            "host", "organisations",
            "partner", "organisations",
            "recommendation", "recommendations");

    private static final List<String> COUNTRIES = List.of("country", "firstCountry", "secondCountry");

    private DossierRules() {}

    /** Whether a column identifies its row or names something else. */
    static boolean isKeyOrReference(String file, String column) {
        return KEYS.get(file).contains(column) || TARGETS.containsKey(column) || column.equals("evidence");
    }

    /** Where something is wrong: {@code file:line:column}, or {@code file:line} for rows that follow. */
    record Fallen(Set<String> problems, Set<String> following, Map<String, List<String>> linesLeft) {}

    /**
     * Works out what falls.
     *
     * @param spoilt rows that fall for a reason of their own, as {@code file:line}
     */
    static Fallen fallen(DossierFiles dossier, Set<String> spoilt) {
        Set<String> accepted = new HashSet<>();
        Set<String> refused = new HashSet<>();
        Fallen fallen = new Fallen(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        for (String name : FILES) {
            if (!dossier.files().containsKey(name)) {
                continue;
            }
            CsvFile file = dossier.file(name);
            for (int row = 0; row < file.rows().size(); row++) {
                String where = name + ".csv:" + CsvFile.line(row);
                String key = name + key(name, file, row);
                Set<String> wrong = spoilt.contains(where) ? Set.of() : wrongKeys(name, file, row, accepted);
                Set<String> missing = spoilt.contains(where) ? Set.of() : missing(name, file, row, accepted);
                wrong.forEach(column -> fallen.problems.add(where + ":" + column));
                boolean follows = wrong.isEmpty() && refused.containsAll(values(missing, file, row));
                if (!missing.isEmpty() && follows) {
                    fallen.following.add(where);
                } else {
                    missing.forEach(column -> fallen.problems.add(where + ":" + column));
                }
                if (wrong.isEmpty() && missing.isEmpty() && !spoilt.contains(where)) {
                    accepted.add(key);
                    fallen.linesLeft
                            .computeIfAbsent(name, any -> new ArrayList<>())
                            .add(String.join(",", file.rows().get(row)));
                } else {
                    refused.add(key);
                }
            }
        }
        return fallen;
    }

    /** The lines that should come out again, by file: countries by their ISO codes. */
    static Map<String, List<String>> exported(Fallen fallen, DossierFiles dossier) {
        Map<String, List<String>> exported = new TreeMap<>();
        fallen.linesLeft.forEach((name, lines) -> {
            boolean namesCountries = dossier.file(name).header().stream().anyMatch(COUNTRIES::contains);
            exported.put(
                    name,
                    lines.stream()
                            .map(line -> namesCountries ? line.replaceAll("(?<=,)UK(?=,)", "GB") : line)
                            .flatMap(String::lines)
                            .sorted()
                            .toList());
        });
        return exported;
    }

    private static List<String> key(String name, CsvFile file, int row) {
        return KEYS.get(name).stream().map(column -> file.cell(row, column)).toList();
    }

    private static Set<String> wrongKeys(String name, CsvFile file, int row, Set<String> accepted) {
        Set<String> wrong = new TreeSet<>();
        for (String column : KEYS.get(name)) {
            boolean mayBeEmpty = name.equals("quotas") && column.equals("startsOn");
            if (file.cell(row, column).isEmpty() && !mayBeEmpty) {
                wrong.add(column);
            }
        }
        if (wrong.isEmpty() && accepted.contains(name + key(name, file, row))) {
            wrong.add(KEYS.get(name).get(0));
        }
        return wrong;
    }

    private static Set<String> missing(String name, CsvFile file, int row, Set<String> accepted) {
        Set<String> missing = new TreeSet<>();
        for (String column : file.header()) {
            boolean own = name.equals(TARGETS.get(column)) && KEYS.get(name).contains(column);
            if (TARGETS.containsKey(column) && !own && !accepted.containsAll(names(column, file, row))) {
                missing.add(column);
            }
        }
        return missing;
    }

    private static List<String> values(Set<String> columns, CsvFile file, int row) {
        return columns.stream()
                .flatMap(column -> names(column, file, row).stream())
                .toList();
    }

    /** The keys that a cell names; only {@code goWith} names several. */
    private static List<String> names(String column, CsvFile file, int row) {
        String cell = file.cell(row, column);
        List<String> ids = column.equals("goWith") ? List.of(cell.split(" ")) : List.of(cell);
        return ids.stream()
                .filter(id -> !id.isEmpty())
                .map(id -> TARGETS.get(column) + List.of(id))
                .toList();
    }
}
