package org.duallearning.mobility.application.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duallearning.mobility.application.message.DateOrOpen;

/** Writes values as a dossier writes them. */
public final class DossierText {
    private DossierText() {}

    /** A value as text: dates in ISO form, a moment at the start of a day as that day, yes and no, plain numbers. */
    public static String of(Object value) {
        if (value instanceof LocalDateTime moment) {
            LocalDate day = moment.toLocalDate();
            return moment.equals(day.atStartOfDay()) ? day.toString() : moment.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value.equals(LocalDate.MAX) ? DateOrOpen.OPEN : value.toString();
    }
}
