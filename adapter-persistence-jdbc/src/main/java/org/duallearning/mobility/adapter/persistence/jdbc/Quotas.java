package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.EditionId;

/** Quotas. */
final class Quotas extends Table<QuotaKey, Quota> {
    Quotas() {
        super(
                RecordType.QUOTAS,
                List.of(
                        new KeyColumn("edition", NONE),
                        new KeyColumn("kind", NONE),
                        new KeyColumn("id", NONE),
                        new KeyColumn("starts_on", NONE)),
                List.of(
                        new Column<>("capacity", NONE, Quota::capacity),
                        new Column<>("minimum_group", NONE, Quota::minimumGroup),
                        new Column<>("max_per_class", NONE, Quota::maxPerClass),
                        new Column<>("supervisors", NONE, Quota::supervisors),
                        new Column<>("learners_per_supervisor", NONE, Quota::learnersPerSupervisor)));
    }

    @Override
    Quota read(Row row) throws SQLException {
        return new Quota(
                new QuotaKey(
                        row.required("edition", EditionId::new),
                        row.required("kind", QuotaKind::valueOf),
                        row.required("id", String::valueOf),
                        row.as("starts_on", text -> text.isEmpty() ? null : LocalDate.parse(text))),
                row.integer("capacity"),
                row.integer("minimum_group"),
                row.integer("max_per_class"),
                row.integer("supervisors"),
                row.integer("learners_per_supervisor"));
    }
}
