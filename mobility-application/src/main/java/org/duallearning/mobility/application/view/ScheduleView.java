package org.duallearning.mobility.application.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long what is kept about learners. Immutable and thread-safe.
 *
 * @param version the version of the schedule
 * @param lines its lines
 */
public record ScheduleView(String version, List<LineView> lines) {
    /** Copies the list. */
    public ScheduleView {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param line its id
     * @param of PARTICIPANT or APPLICANT
     * @param groups the groups of fields
     * @param bases why they may be kept
     * @param from the event from which the time is counted
     * @param periods for how long
     * @param confirmed who confirmed it, and when; null for a proposal
     * @param sources what it rests on, with dates
     * @param text what it says
     */
    public record LineView(
            String line,
            String of,
            List<String> groups,
            List<String> bases,
            String from,
            List<PeriodView> periods,
            @Nullable String confirmed,
            List<String> sources,
            String text) {
        /** Copies the lists. */
        public LineView {
            groups = List.copyOf(groups);
            bases = List.copyOf(bases);
            periods = List.copyOf(periods);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A period.
     *
     * @param months how many months
     * @param upToEur the most funding, in euro, for which it is so; null for any
     */
    public record PeriodView(long months, @Nullable BigDecimal upToEur) {}
}
