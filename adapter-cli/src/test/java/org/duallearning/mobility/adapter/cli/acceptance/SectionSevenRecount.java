package org.duallearning.mobility.adapter.cli.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The figures of a summary, counted straight from the text; candidacies and stays are by edition. */
record SectionSevenRecount(
        int target,
        int participants,
        Map<String, Integer> groups,
        Map<String, Integer> systemsAndAgreements,
        Map<String, List<Integer>> candidaciesAndStays) {
    private static final Set<String> WENT = Set.of("DEPARTED", "COMPLETED", "RECOGNISED", "INTERRUPTED");

    static SectionSevenRecount of(DossierFiles dossier) {
        List<Map<String, String>> went = dossier.file("stays").records().stream()
                .filter(stay -> WENT.contains(stay.get("status"))
                        && !stay.get("departedOn").isEmpty())
                .toList();
        Map<String, String> departures = dossier.file("editions").column("edition", "departsOn");
        Map<String, String> systems = dossier.file("learners").column("learner", "system");
        Map<String, Integer> groups = new TreeMap<>(Map.of("SAO", 0, "OAO_DA_LEGACY", 0, "WORK_SEEKER", 0));
        Map<String, Integer> pairs = new TreeMap<>();
        for (Map<String, String> stay : went) {
            String departure = departures.get(stay.get("edition"));
            String system = systems.get(stay.get("learner"));
            String type = typeOn(
                    departure, stay.get("learner"), dossier.file("agreements").records());
            groups.merge(group(type), 1, Integer::sum);
            pairs.merge(system + " " + type, 1, Integer::sum);
        }
        Map<String, List<Integer>> editions = new TreeMap<>();
        departures
                .keySet()
                .forEach(edition -> editions.put(
                        edition, List.of(in(edition, dossier.file("candidacies").records()), in(edition, went))));
        int target = Integer.parseInt(dossier.file("project").cell(0, "targetParticipants"));
        return new SectionSevenRecount(target, went.size(), groups, pairs, editions);
    }

    /** The type that runs on a day and started last; NONE if there is none, null if nothing is known. ISO dates compare as text. */
    private static String typeOn(String day, String learner, List<Map<String, String>> agreements) {
        String type = "null";
        String latest = "";
        for (Map<String, String> agreement : agreements) {
            if (agreement.get("learner").equals(learner)) {
                String start = agreement.get("startsOn");
                boolean ended = agreement.get("endsOn").startsWith("20")
                        && agreement.get("endsOn").compareTo(day) < 0;
                boolean runs =
                        start.compareTo(day) <= 0 && (agreement.get("type").equals("NONE") || !ended);
                if (runs && start.compareTo(latest) > 0) {
                    type = agreement.get("type").isEmpty() ? "null" : agreement.get("type");
                    latest = start;
                }
                type = latest.isEmpty() ? "NONE" : type;
            }
        }
        return type;
    }

    private static int in(String edition, List<Map<String, String>> rows) {
        return (int)
                rows.stream().filter(row -> row.get("edition").equals(edition)).count();
    }

    private static String group(String type) {
        return switch (type) {
            case "SAO" -> "SAO";
            case "NONE" -> "WORK_SEEKER";
            case "null", "ODO", "ODO_STATUUT" -> "OTHER";
            default -> "OAO_DA_LEGACY";
        };
    }
}
