package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;

/** Activities. */
final class Activities extends Table<ActivityId, Activity> {
    Activities() {
        super(
                RecordType.ACTIVITIES,
                List.of(new KeyColumn("activity", NONE)),
                List.of(
                        new Column<>("learner", PERSONAL, Activity::learner),
                        new Column<>("school", PERSONAL, Activity::school),
                        new Column<>("edition", PERSONAL, Activity::edition),
                        new Column<>("kind", PERSONAL, Activity::kind),
                        new Column<>("audience", PERSONAL, Activity::audience),
                        new Column<>("held_on", PERSONAL, Activity::date),
                        new Column<>("reach", PERSONAL, Activity::reach),
                        new Column<>("forum", PERSONAL, Activity::forum)));
    }

    @Override
    Activity read(Row row) throws SQLException {
        return new Activity(
                row.required("activity", ActivityId::new),
                row.as("learner", LearnerId::new),
                row.as("school", OrganisationId::new),
                row.as("edition", EditionId::new),
                row.as("kind", ActivityKind::valueOf),
                row.as("audience", Audience::valueOf),
                row.as("held_on", LocalDate::parse),
                row.integer("reach"),
                row.text("forum"));
    }
}
