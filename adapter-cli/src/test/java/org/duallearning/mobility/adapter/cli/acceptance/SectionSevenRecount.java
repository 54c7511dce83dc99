package org.duallearning.mobility.adapter.cli.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The figures of a summary, counted straight from the text. */
record SectionSevenRecount(
        int target,
        int participants,
        Map<String, Integer> groups,
        Map<String, Integer> systemsAndAgreements,
        Map<String, List<Integer>> candidaciesAndStays) {
    private static final Set<String> WENT = Set.of("DEPARTED", "COMPLETED", "RECOGNISED", "INTERRUPTED");

    static SectionSevenRecount of(DossierFiles dossier) {
        Map<String, String> departures = column(dossier.file("editions"), "edition", "departsOn");
        Map<String, String> systems = column(dossier.file("learners"), "learner", "system");
        Map<String, Integer> groups = new TreeMap<>(Map.of("SAO", 0, "OAO_DA_LEGACY", 0, "WORK_SEEKER", 0));
        Map<String, Integer> pairs = new TreeMap<>();
        List<String> went = new ArrayList<>();
        CsvFile stays = dossier.file("stays");
        for (int row = 0; row < stays.rows().size(); row++) {
            if (WENT.contains(stays.cell(row, "status"))
                    && !stays.cell(row, "departedOn").isEmpty()) {
                String learner = stays.cell(row, "learner");
                String type = typeOn(departures.get(stays.cell(row, "edition")), learner, dossier.file("agreements"));
                groups.merge(group(type), 1, Integer::sum);
                pairs.merge(systems.get(learner) + " " + type, 1, Integer::sum);
                went.add(stays.cell(row, "edition"));
            }
        }
        List<String> applied = dossier.file("candidacies").rows().stream()
                .map(row -> row.get(1))
                .toList();
        Map<String, List<Integer>> editions = new TreeMap<>();
        departures
                .keySet()
                .forEach(edition -> editions.put(
                        edition,
                        List.of(Collections.frequency(applied, edition), Collections.frequency(went, edition))));
        int target = Integer.parseInt(dossier.file("project").cell(0, "targetParticipants"));
        return new SectionSevenRecount(target, went.size(), groups, pairs, editions);
    }

    /** The type of the agreement that runs on a day and started last; NONE if none runs, null if nothing is known. */
    private static String typeOn(String day, String learner, CsvFile agreements) {
        String type = "null";
        String latest = "";
        for (int row = 0; row < agreements.rows().size(); row++) {
            if (agreements.cell(row, "learner").equals(learner)) {
                String start = agreements.cell(row, "startsOn");
                String end = agreements.cell(row, "endsOn");
                boolean ended = end.startsWith("20") && end.compareTo(day) < 0;
                boolean runs = start.compareTo(day) <= 0
                        && (agreements.cell(row, "type").equals("NONE") || !ended);
                if (runs && start.compareTo(latest) > 0) {
                    type = agreements.cell(row, "type").isEmpty() ? "null" : agreements.cell(row, "type");
                    latest = start;
                }
                type = latest.isEmpty() ? "NONE" : type;
            }
        }
        return type;
    }

    private static String group(String type) {
        return switch (type) {
            case "SAO" -> "SAO";
            case "NONE" -> "WORK_SEEKER";
            case "null", "ODO", "ODO_STATUUT" -> "OTHER";
            default -> "OAO_DA_LEGACY";
        };
    }

    private static Map<String, String> column(CsvFile file, String key, String column) {
        Map<String, String> values = new TreeMap<>();
        for (int row = 0; row < file.rows().size(); row++) {
            values.put(file.cell(row, key), file.cell(row, column));
        }
        return values;
    }
}
