package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * The smallest change that would alter a verdict. Immutable and thread-safe.
 *
 * @param changes the columns to change
 * @param becomes the verdict after the change
 */
public record RemedyView(List<ChangeView> changes, String becomes) {
    /** Copies the list. */
    public RemedyView {
        changes = List.copyOf(changes);
    }
}
