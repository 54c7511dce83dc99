package org.duallearning.mobility.application.dossier;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/**
 * Days of answers that cannot be right: before the project, or on the other side of the stay than their wave. They may be the days
 * on which answers were typed in, so the answers go in as they are; those on the other side of the stay are not counted. An answer
 * after a stay on which nobody left goes in too, since the stay may be on file later. Immutable.
 */
final class AnswerDates implements RowNotes {
    private static final int AT_A_TIME = 500;

    /** No project of this programme is of a call before. */
    private static final int FIRST_YEAR = 2000;

    private final LocalDate begins;
    private final Map<CandidacyKey, Stay> stays;

    private AnswerDates(LocalDate begins, Map<CandidacyKey, Stay> stays) {
        this.begins = begins;
        this.stays = stays;
    }

    static RowNotes among(List<? extends Record> rows, Snapshot stored) {
        Set<CandidacyKey> keys = rows.stream()
                .map(SurveyRow.class::cast)
                .flatMap(row -> stay(row).stream())
                .collect(Collectors.toSet());
        Records<CandidacyKey, Stay> known = stored.records(RecordType.STAYS);
        Map<CandidacyKey, Stay> stays = new HashMap<>();
        Iterables.partition(keys, AT_A_TIME)
                .forEach(some -> known.findAll(some).forEach((key, stay) -> stays.put(key, stay.value())));
        return new AnswerDates(begins(stored), stays);
    }

    /** The first day of the project, or of the year of its call. */
    private static LocalDate begins(Snapshot stored) {
        Optional<MobilityProject> project =
                stored.records(RecordType.PROJECT).all().stream().findFirst();
        int year = project.map(MobilityProject::callYear).orElse(FIRST_YEAR);
        return project.map(MobilityProject::startsOn).orElseGet(() -> LocalDate.of(year, 1, 1));
    }

    /** The stay that an answer is about. */
    private static Optional<CandidacyKey> stay(SurveyRow row) {
        boolean speaksForItself =
                row.learner() == null && RespondentRole.LEARNER.name().equals(row.role());
        String learner = speaksForItself ? row.respondent() : row.learner();
        String edition = row.edition();
        return learner == null || edition == null
                ? Optional.empty()
                : Optional.of(new CandidacyKey(new LearnerId(learner), new EditionId(edition)));
    }

    @Override
    public List<Dossier.Note> of(RowShape shape, DossierRow<?> row) {
        SurveyRow answer = (SurveyRow) row.row();
        Optional<CandidacyKey> key = stay(answer);
        Stay stay = key.map(stays::get).orElse(null);
        List<Dossier.Note> notes = new ArrayList<>();
        if (!answer.wave().equals(SurveyWave.BEFORE.name()) && (stay == null || !hasLeft(stay))) {
            key.map(missing ->
                            missing.learner().value() + ", " + missing.edition().value())
                    .ifPresent(
                            about -> notes.add(Dossier.Note.withoutStay(shape.file(), row.line(), "edition", about)));
        }
        LocalDate day = answer.answeredOn();
        if (day != null) {
            notes.addAll(dates(new Place(shape.file(), row.line(), day), stay, answer));
        }
        return notes;
    }

    private static boolean hasLeft(Stay stay) {
        return stay.status() != null && stay.status().hasLeft();
    }

    private List<Dossier.Note> dates(Place place, @Nullable Stay stay, SurveyRow answer) {
        return Stream.of(
                        stay == null ? null : place.beside(stay, SurveyWave.valueOf(answer.wave())),
                        place.before("project", begins))
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
    }

    private record Place(String file, int line, LocalDate day) {
        Dossier.@Nullable Note beside(Stay stay, SurveyWave wave) {
            if (wave.canBeOn(day, stay.departedOn(), stay.returnedOn())) {
                return null;
            }
            String other = wave == SurveyWave.SIX_MONTHS
                    ? "returnedOn " + stay.returnedOn()
                    : "departedOn " + stay.departedOn();
            return Dossier.Note.notCounted(file, line, "answeredOn", day + ", " + other);
        }

        Dossier.@Nullable Note before(String name, @Nullable LocalDate other) {
            return other != null && day.isBefore(other)
                    ? Dossier.Note.early(file, line, "answeredOn", day + ", " + name + " " + other)
                    : null;
        }
    }
}
