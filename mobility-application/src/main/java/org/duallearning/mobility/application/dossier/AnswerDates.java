package org.duallearning.mobility.application.dossier;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
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
import org.duallearning.mobility.outcome.AnswerTiming;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/**
 * Days of answers that cannot be right, or are unlikely: before the project, not of their wave by the days of the stay, or outside
 * of the time in which the wave is asked. They may be the days on which answers were typed in, so the answers go in as they are; those
 * that cannot be of their wave are not counted. An answer that names no edition is about the only stay of the learner; one of a
 * learner with several, or after a stay on which nobody left, goes in too, since what is missing may be on file later. Immutable.
 */
final class AnswerDates implements RowNotes {
    private static final int AT_A_TIME = 500;

    /** No project of this programme is of a call before. */
    private static final int FIRST_YEAR = 2000;

    private final LocalDate begins;
    private final List<EditionId> editions;
    private final Map<CandidacyKey, Stay> stays;

    private AnswerDates(LocalDate begins, List<EditionId> editions, Map<CandidacyKey, Stay> stays) {
        this.begins = begins;
        this.editions = editions;
        this.stays = stays;
    }

    static RowNotes among(List<? extends Record> rows, Snapshot stored) {
        List<EditionId> editions = stored.records(RecordType.EDITIONS).all().stream()
                .map(Edition::id)
                .toList();
        Set<CandidacyKey> keys = rows.stream()
                .map(SurveyRow.class::cast)
                .flatMap(row -> keys(row, editions))
                .collect(Collectors.toSet());
        Records<CandidacyKey, Stay> known = stored.records(RecordType.STAYS);
        Map<CandidacyKey, Stay> stays = new HashMap<>();
        Iterables.partition(keys, AT_A_TIME)
                .forEach(some -> known.findAll(some).forEach((key, stay) -> stays.put(key, stay.value())));
        return new AnswerDates(begins(stored), editions, stays);
    }

    /** The first day of the project, or of the year of its call. */
    private static LocalDate begins(Snapshot stored) {
        Optional<MobilityProject> project =
                stored.records(RecordType.PROJECT).all().stream().findFirst();
        int year = project.map(MobilityProject::callYear).orElse(FIRST_YEAR);
        return project.map(MobilityProject::startsOn).orElseGet(() -> LocalDate.of(year, 1, 1));
    }

    /** The stays that an answer can be about. */
    private static Stream<CandidacyKey> keys(SurveyRow row, List<EditionId> editions) {
        String edition = row.edition();
        return learner(row).stream()
                .flatMap(learner -> (edition == null ? editions.stream() : Stream.of(new EditionId(edition)))
                        .map(each -> new CandidacyKey(learner, each)));
    }

    private static Optional<LearnerId> learner(SurveyRow row) {
        boolean speaksForItself =
                row.learner() == null && RespondentRole.LEARNER.name().equals(row.role());
        return Optional.ofNullable(speaksForItself ? row.respondent() : row.learner())
                .map(LearnerId::new);
    }

    @Override
    public List<Dossier.Note> of(RowShape shape, DossierRow<?> row) {
        SurveyRow answer = (SurveyRow) row.row();
        List<Stay> about = keys(answer, editions)
                .map(stays::get)
                .filter(Objects::nonNull)
                .filter(stay -> answer.edition() != null || hasLeft(stay))
                .toList();
        Stay stay = about.size() == 1 ? about.get(0) : null;
        Place place = new Place(shape.file(), row.line(), answer.answeredOn());
        return Stream.concat(
                        Stream.of(about.size() > 1 ? place.open(about) : place.without(stay, answer)),
                        Stream.of(
                                        place.impossible(stay, answer),
                                        place.before("project", begins),
                                        place.unlikely(stay, answer))
                                .filter(Objects::nonNull)
                                .limit(1))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean hasLeft(Stay stay) {
        return stay.status() != null && stay.status().hasLeft();
    }

    private record Place(String file, int line, @Nullable LocalDate day) {
        /** Without an edition, where there are several stays. */
        Dossier.Note open(List<Stay> stays) {
            return Dossier.Note.editionOpen(
                    file,
                    line,
                    "edition",
                    stays.stream().map(stay -> stay.edition().value()).collect(Collectors.joining(", ")));
        }

        /** After a stay on which nobody left. */
        Dossier.@Nullable Note without(@Nullable Stay stay, SurveyRow answer) {
            if (answer.wave().equals(SurveyWave.BEFORE.name()) || (stay != null && hasLeft(stay))) {
                return null;
            }
            return learner(answer)
                    .map(learner -> Stream.of(learner.value(), answer.edition())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")))
                    .map(missing -> Dossier.Note.withoutStay(file, line, "edition", missing))
                    .orElse(null);
        }

        Dossier.@Nullable Note impossible(@Nullable Stay stay, SurveyRow answer) {
            return timing(stay, answer) == AnswerTiming.IMPOSSIBLE
                    ? Dossier.Note.notCounted(file, line, "answeredOn", beside(stay, answer, SurveyWave.SIX_MONTHS))
                    : null;
        }

        Dossier.@Nullable Note unlikely(@Nullable Stay stay, SurveyRow answer) {
            return timing(stay, answer) == AnswerTiming.UNLIKELY
                    ? Dossier.Note.unlikely(file, line, "answeredOn", beside(stay, answer, SurveyWave.AFTER))
                    : null;
        }

        private AnswerTiming timing(@Nullable Stay stay, SurveyRow answer) {
            return stay == null || day == null
                    ? AnswerTiming.PLAUSIBLE
                    : SurveyWave.valueOf(answer.wave()).timing(day, stay.departedOn(), stay.returnedOn());
        }

        /** The day, and the one of the stay that it does not go with: from a wave on, that of return. */
        private String beside(@Nullable Stay stay, SurveyRow answer, SurveyWave first) {
            Stay known = Objects.requireNonNull(stay);
            return SurveyWave.valueOf(answer.wave()).compareTo(first) < 0
                    ? day + ", departedOn " + known.departedOn()
                    : day + ", returnedOn " + known.returnedOn();
        }

        Dossier.@Nullable Note before(String name, LocalDate other) {
            return day != null && day.isBefore(other)
                    ? Dossier.Note.early(file, line, "answeredOn", day + ", " + name + " " + other)
                    : null;
        }
    }
}
