package org.duallearning.mobility.application.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.DateOrOpen;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/** Dates of one row that come one after the other: where they do not, that is noted, and the row goes in as it is. */
final class DateOrder {
    private static final List<Pair<?>> PAIRS = List.of(
            new Pair<>(AgreementRow.class, "startsOn", AgreementRow::startsOn, "endsOn", DateOrder::lastDay),
            new Pair<>(AgreementRow.class, "signedOn", AgreementRow::signedOn, "startsOn", AgreementRow::startsOn),
            new Pair<>(LearnerRow.class, "birthDate", LearnerRow::birthDate, "graduatedOn", LearnerRow::graduatedOn),
            new Pair<>(
                    LearnerRow.class,
                    "enrolledFrom",
                    LearnerRow::enrolledFrom,
                    "enrolledUntil",
                    LearnerRow::enrolledUntil),
            new Pair<>(LearnerRow.class, "birthDate", LearnerRow::birthDate, "firstEntryOn", LearnerRow::firstEntryOn),
            new Pair<>(ProjectRow.class, "startsOn", ProjectRow::startsOn, "endsOn", ProjectRow::endsOn),
            new Pair<>(EditionRow.class, "filesFrom", EditionRow::filesFrom, "filesUntil", EditionRow::filesUntil),
            new Pair<>(EditionRow.class, "departsOn", EditionRow::departsOn, "returnsOn", EditionRow::returnsOn),
            new Pair<>(
                    OrganisationRow.class,
                    "partnerFrom",
                    OrganisationRow::partnerFrom,
                    "partnerUntil",
                    OrganisationRow::partnerUntil),
            new Pair<>(PlaceRow.class, "startsOn", PlaceRow::startsOn, "endsOn", PlaceRow::endsOn),
            new Pair<>(StayRow.class, "departedOn", StayRow::departedOn, "returnedOn", StayRow::returnedOn));

    private static final ImmutableListMultimap<Class<?>, Pair<?>> BY_ROW = Multimaps.index(PAIRS, Pair::row);

    private DateOrder() {}

    /** Two dates of a row, of which the second does not come before the first. */
    private record Pair<R extends Record>(
            Class<R> row,
            String first,
            Function<R, @Nullable LocalDate> firstDay,
            String second,
            Function<R, @Nullable LocalDate> secondDay) {

        /** The second day, if it comes before the first. */
        @Nullable
        Reversed in(Record value) {
            LocalDate earlier = firstDay.apply(row.cast(value));
            LocalDate later = secondDay.apply(row.cast(value));
            return earlier != null && later != null && later.isBefore(earlier)
                    ? new Reversed(second, later, first + " " + earlier)
                    : null;
        }
    }

    private record Reversed(String column, LocalDate value, String otherDay) {}

    /** The last day of an agreement; that of a row that says there is none is not read. */
    private static @Nullable LocalDate lastDay(AgreementRow row) {
        String end = row.endsOn();
        return end == null
                        || end.equals(DateOrOpen.OPEN)
                        || AgreementType.NONE.name().equals(row.type())
                ? null
                : LocalDate.parse(end);
    }

    /** What to look at in a row that goes in. */
    static List<Dossier.Note> notes(RowShape shape, DossierRow<?> row) {
        return BY_ROW.get(row.row().getClass()).stream()
                .map(pair -> pair.in(row.row()))
                .filter(Objects::nonNull)
                .map(found -> Dossier.Note.early(
                        shape.file(), row.line(), found.column(), found.value() + ", " + found.otherDay()))
                .toList();
    }
}
