package org.duallearning.mobility.application.dossier;

import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.project.OrganisationId;

/** Ambassadors at another school than their own: that may be, and is more often a slip of the pen. Immutable. */
final class AmbassadorSchools implements RowNotes {
    private static final int AT_A_TIME = 500;

    private final Map<String, OrganisationId> schools;

    private AmbassadorSchools(Map<String, OrganisationId> schools) {
        this.schools = schools;
    }

    static RowNotes among(List<? extends Record> rows, Snapshot stored) {
        Set<LearnerId> ambassadors = rows.stream()
                .map(ActivityRow.class::cast)
                .filter(AmbassadorSchools::isOfAmbassador)
                .flatMap(row -> Stream.ofNullable(row.learner()))
                .map(LearnerId::new)
                .collect(Collectors.toSet());
        Records<LearnerId, Learner> known = stored.records(RecordType.LEARNERS);
        Map<String, OrganisationId> schools = new HashMap<>();
        Iterables.partition(ambassadors, AT_A_TIME)
                .forEach(some -> known.findAll(some).forEach((id, learner) -> {
                    OrganisationId school = learner.value().school();
                    if (school != null) {
                        schools.put(id.value(), school);
                    }
                }));
        return new AmbassadorSchools(schools);
    }

    /** Whether an activity is one of an ambassador. */
    static boolean isOfAmbassador(ActivityRow row) {
        return ActivityKind.AMBASSADOR.name().equals(row.kind());
    }

    @Override
    public List<Dossier.Note> of(RowShape shape, DossierRow<?> row) {
        ActivityRow activity = (ActivityRow) row.row();
        String named = activity.school();
        OrganisationId own = isOfAmbassador(activity) ? schools.get(activity.learner()) : null;
        return own == null || named == null || own.value().equals(named)
                ? List.of()
                : List.of(Dossier.Note.otherSchool(shape.file(), row.line(), "school", own.value()));
    }
}
