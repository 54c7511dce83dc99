package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.retention.FieldGroup;
import org.jspecify.annotations.Nullable;

/** What was erased of learners. */
final class Erasures extends Table<LearnerId, Erasure> {
    Erasures() {
        super(
                RecordType.ERASURES,
                List.of(new KeyColumn("learner", PERSONAL)),
                Stream.of(
                                Stream.<Column<Erasure>>of(
                                        new Column<>("asked_on", PERSONAL, Erasure::askedOn),
                                        new Column<>("ground", PERSONAL, Erasure::ground)),
                                Arrays.stream(FieldGroup.values())
                                        .<Column<Erasure>>map(group -> new Column<>(
                                                columnOf(group),
                                                PERSONAL,
                                                erasure -> erasure.erasedOn().get(group))),
                                // The system is one of the things that are counted, and special education is special.
                                Stream.<Column<Erasure>>of(new Column<>("counted_as", SPECIAL, Erasures::counted)))
                        .flatMap(columns -> columns)
                        .toList());
    }

    /** The column with the day on which a group was erased. */
    static String columnOf(FieldGroup group) {
        return group.name().toLowerCase(Locale.ROOT) + "_on";
    }

    /** Four items for each edition: its id, the group, the system and the agreement; one that is not known is empty. */
    private static List<String> counted(Erasure erasure) {
        return erasure.countedAs().entrySet().stream()
                .flatMap(entry -> Stream.of(
                        entry.getKey().value(),
                        entry.getValue().group().name(),
                        name(entry.getValue().system()),
                        name(entry.getValue().agreement())))
                .toList();
    }

    private static String name(@Nullable Enum<?> code) {
        return code == null ? "" : code.name();
    }

    @Override
    Erasure read(Row row) throws SQLException {
        return new Erasure(
                row.required("learner", LearnerId::new),
                row.as("asked_on", LocalDate::parse),
                row.as("ground", ErasureGround::valueOf),
                erasedOn(row),
                row.required("counted_as", Erasures::countedAs));
    }

    /** The day on which each group was erased, of those that were. */
    static Map<FieldGroup, LocalDate> erasedOn(Row row) throws SQLException {
        Map<FieldGroup, LocalDate> erasedOn = new EnumMap<>(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            LocalDate on = row.as(columnOf(group), LocalDate::parse);
            if (on != null) {
                erasedOn.put(group, on);
            }
        }
        return erasedOn;
    }

    private static Map<EditionId, Participation> countedAs(String text) {
        List<String> items = Codec.split(text);
        Map<EditionId, Participation> counted = new HashMap<>();
        for (int i = 0; i < items.size(); i += 4) {
            String system = items.get(i + 2);
            String agreement = items.get(i + 3);
            counted.put(
                    new EditionId(items.get(i)),
                    new Participation(
                            ReportingGroup.valueOf(items.get(i + 1)),
                            system.isEmpty() ? null : DualLearningSystem.valueOf(system),
                            agreement.isEmpty() ? null : AgreementType.valueOf(agreement)));
        }
        return counted;
    }
}
