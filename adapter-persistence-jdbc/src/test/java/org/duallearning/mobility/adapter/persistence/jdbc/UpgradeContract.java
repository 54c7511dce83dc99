package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What older programs left is brought up to date and is all there. */
@Timeout(60)
interface UpgradeContract extends DatabaseSource {
    ProjectReference STORY = new ProjectReference("my-project-2027");

    /** The URL of a new database that holds what an older program left. */
    String older(OlderDatabase older) throws IOException, SQLException;

    @ParameterizedTest
    @FieldSource("org.duallearning.mobility.adapter.persistence.jdbc.OlderDatabase#ALL")
    default void whatAnOlderProgramLeftIsAllThere(OlderDatabase older) throws IOException, SQLException {
        assertIsAllThere(older, older(older), "upgraded");
    }

    /** Sees that nothing of it is lost. */
    static void assertIsAllThere(OlderDatabase older, String url, String where) throws IOException, SQLException {
        try (Storage storage = StorageProvider.openUrl(url)) {
            assertIsToldAsItWas(older, storage, where);
        }
        assertThat(StorageProvider.administerUrl(url).damage())
                .as("damage of what is %s and was %s", older, where)
                .isEmpty();
        for (Map.Entry<String, List<Map<String, Object>>> table : older.tables().entrySet()) {
            assertThat(sameColumns(url, table.getKey(), table.getValue()))
                    .as("%s of what is %s and was %s", table.getKey(), older, where)
                    .containsExactlyInAnyOrderElementsOf(table.getValue().stream()
                            .map(UpgradeContract::texts)
                            .toList());
        }
    }

    /** Sees that the same is exported, and that the audit trail holds. */
    static void assertIsToldAsItWas(OlderDatabase older, Storage storage, String where) throws IOException {
        MobilityApplication application = MobilityApplication.over(
                storage,
                PlacementPolicy.standard(),
                MessageConstraints.validators().getValidator());
        assertThat(rows(written(application.exportDossier().exportDossier(STORY).orElseThrow())))
                .as("export of what is %s and was %s", older, where)
                .isEqualTo(rows(older.exported()));
        assertThat(application
                        .readAuditTrail()
                        .check(STORY, AuditEnd.NONE)
                        .orElseThrow()
                        .problems())
                .as("audit trail of what is %s and was %s", older, where)
                .isEmpty();
    }

    /** A dossier as somebody reads it who was given it as a file. */
    private static Dossier written(Dossier dossier) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        DossierFormat.writeZip(dossier, zip);
        return DossierFormat.read("written.zip", new ByteArrayInputStream(zip.toByteArray()));
    }

    /** The rows of each file of a dossier. */
    private static Map<String, List<?>> rows(Dossier dossier) {
        Map<String, List<?>> rows = new TreeMap<>();
        for (DossierSheet<?> sheet : dossier.sheets()) {
            rows.put(
                    sheet.type().getSimpleName(),
                    sheet.rows().stream().map(DossierRow::row).toList());
        }
        return rows;
    }

    /** What a table holds now in the columns that it had then, of rows that were there then. */
    private static List<Map<String, String>> sameColumns(String url, String table, List<Map<String, Object>> then)
            throws SQLException {
        if (then.isEmpty()) {
            return List.of();
        }
        try (Connection connection = DatabaseSource.connect(url)) {
            return OlderDatabase.rows(
                            connection,
                            "SELECT %s FROM %s"
                                    .formatted(String.join(", ", then.get(0).keySet()), table))
                    .stream()
                    .map(row -> opened(table, texts(row)))
                    .toList();
        }
    }

    /** The same with what is sealed now as it was before. */
    private static Map<String, String> opened(String table, Map<String, String> row) {
        Sealer sealer = OPENER.get();
        SealedTable.all().stream().filter(any -> any.name().equals(table)).forEach(found -> {
            List<String> identity = found.identity().stream().map(row::get).toList();
            row.replaceAll((column, value) -> found.seals(column) && !value.equals("null")
                    ? sealer.open(new Cell(table, column, identity), value)
                    : value);
        });
        return row;
    }

    private static Map<String, String> texts(Map<String, Object> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.forEach((column, value) -> texts.put(column, String.valueOf(value)));
        return texts;
    }
}
