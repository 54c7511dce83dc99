package org.duallearning.mobility.application.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.evidence.AnswerCategories;
import org.jspecify.annotations.Nullable;

/**
 * A numbered report, as it is published for an audience: no more is in it than that audience may see. A count that is hidden,
 * because it is small or because it would give a small one away, is null; so is one of nobody in a table. Immutable and thread-safe.
 *
 * @param project the project
 * @param title its title; null if unknown
 * @param provenance whether its rows are real
 * @param number the number of the report, counted from 1 in the project; {@value #PREVIEW} for one that is not published
 * @param preview what a preview says of itself, by language; null for a published report
 * @param leftOut what it says of tables that are left out because few have changed since others could read them, by language; null if
 *     none is, or it is of a version that did not say
 * @param audience PUBLIC, PARTNERS or OWN_SCHOOL
 * @param school the school whose own report it is; null for any other
 * @param publishedOn the day
 * @param stamps what it was worked out with
 * @param rule what the audience may see
 * @param participants who went
 * @param objectives the objectives with their indicators, in their order
 * @param tables the counts that pictures are made from: funnel, wishes, distributions of answers, hosts
 * @param activities what was done to make work abroad known
 * @param recommendations what is advised, with its evidence and the steps it took
 * @param exchanges learners sent and received, by partner and school year
 * @param exchanged learners sent and received in all; null if no number is known, or it is of a version that did not say
 * @param hosts countries of hosts, with the organisations known there
 * @param attack how the attack on this report ended
 */
public record ReportView(
        String project,
        @Nullable String title,
        String provenance,
        int number,
        @Nullable Map<String, String> preview,
        @Nullable Map<String, String> leftOut,
        String audience,
        @Nullable String school,
        LocalDate publishedOn,
        StampsView stamps,
        RuleView rule,
        ParticipantsView participants,
        List<ObjectiveView> objectives,
        List<TableView> tables,
        List<ActivitiesView> activities,
        List<RecommendationView> recommendations,
        List<FigureView.ExchangeView> exchanges,
        @Nullable ExchangedView exchanged,
        List<HostCountryView> hosts,
        @Nullable AttackView attack)
        implements Marked {
    /** Stands for a count that is hidden; in a table also for one of nobody, in words on activities there was at least one. */
    public static final String HIDDEN = "▨";

    /** Stands for the number of a report that is not published. */
    public static final int PREVIEW = 0;

    /** Copies the lists. */
    public ReportView {
        objectives = List.copyOf(objectives);
        tables = List.copyOf(tables);
        activities = List.copyOf(activities);
        recommendations = List.copyOf(recommendations);
        exchanges = List.copyOf(exchanges);
        hosts = List.copyOf(hosts);
    }

    /**
     * The same as a preview of a report that is not published.
     *
     * @param words what it says of itself, by language
     */
    public ReportView asPreview(Map<String, String> words) {
        return new ReportView(
                project,
                title,
                provenance,
                PREVIEW,
                words,
                leftOut,
                audience,
                school,
                publishedOn,
                stamps.withoutData(),
                rule,
                participants,
                objectives,
                tables,
                activities,
                recommendations,
                exchanges,
                exchanged,
                hosts,
                attack);
    }

    /**
     * What a report was worked out with.
     *
     * @param software the version of this program
     * @param ruleBook the version of the rule book
     * @param ruleBookFingerprint its SHA-256
     * @param indicators the version of the book of indicators
     * @param indicatorsFingerprint its SHA-256; null in a report of a version that did not say
     * @param questions the version of the catalogue of questions
     * @param questionsFingerprint its SHA-256; null in a report of a version that did not say
     * @param data the SHA-256 of the extract that is kept with the report, under pseudonyms drawn at random; null for a preview, of which
     *     nothing is kept, and where it has no learners
     */
    public record StampsView(
            String software,
            String ruleBook,
            String ruleBookFingerprint,
            String indicators,
            @Nullable String indicatorsFingerprint,
            String questions,
            @Nullable String questionsFingerprint,
            @Nullable String data) {
        /** The same of a report that is not kept. */
        StampsView withoutData() {
            return new StampsView(
                    software,
                    ruleBook,
                    ruleBookFingerprint,
                    indicators,
                    indicatorsFingerprint,
                    questions,
                    questionsFingerprint,
                    null);
        }
    }

    /**
     * What an audience may see.
     *
     * @param threshold smaller counts are hidden
     * @param roundingBase counts are rounded to a multiple of it
     * @param leastForShare with a smaller denominator no percentage is given
     */
    public record RuleView(int threshold, int roundingBase, int leastForShare) {
        /** Stands before a count that is rounded more coarsely than the others. */
        public static final String COARSE = "≈ ";

        /** To a multiple of what a count is rounded where the rounding base would say too much. */
        public int coarseBase() {
            return (threshold + roundingBase - 1) / roundingBase * roundingBase;
        }

        /** Whether counts are rounded, also where they would give nothing away. */
        public boolean roundsAll() {
            return roundingBase > 1;
        }

        /** Whether a count is rounded to a multiple of more than the rounding base. */
        public boolean coarse(int count, @Nullable BoundsView bounds) {
            return bounds != null && bounds.high() - count > roundingBase - 1 - roundingBase / 2;
        }

        /**
         * A count as readers see it: with a mark if it is rounded coarsely, and one that is rounded to nobody by what it may be.
         *
         * @param number how a number is written
         */
        public String text(int count, @Nullable BoundsView bounds, IntFunction<String> number) {
            if (bounds != null && count == 0) {
                return number.apply(bounds.low()) + "–" + number.apply(bounds.high());
            }
            return (coarse(count, bounds) ? COARSE : "") + number.apply(count);
        }
    }

    /**
     * From where to where a count that is rounded may be.
     *
     * @param low the smallest count that is shown so
     * @param high the greatest
     */
    public record BoundsView(int low, int high) {}

    /**
     * Who went. These numbers are public.
     *
     * @param target how many were planned; null if unknown
     * @param participants how many went
     * @param shareOfTarget the share of the target reached; null if unknown
     * @param groups how many of each reporting group
     * @param editions how many with each edition
     */
    public record ParticipantsView(
            @Nullable Integer target,
            int participants,
            @Nullable BigDecimal shareOfTarget,
            Map<String, Integer> groups,
            Map<String, Integer> editions) {}

    /**
     * An objective.
     *
     * @param objective ATTRACTIVENESS, EMPLOYABILITY, AWARENESS or POLICY
     * @param stated whether anything can be said of it
     * @param indicators its indicators, in their order
     */
    public record ObjectiveView(String objective, boolean stated, List<ReportedIndicatorView> indicators) {
        /** Copies the list. */
        public ObjectiveView {
            indicators = List.copyOf(indicators);
        }

        /** Whether there is more on it than the audience may see. */
        public boolean hides() {
            return indicators.stream().anyMatch(indicator -> indicator.claim().equals("HIDDEN"));
        }
    }

    /**
     * An indicator.
     *
     * @param indicator its id
     * @param titles what it is called, by language
     * @param sentences what is said, by language; empty if nothing is
     * @param claim STATED, STATED_WITH_WARNING, REFUSED, or HIDDEN where the audience may not see it
     * @param reasons why there is a warning, or nothing may be stated
     * @param formula how it is worked out
     * @param figure what it comes to, from the published counts alone; null if it is hidden
     * @param approximate which of its numbers are rounded, or worked out from rounded ones, by their names in the figure; all others are
     *     exact
     * @param table the id of the table behind it; null if it is not of participants, or nobody answered
     * @param repeatedFrom the earlier report whose counts it is worked out from, because too few learners changed since; of a sum of
     *     activities, the first of those whose counts of what learners did are in it; null if they are new
     * @param redefined what is said where these counts were made under another definition than that of today, by language: formula,
     *     titles and sentences are then those of that report; null if they were not
     * @param reworded what is said where people were asked the same in other words, when these counts were made or for the last report
     *     that told it, by language; null if they were not
     * @param incomparable what is said where the last report that told it counted otherwise; null if it did not
     */
    public record ReportedIndicatorView(
            String indicator,
            Map<String, String> titles,
            Map<String, String> sentences,
            String claim,
            List<String> reasons,
            String formula,
            @Nullable FigureView figure,
            List<String> approximate,
            @Nullable String table,
            @Nullable Integer repeatedFrom,
            @Nullable Map<String, String> redefined,
            @Nullable Map<String, String> reworded,
            @Nullable IncomparableView incomparable) {
        /** Copies the lists; a document that does not say which numbers are approximate has none that is known to be. */
        public ReportedIndicatorView {
            reasons = List.copyOf(reasons);
            approximate = List.copyOf(Objects.requireNonNullElse(approximate, List.of()));
        }

        /** What is said of its definition, each by language. */
        public List<Map<String, String>> ofDefinition() {
            return ReportView.ofDefinition(redefined, reworded, incomparable);
        }
    }

    /**
     * An earlier report that counted something otherwise, so that its numbers are not to be compared with these.
     *
     * @param report its number
     * @param sentences what is said of it, by language
     */
    public record IncomparableView(int report, Map<String, String> sentences) {}

    private static List<Map<String, String>> ofDefinition(
            @Nullable Map<String, String> redefined,
            @Nullable Map<String, String> reworded,
            @Nullable IncomparableView incomparable) {
        return Stream.of(
                        Stream.ofNullable(redefined),
                        Stream.ofNullable(reworded),
                        Stream.ofNullable(incomparable).map(IncomparableView::sentences))
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * Counts of learners by answer, and by group where there are groups.
     *
     * @param table its id: that of an indicator, {@code funnel}, {@code applied}, {@code stay}, {@code wishes}, or a question
     *     with its wave, such as {@code satisfaction@AFTER} or {@code language@BEFORE}
     * @param kind INDICATOR, FUNNEL, APPLIED, STAYS, WISHES or ANSWERS
     * @param titles what it is about, by language
     * @param columns the answers, as codes, in their order
     * @param total the counts of all
     * @param repeatedFrom the earlier report whose counts of all are repeated, or some of them, because too few learners changed since;
     *     null if they are new
     * @param redefined what is said where counts were made under another definition than that of today, by language; null if none were
     * @param reworded what is said where people were asked the same in other words, when counts were made or for the last report that
     *     told them, by language; null if they were not
     * @param incomparable what is said where the last report that told them counted otherwise; null if it did not
     * @param breakdowns the counts by group
     */
    public record TableView(
            String table,
            String kind,
            Map<String, String> titles,
            List<String> columns,
            RowView total,
            @Nullable Integer repeatedFrom,
            @Nullable Map<String, String> redefined,
            @Nullable Map<String, String> reworded,
            @Nullable IncomparableView incomparable,
            List<BreakdownView> breakdowns) {
        /** Copies the lists. */
        public TableView {
            columns = List.copyOf(columns);
            breakdowns = List.copyOf(breakdowns);
        }

        /** Whether more is seen of all than how many went, gave no answer, or it does not apply to. */
        public boolean showsAnswers() {
            return IntStream.range(0, columns.size())
                    .filter(column -> total.counts().get(column) != null)
                    .mapToObj(columns::get)
                    .anyMatch(answer -> !answer.equals(AnswerCategories.NO_ANSWER)
                            && !answer.equals(AnswerCategories.NOT_APPLICABLE)
                            && !(kind.equals("FUNNEL") && answer.equals("went")));
        }

        /** What is said of its definition, each by language. */
        public List<Map<String, String>> ofDefinition() {
            return ReportView.ofDefinition(redefined, reworded, incomparable);
        }

        /** Whether a count in it is rounded. */
        public boolean hasRounded() {
            return Stream.concat(Stream.of(total), breakdowns.stream().flatMap(breakdown -> breakdown.rows().stream()))
                    .anyMatch(RowView::hasRounded);
        }

        /** Its id without the wave. */
        public String question() {
            int at = table.indexOf('@');
            return at < 0 ? table : table.substring(0, at);
        }

        /** The wave in which its question was asked; empty if it is not of one. */
        public Optional<String> wave() {
            int at = table.indexOf('@');
            return at < 0 ? Optional.empty() : Optional.of(table.substring(at + 1));
        }
    }

    /**
     * The counts by group.
     *
     * @param by REPORTING_GROUP, EDITION, SYSTEM or HOST_COUNTRY; of those who applied, WENT
     * @param repeatedFrom the earlier report whose counts are repeated, because too few learners changed since; null if they are
     *     new
     * @param rows the groups
     */
    public record BreakdownView(String by, @Nullable Integer repeatedFrom, List<RowView> rows) {
        /** Copies the list. */
        public BreakdownView {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The counts of a group.
     *
     * @param group the group; empty for all
     * @param size how many it has; null if hidden
     * @param counts how many gave each answer; null where hidden
     * @param sizeBounds from where to where the size may be; null if it is exact or hidden
     * @param bounds the same of each count; empty if all that are shown are exact
     */
    public record RowView(
            String group,
            @Nullable Integer size,
            List<@Nullable Integer> counts,
            @Nullable BoundsView sizeBounds,
            List<@Nullable BoundsView> bounds) {
        /** A row of a document that does not say from where to where counts may be has none that is known to be rounded. */
        public RowView {
            bounds = Objects.requireNonNullElse(bounds, List.of());
        }

        /** Counts that are exact. */
        public RowView(String group, @Nullable Integer size, List<@Nullable Integer> counts) {
            this(group, size, counts, null, List.of());
        }

        /** From where to where a count may be; null if it is exact or hidden. */
        public @Nullable BoundsView boundsOf(int column) {
            return bounds.isEmpty() ? null : bounds.get(column);
        }

        /** Whether a count in it is rounded. */
        public boolean hasRounded() {
            return sizeBounds != null || bounds.stream().anyMatch(Objects::nonNull);
        }

        /** Whether a count in it, but for its size, is rounded more coarsely than the rule says. */
        public boolean hasCoarse(RuleView rule) {
            for (int i = 0; i < counts.size(); i++) {
                Integer count = counts.get(i);
                if (count != null && rule.coarse(count, boundsOf(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether its size is shown as it is. */
        public boolean hasExactSize() {
            return size != null && sizeBounds == null;
        }

        /** Whether nobody is seen in it: every count is hidden, or of nobody. */
        public boolean showsNobody() {
            return size == null && counts.stream().allMatch(count -> count == null || count == 0);
        }
    }

    /**
     * Activities.
     *
     * @param kind AMBASSADOR, AWARENESS or DISSEMINATION
     * @param audience whom they reached; null if unknown
     * @param activities how many there were, 1 or more; null if hidden
     * @param reach how many people they reached, as far as that is known; null if it is of none
     * @param reachUnknown of how many the reach is not known; null if hidden
     * @param rounded whether the numbers of activities, but not of people, are rounded to a multiple of the rounding base, for learners
     *     did some of them
     * @param repeatedFrom the earlier report that told first what learners did of them, because too few did others since; null if it is
     *     told anew, or they did nothing
     */
    public record ActivitiesView(
            String kind,
            @Nullable String audience,
            @Nullable Integer activities,
            @Nullable Long reach,
            @Nullable Integer reachUnknown,
            boolean rounded,
            @Nullable Integer repeatedFrom) {}

    /**
     * A recommendation.
     *
     * @param recommendation its id
     * @param title its title; null if unknown
     * @param text what is recommended; null if unknown
     * @param objective the objective it follows from, as written; null if unknown
     * @param evidence ids of indicators of this report
     * @param steps the steps it took, in their order
     */
    public record RecommendationView(
            String recommendation,
            @Nullable String title,
            @Nullable String text,
            @Nullable String objective,
            List<String> evidence,
            List<StepView> steps) {
        /** Copies the lists. */
        public RecommendationView {
            evidence = List.copyOf(evidence);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step of a recommendation.
     *
     * @param status DRAFTED, REVIEWED, PROPOSED, ADOPTED or REJECTED
     * @param date when: a day, a month or a season; null if unknown
     * @param bodies who took part; null if unknown
     * @param event where; null if unknown
     */
    public record StepView(
            String status,
            @Nullable String date,
            @Nullable String bodies,
            @Nullable String event) {}

    /**
     * Learners sent and received in all. These numbers are public.
     *
     * @param sent how many were sent, as far as that is known; null if it is of no partner
     * @param received how many were received, as far as that is known; null if it is of no partner
     */
    public record ExchangedView(
            @Nullable Long sent, @Nullable Long received) {}

    /**
     * A country of hosts.
     *
     * @param country its code, ISO 3166-1 alpha-2
     * @param places how many places hosts offered there, as far as that is known; null if it is of no offer
     * @param placesUnknown of how many offers it is not known
     * @param cities the cities of places, in their order
     */
    public record HostCountryView(String country, @Nullable Integer places, int placesUnknown, List<String> cities) {
        /** Copies the list. */
        public HostCountryView {
            cities = List.copyOf(cities);
        }
    }

    /**
     * How the attack on a report ended: nothing was given away, else it would not have been published.
     *
     * @param shown how many counts are shown
     * @param hidden how many are hidden
     * @param narrowest the fewest values that stay possible of a hidden count, of those that public facts leave more than one; null if
     *     there is none
     * @param differences how many differences between groups and between reports were tried
     */
    public record AttackView(
            int shown, int hidden, @Nullable Long narrowest, int differences) {}
}
