package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator worked out. Immutable and thread-safe.
 *
 * @param indicator its id
 * @param title what it is called
 * @param claim STATED, STATED_WITH_WARNING or REFUSED
 * @param reasons why there is a warning, or nothing may be stated
 * @param sentence what is said; null if nothing may be stated
 * @param figure what it comes to
 */
public record IndicatorValueView(
        String indicator,
        String title,
        String claim,
        List<String> reasons,
        @Nullable String sentence,
        FigureView figure) {
    /** Copies the list. */
    public IndicatorValueView {
        reasons = List.copyOf(reasons);
    }
}
