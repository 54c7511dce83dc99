package org.duallearning.mobility.adapter.rest.faults;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.journey.DossierZip;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Writes that import a dossier. The mark is the title of the project in each of them, so that every import lies on the one
 * before. Immutable and thread-safe.
 */
final class Dossiers {
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final Map<String, String> NO_ROWS = Map.of(
            "editions.csv", "edition\n",
            "organisations.csv", "organisation\n",
            "learners.csv", "learner\n",
            "candidacies.csv", "learner,edition\n");

    private final ProjectReference project;

    Dossiers(ProjectReference project) {
        this.project = project;
    }

    /**
     * Brings in rows that are all new or changed.
     *
     * @param files texts by the name of their file
     */
    Write bringsIn(String mark, Map<String, String> files) {
        return dossier(mark, files, "", OK);
    }

    /** Brings in all rows or none, of which not all are good. */
    Write bringsInNothing(String mark, Map<String, String> files) {
        return dossier(mark, files, "?strict=true", UNPROCESSABLE);
    }

    private Write dossier(String mark, Map<String, String> files, String query, int due) {
        Map<String, String> all = new HashMap<>(NO_ROWS);
        all.putAll(files);
        all.put(
                "project.csv",
                "reference,title,callYear,provenance\n%s,%s,2017,SYNTHETIC\n".formatted(project.value(), mark));
        byte[] zip = DossierZip.of(all);
        return new Write(
                mark,
                Action.IMPORT_DOSSIER,
                calls -> calls.postFile("/dossiers" + query, "dossier", "dossier.zip", zip),
                due,
                effects(zip));
    }

    private static List<Effect> effects(byte[] zip) {
        return DossierFormat.read("dossier.zip", new ByteArrayInputStream(zip)).sheets().stream()
                .flatMap(Dossiers::effects)
                .toList();
    }

    private static <R extends Record> Stream<Effect> effects(DossierSheet<R> sheet) {
        return effects(DossierType.of(sheet.type()), sheet);
    }

    private static <R extends Record, K, V> Stream<Effect> effects(DossierType<R, K, V> type, DossierSheet<R> sheet) {
        return sheet.rows().stream()
                .map(row -> Effect.saves(type.records(), type.toDomain().apply(row.row())));
    }
}
