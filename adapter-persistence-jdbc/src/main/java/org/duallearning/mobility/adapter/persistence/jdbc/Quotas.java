package org.duallearning.mobility.adapter.persistence.jdbc;

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
                List.of("edition", "kind", "id", "starts_on"),
                List.of(
                        new Column<>("capacity", Quota::capacity),
                        new Column<>("minimum_group", Quota::minimumGroup),
                        new Column<>("max_per_class", Quota::maxPerClass),
                        new Column<>("supervisors", Quota::supervisors),
                        new Column<>("learners_per_supervisor", Quota::learnersPerSupervisor)));
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
