package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.project.EditionId;

/** Figures of editions that are kept. */
final class FiguresOfEditions extends Table<EditionId, EditionFigures> {
    FiguresOfEditions() {
        super(
                RecordType.EDITION_FIGURES,
                List.of(new KeyColumn("edition", NONE)),
                List.of(
                        // Numbers of a whole edition.
                        new Column<>("kept_on", NONE, EditionFigures::keptOn),
                        new Column<>("candidacies", NONE, EditionFigures::candidacies),
                        new Column<>("eligible", NONE, EditionFigures::eligible),
                        new Column<>("refer", NONE, EditionFigures::refer),
                        new Column<>("not_eligible", NONE, EditionFigures::notEligible),
                        new Column<>("undetermined", NONE, EditionFigures::undetermined),
                        new Column<>("entered", NONE, EditionFigures::entered),
                        new Column<>("placed", NONE, EditionFigures::placed),
                        new Column<>("first_country", NONE, EditionFigures::firstCountry),
                        new Column<>("second_country", NONE, EditionFigures::secondCountry),
                        new Column<>("optimal", NONE, EditionFigures::optimal),
                        new Column<>("stays", NONE, EditionFigures::stays),
                        new Column<>("different", NONE, EditionFigures::differentFromProposal)));
    }

    @Override
    EditionFigures read(Row row) throws SQLException {
        return new EditionFigures(
                row.required("edition", EditionId::new),
                row.required("kept_on", LocalDate::parse),
                row.required("candidacies", Integer::valueOf),
                row.required("eligible", Integer::valueOf),
                row.required("refer", Integer::valueOf),
                row.required("not_eligible", Integer::valueOf),
                row.required("undetermined", Integer::valueOf),
                row.required("entered", Integer::valueOf),
                row.required("placed", Integer::valueOf),
                row.required("first_country", Integer::valueOf),
                row.required("second_country", Integer::valueOf),
                Boolean.TRUE.equals(row.flag("optimal")),
                row.required("stays", Integer::valueOf),
                row.required("different", Integer::valueOf));
    }
}
