package org.duallearning.mobility.planted.project;

import java.util.List;
import java.util.Locale;

/** Breaks no rule. */
public record Clean(List<String> names) {
    private static final List<String> NONE = List.of();

    /** Says something. */
    public String text() {
        return String.format(Locale.ROOT, "%03d", names.size()).toLowerCase(Locale.ROOT) + NONE;
    }
}
