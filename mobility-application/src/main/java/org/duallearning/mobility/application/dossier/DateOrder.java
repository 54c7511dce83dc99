package org.duallearning.mobility.application.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.DateOrOpen;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/**
 * Dates of one row that come one after the other. Where a life or an agreement would run backwards the row is refused; where
 * the order is only unlikely, that is noted and the row goes in.
 */
final class DateOrder {
    private static final List<Pair<?>> PAIRS = List.of(
            new Pair<>(AgreementRow.class, true, "startsOn", AgreementRow::startsOn, "endsOn", DateOrder::lastDay),
            new Pair<>(
                    AgreementRow.class, false, "signedOn", AgreementRow::signedOn, "startsOn", AgreementRow::startsOn),
            new Pair<>(
                    LearnerRow.class, true, "birthDate", LearnerRow::birthDate, "graduatedOn", LearnerRow::graduatedOn),
            new Pair<>(
                    LearnerRow.class,
                    true,
                    "enrolledFrom",
                    LearnerRow::enrolledFrom,
                    "enrolledUntil",
                    LearnerRow::enrolledUntil),
            new Pair<>(
                    LearnerRow.class,
                    true,
                    "birthDate",
                    LearnerRow::birthDate,
                    "firstEntryOn",
                    LearnerRow::firstEntryOn),
            new Pair<>(ProjectRow.class, false, "startsOn", ProjectRow::startsOn, "endsOn", ProjectRow::endsOn),
            new Pair<>(
                    EditionRow.class, false, "filesFrom", EditionRow::filesFrom, "filesUntil", EditionRow::filesUntil),
            new Pair<>(EditionRow.class, false, "departsOn", EditionRow::departsOn, "returnsOn", EditionRow::returnsOn),
            new Pair<>(
                    OrganisationRow.class,
                    false,
                    "partnerFrom",
                    OrganisationRow::partnerFrom,
                    "partnerUntil",
                    OrganisationRow::partnerUntil),
            new Pair<>(PlaceRow.class, false, "startsOn", PlaceRow::startsOn, "endsOn", PlaceRow::endsOn),
            new Pair<>(StayRow.class, false, "departedOn", StayRow::departedOn, "returnedOn", StayRow::returnedOn));

    private DateOrder() {}

    /**
     * Two dates of a row.
     *
     * @param refuses whether a row is refused in which the second comes before the first
     */
    private record Pair<R extends Record>(
            Class<R> row,
            boolean refuses,
            String first,
            Function<R, @Nullable LocalDate> firstDay,
            String second,
            Function<R, @Nullable LocalDate> secondDay) {

        /** The second day, if it comes before the first. */
        @Nullable
        Reversed in(Record value) {
            if (!row.isInstance(value)) {
                return null;
            }
            LocalDate earlier = firstDay.apply(row.cast(value));
            LocalDate later = secondDay.apply(row.cast(value));
            return earlier != null && later != null && later.isBefore(earlier)
                    ? new Reversed(refuses, second, later.toString(), first + " " + earlier)
                    : null;
        }
    }

    private record Reversed(boolean refuses, String column, String value, String otherDay) {}

    /** The last day of an agreement; that of a row that says there is none is not read. */
    private static @Nullable LocalDate lastDay(AgreementRow row) {
        String end = row.endsOn();
        return end == null
                        || end.equals(DateOrOpen.OPEN)
                        || AgreementType.NONE.name().equals(row.type())
                ? null
                : LocalDate.parse(end);
    }

    /** What is wrong with a row that breaks no other constraint. */
    static List<Problem> problems(RowShape shape, DossierRow<?> row) {
        return reversed(row)
                .filter(Reversed::refuses)
                .map(found -> new Problem(
                        ProblemCode.DATES_REVERSED,
                        shape.file(),
                        row.line(),
                        found.column(),
                        found.value(),
                        found.otherDay()))
                .toList();
    }

    /** What is unlikely about a row that goes in. */
    static List<Dossier.Note> notes(RowShape shape, DossierRow<?> row) {
        return reversed(row)
                .filter(found -> !found.refuses())
                .map(found -> new Dossier.Note(shape.file(), row.line(), found.column(), found.otherDay()))
                .toList();
    }

    private static Stream<Reversed> reversed(DossierRow<?> row) {
        return PAIRS.stream().map(pair -> pair.in(row.row())).filter(Objects::nonNull);
    }
}
