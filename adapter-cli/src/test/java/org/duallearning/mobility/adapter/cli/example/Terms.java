package org.duallearning.mobility.adapter.cli.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/** What an agreement says, apart from who concluded it. Immutable and thread-safe. */
record Terms(
        AgreementType type,
        LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String weeklyHours,
        @Nullable String lessonHours,
        boolean simulatedWorkplace,
        boolean socialMaribel) {
    /** An agreement for the school year of the edition. */
    static Terms yearly(ExampleEdition edition, AgreementType type, @Nullable String weeklyHours, String lessonHours) {
        return new Terms(
                type,
                edition.lessonsStart(),
                edition.lessonsStart(),
                edition.lessonsEnd(),
                weeklyHours,
                lessonHours,
                false,
                false);
    }

    Terms dated(String signed, String starts, String ends) {
        return new Terms(
                type,
                LocalDate.parse(signed),
                LocalDate.parse(starts),
                LocalDate.parse(ends),
                weeklyHours,
                lessonHours,
                simulatedWorkplace,
                socialMaribel);
    }

    Terms endingOn(LocalDate lastDay) {
        return new Terms(
                type, signedOn, startsOn, lastDay, weeklyHours, lessonHours, simulatedWorkplace, socialMaribel);
    }

    Terms atSimulatedWorkplace() {
        return new Terms(type, signedOn, startsOn, endsOn, weeklyHours, lessonHours, true, socialMaribel);
    }

    Terms underSocialMaribel() {
        return new Terms(type, signedOn, startsOn, endsOn, weeklyHours, lessonHours, simulatedWorkplace, true);
    }

    boolean covers(LocalDate day) {
        return !startsOn.isAfter(day) && !endsOn.isBefore(day);
    }

    AgreementRow row(String learner, String employer) {
        return new AgreementRow(
                learner,
                type.name(),
                signedOn,
                startsOn,
                endsOn.toString(),
                weeklyHours == null ? null : new BigDecimal(weeklyHours),
                lessonHours == null ? null : new BigDecimal(lessonHours),
                simulatedWorkplace,
                socialMaribel,
                employer);
    }
}
