package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * An indicator, with how it is worked out and for whom. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param notice for whom its figures are, which are exact
 * @param objective the objective that it tells of
 * @param of what is counted: PARTICIPANTS, RESPONDENTS, SCHOOLS or PROJECT
 * @param formula how it is worked out
 * @param least how many answers it takes to be stated without a warning
 * @param leastPercent what part must have answered for that, in per cent
 * @param sources what it rests on, with dates
 * @param value what it comes to in all
 * @param breakdowns what it comes to by group; empty unless it is of participants
 */
public record IndicatorView(
        String project,
        String provenance,
        String notice,
        String objective,
        String of,
        String formula,
        int least,
        int leastPercent,
        List<String> sources,
        IndicatorValueView value,
        List<BreakdownView> breakdowns)
        implements Marked {
    /** Copies the lists. */
    public IndicatorView {
        sources = List.copyOf(sources);
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * The indicator by group.
     *
     * @param by REPORTING_GROUP, EDITION, SYSTEM or HOST_COUNTRY
     * @param groups the groups
     */
    public record BreakdownView(String by, List<GroupView> groups) {
        /** Copies the list. */
        public BreakdownView {
            groups = List.copyOf(groups);
        }
    }

    /**
     * The indicator for a group.
     *
     * @param group the group
     * @param claim STATED, STATED_WITH_WARNING or REFUSED
     * @param reasons why there is a warning, or nothing may be stated
     * @param figure what it comes to
     */
    public record GroupView(String group, String claim, List<String> reasons, FigureView figure) {
        /** Copies the list. */
        public GroupView {
            reasons = List.copyOf(reasons);
        }
    }
}
