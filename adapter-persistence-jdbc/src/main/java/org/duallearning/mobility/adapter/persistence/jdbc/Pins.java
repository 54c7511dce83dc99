package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKey;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;

/** Pins. */
final class Pins extends Table<PinKey, Pin> {
    Pins() {
        super(
                RecordType.PINS,
                List.of(
                        new KeyColumn("learner", PERSONAL),
                        new KeyColumn("edition", PERSONAL),
                        new KeyColumn("place", PERSONAL)),
                List.of(new Column<>("kind", PERSONAL, Pin::kind), new Column<>("reason", SPECIAL, Pin::reason)));
    }

    @Override
    Pin read(Row row) throws SQLException {
        return new Pin(
                new PinKey(
                        row.required("learner", LearnerId::new),
                        row.required("edition", EditionId::new),
                        row.required("place", PlaceId::new)),
                row.as("kind", PinKind::valueOf),
                row.text("reason"));
    }
}
