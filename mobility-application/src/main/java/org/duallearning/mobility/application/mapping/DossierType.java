package org.duallearning.mobility.application.mapping;

import java.util.List;
import java.util.function.Function;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.DossierFile;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.ExchangeRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PinRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.QuotaRow;
import org.duallearning.mobility.application.message.RecommendationRow;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.duallearning.mobility.application.message.RestrictedRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.port.out.RecordType;
import org.mapstruct.factory.Mappers;

/**
 * One file of the dossier: its rows, the records that are kept of them, and the way between the two. Immutable and
 * thread-safe.
 *
 * @param row the record that is a row of the file
 * @param records the kind of record kept
 * @param toDomain turns a checked row into a domain value
 * @param toRow turns a domain value into a row
 */
public record DossierType<R extends Record, K, V>(
        Class<R> row, RecordType<K, V> records, Function<R, V> toDomain, Function<V, R> toRow) {
    private static final RowMapper MAPPER = Mappers.getMapper(RowMapper.class);

    /** The project itself. */
    public static final DossierType<ProjectRow, ?, ?> PROJECT =
            new DossierType<>(ProjectRow.class, RecordType.PROJECT, MAPPER::toDomain, MAPPER::toRow);

    private static final List<DossierType<?, ?, ?>> ALL = List.of(
            PROJECT,
            new DossierType<>(EditionRow.class, RecordType.EDITIONS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(OrganisationRow.class, RecordType.ORGANISATIONS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(LearnerRow.class, RecordType.LEARNERS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(RestrictedRow.class, RecordType.ERASURES, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(AgreementRow.class, RecordType.AGREEMENTS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(PlaceRow.class, RecordType.PLACES, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(CandidacyRow.class, RecordType.CANDIDACIES, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(QuotaRow.class, RecordType.QUOTAS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(PinRow.class, RecordType.PINS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(StayRow.class, RecordType.STAYS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(SurveyRow.class, RecordType.SURVEYS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(ActivityRow.class, RecordType.ACTIVITIES, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(RecommendationRow.class, RecordType.RECOMMENDATIONS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(
                    RecommendationStepRow.class, RecordType.RECOMMENDATION_STEPS, MAPPER::toDomain, MAPPER::toRow),
            new DossierType<>(ExchangeRow.class, RecordType.EXCHANGES, MAPPER::toDomain, MAPPER::toRow));

    /** Every file of a dossier, those referred to before those that refer. */
    public static List<DossierType<?, ?, ?>> all() {
        return ALL;
    }

    /**
     * The file whose rows are of this class.
     *
     * @throws IllegalArgumentException if no file has such rows
     */
    @SuppressWarnings("unchecked") // the type's own row class says what its rows are
    public static <R extends Record> DossierType<R, ?, ?> of(Class<R> row) {
        return (DossierType<R, ?, ?>) ALL.stream()
                .filter(type -> type.row().equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is not a row of a dossier.".formatted(row)));
    }

    /** The name of the file without extension. */
    public String name() {
        return row.getAnnotation(DossierFile.class).value();
    }
}
