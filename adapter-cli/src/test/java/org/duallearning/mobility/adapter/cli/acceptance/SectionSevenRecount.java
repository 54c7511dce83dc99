package org.duallearning.mobility.adapter.cli.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The figures of a summary, counted straight from the text, in sixty lines; candidacies and stays are by edition. */
record SectionSevenRecount(
        int target,
        int participants,
        Map<String, Integer> groups,
        Map<String, Integer> systemsAndAgreements,
        Map<String, List<Long>> candidaciesAndStays) {
    private static final Map<String, String> GROUPS =
            Map.of("SAO", "SAO", "NONE", "WORK_SEEKER", "null", "OTHER", "ODO", "OTHER", "ODO_STATUUT", "OTHER");
    private static final Set<String> WENT = Set.of("DEPARTED", "COMPLETED", "RECOGNISED", "INTERRUPTED");

    static SectionSevenRecount of(DossierFiles dossier) {
        var stays = dossier.file("stays").records();
        var went = stays.stream().filter(SectionSevenRecount::counts).toList();
        var departures = dossier.file("editions").column("edition", "departsOn");
        var systems = dossier.file("learners").column("learner", "system");
        var agreements = dossier.file("agreements").records();
        var groups = new TreeMap<>(Map.of("SAO", 0, "OAO_DA_LEGACY", 0, "WORK_SEEKER", 0));
        var pairs = new TreeMap<String, Integer>();
        for (var stay : went) {
            String type = typeOn(departures.get(stay.get("edition")), stay.get("learner"), agreements);
            groups.merge(GROUPS.getOrDefault(type, "OAO_DA_LEGACY"), 1, Integer::sum);
            pairs.merge(systems.get(stay.get("learner")) + " " + type, 1, Integer::sum);
        }
        var candidacies = dossier.file("candidacies").records();
        var editions = new TreeMap<String, List<Long>>();
        departures.keySet().forEach(id -> editions.put(id, List.of(in(id, candidacies), in(id, went))));
        int target = Integer.parseInt(dossier.file("project").cell(0, "targetParticipants"));
        return new SectionSevenRecount(target, went.size(), groups, pairs, editions);
    }

    private static String typeOn(String day, String learner, List<Map<String, String>> agreements) {
        var own = agreements.stream().filter(row -> row.get("learner").equals(learner));
        var types = new TreeMap<>(Map.of("", "null")); // by first day; dates compare as text
        own.forEach(row -> types.put(runs(row, day) ? row.get("startsOn") : " ", row.get("type")));
        String latest = types.lastKey();
        return latest.equals(" ") ? "NONE" : types.get(latest).isEmpty() ? "null" : types.get(latest);
    }

    private static boolean runs(Map<String, String> row, String day) {
        boolean ended = row.get("endsOn").startsWith("20") && row.get("endsOn").compareTo(day) < 0;
        return row.get("startsOn").compareTo(day) <= 0 && (row.get("type").equals("NONE") || !ended);
    }

    private static boolean counts(Map<String, String> stay) {
        return WENT.contains(stay.get("status")) && !stay.get("departedOn").isEmpty();
    }

    private static long in(String edition, List<Map<String, String>> rows) {
        return rows.stream().filter(row -> row.get("edition").equals(edition)).count();
    }
}
