package org.duallearning.mobility.application.report;

import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.evidence.SentencePattern;
import org.jspecify.annotations.Nullable;

/** How a sentence tells that a number in it is not exact, in one language. Immutable. */
final class Rounded {
    private final String language;

    private Rounded(String language) {
        this.language = language;
    }

    static Rounded in(String language) {
        return new Rounded(language);
    }

    /** A number that is rounded, or worked out from others that are. */
    String about(String number) {
        return Phrases.in(Locale.forLanguageTag(language)).say("number.about", number);
    }

    /** A count, as it is or as a rounded one; one that is rounded to nobody by what it may be. */
    String count(Cell.@Nullable Shown count, String number) {
        if (count == null || count.isExact()) {
            return number;
        }
        return count.value() == 0 ? count.low() + "–" + count.high() : about(number);
    }

    /** A sentence with its figures, and with the sign for whatever is hidden; it begins with a capital. */
    String filled(String sentence, Map<String, String> marks) {
        String filled = new SentencePattern(language, sentence).filled(marks, ReportView.HIDDEN);
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }
}
