package org.duallearning.mobility.application.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * All that a report is worked out from: records of people under pseudonyms, and what is not about single people. Never published.
 * Immutable and thread-safe.
 *
 * @param project the project
 * @param title its title; null if unknown
 * @param school the school of which it is; null for the whole project
 * @param provenance whether its rows are real
 * @param software the version of this program
 * @param ruleBook the version of the rule book
 * @param ruleBookFingerprint its SHA-256
 * @param indicatorBook the version of the book of indicators
 * @param indicatorBookFingerprint its SHA-256; null in a report of a version that did not keep it
 * @param questions the version of the catalogue of questions
 * @param questionsFingerprint its SHA-256; null in a report of a version that did not keep it
 * @param target how many participants were planned; null if unknown
 * @param shareOfTarget the share of the target reached; null if unknown
 * @param indicators the indicators, in their order
 * @param populations the people
 * @param activities what was done to make work abroad known
 * @param recommendations what is advised
 * @param exchanges learners sent and received
 * @param hosts countries of hosts
 */
public record ReportExtract(
        String project,
        @Nullable String title,
        @Nullable String school,
        String provenance,
        String software,
        String ruleBook,
        String ruleBookFingerprint,
        String indicatorBook,
        @Nullable String indicatorBookFingerprint,
        String questions,
        @Nullable String questionsFingerprint,
        @Nullable Integer target,
        @Nullable BigDecimal shareOfTarget,
        List<IndicatorData> indicators,
        List<PopulationData> populations,
        List<ActivitiesData> activities,
        List<ReportView.RecommendationView> recommendations,
        List<FigureView.ExchangeView> exchanges,
        List<ReportView.HostCountryView> hosts) {
    /** The name of the population of those who went. */
    public static final String PARTICIPANTS = "participants";

    /** The name of the population of those who applied, or went. */
    public static final String APPLICANTS = "applicants";

    /** The kind of a measure of levels before and after, and of who rose. */
    public static final String LADDER = "LADDER";

    /** Stands for a learner of whom it is not known who it is. */
    public static final String SOMEBODY = "somebody";

    /** Ends the name of a class of levels before. */
    public static final String BEFORE = "@BEFORE";

    /** Ends the name of a class of levels after. */
    public static final String AFTER = "@AFTER";

    /** With fewer answers a percentage says more than is known. */
    public static final int LEAST_FOR_SHARE = 20;

    /** Copies the lists. */
    public ReportExtract {
        indicators = List.copyOf(indicators);
        populations = List.copyOf(populations);
        activities = List.copyOf(activities);
        recommendations = List.copyOf(recommendations);
        exchanges = List.copyOf(exchanges);
        hosts = List.copyOf(hosts);
    }

    /** The same, with whom indicators count where that was not kept: as another extract does of the same ones. */
    ReportExtract completedBy(ReportExtract other) {
        if (indicators.stream().allMatch(indicator -> indicator.counted() != null)) {
            return this;
        }
        List<IndicatorData> completed = indicators.stream()
                .map(indicator -> other.indicator(indicator.id())
                        .filter(same -> indicator.counted() == null && same.isDefinedAs(indicator))
                        .map(same -> indicator.counting(same.counted()))
                        .orElse(indicator))
                .toList();
        return new ReportExtract(
                project,
                title,
                school,
                provenance,
                software,
                ruleBook,
                ruleBookFingerprint,
                indicatorBook,
                indicatorBookFingerprint,
                questions,
                questionsFingerprint,
                target,
                shareOfTarget,
                completed,
                populations,
                activities,
                recommendations,
                exchanges,
                hosts);
    }

    /** The people of a name. */
    PopulationData population(String name) {
        return populations.stream()
                .filter(population -> population.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The people of whom a measure is counted; empty if there is no such measure. */
    Optional<PopulationData> populationOf(String measure) {
        return populations.stream()
                .filter(population -> population.measures().stream()
                        .anyMatch(each -> each.id().equals(measure)))
                .findFirst();
    }

    /** The indicator of an id; empty if there is none. */
    Optional<IndicatorData> indicator(String id) {
        return indicators.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * An indicator.
     *
     * @param id its id
     * @param objective the objective that it tells of
     * @param titles what it is called, by language
     * @param sentences what is said, by language, with marks for figures
     * @param formula how it is worked out
     * @param leastAnswers with fewer answers there is a warning
     * @param leastPercent with a smaller part of answers there is a warning
     * @param value what it comes to; null where it is counted from the population of those who went, or of respondents
     * @param population the population that it is counted from; null for one with a value
     * @param counted PARTICIPANTS, RESPONDENTS, SCHOOLS or PROJECT; null in a report of a version that did not keep it
     * @param nothingOnRecord whether nothing of what it counts is on record of anybody
     */
    public record IndicatorData(
            String id,
            String objective,
            Map<String, String> titles,
            Map<String, String> sentences,
            String formula,
            int leastAnswers,
            int leastPercent,
            @Nullable FixedData value,
            @Nullable String population,
            @Nullable String counted,
            boolean nothingOnRecord) {
        /**
         * Whether another indicator is worked out in the same way, as far as what is kept of both tells, whatever the words in which it is
         * told, and with how many answers there is a warning.
         */
        boolean isDefinedAs(IndicatorData other) {
            return Series.definition(formula).equals(Series.definition(other.formula))
                    && (counted == null || other.counted == null || counted.equals(other.counted));
        }

        /** The same, counting those. */
        IndicatorData counting(@Nullable String those) {
            return new IndicatorData(
                    id,
                    objective,
                    titles,
                    sentences,
                    formula,
                    leastAnswers,
                    leastPercent,
                    value,
                    population,
                    those,
                    nothingOnRecord);
        }

        /** The same under the id of another, and with warnings where that one has them. */
        IndicatorData as(IndicatorData other) {
            return new IndicatorData(
                    other.id,
                    objective,
                    titles,
                    sentences,
                    formula,
                    other.leastAnswers,
                    other.leastPercent,
                    value,
                    population,
                    counted,
                    nothingOnRecord);
        }
    }

    /**
     * What an indicator that is not of people comes to.
     *
     * @param claim STATED, STATED_WITH_WARNING or REFUSED
     * @param reasons why there is a warning, or nothing may be stated
     * @param sentences what is said, by language
     * @param figure what it comes to
     * @param ofLearners the marks of those of its counts that tell how many learners did something; null if there are none, or they follow
     *     from the total
     * @param total which activities it sums up; null if it is of something else, or in a report of a version that did not keep it
     */
    public record FixedData(
            String claim,
            List<String> reasons,
            Map<String, String> sentences,
            FigureView figure,
            @Nullable List<String> ofLearners,
            @Nullable TotalData total) {
        /** Copies the lists. */
        public FixedData {
            reasons = List.copyOf(reasons);
            ofLearners = ofLearners == null ? null : List.copyOf(ofLearners);
        }
    }

    /**
     * What is summed up of activities.
     *
     * @param measure NUMBER, REACH or FORUMS
     * @param kinds the kinds of activities
     * @param audiences whom they reached; empty for anybody
     * @param ofOthers what those come to that no learner did
     * @param missingOfOthers how many of those leave it out
     */
    public record TotalData(
            String measure, List<String> kinds, List<String> audiences, long ofOthers, int missingOfOthers) {
        /** Copies the lists. */
        public TotalData {
            kinds = List.copyOf(kinds);
            audiences = List.copyOf(audiences);
        }

        /** The marks of those of its counts that tell how many learners did something, where learners did some of them. */
        List<String> marksOfLearners() {
            return measure.equals("NUMBER") ? List.of("amount", "records", "missing") : List.of("records", "missing");
        }

        /** Whether activities are summed up in it. */
        boolean includes(ActivitiesData activities) {
            return kinds.contains(activities.kind())
                    && (audiences.isEmpty()
                            || (activities.audience() != null && audiences.contains(activities.audience())));
        }
    }

    /**
     * Activities.
     *
     * @param kind AMBASSADOR, AWARENESS or DISSEMINATION
     * @param audience whom they reached; null if unknown
     * @param activities how many there were
     * @param reach how many people they reached, as far as that is known; null if it is of none
     * @param reachUnknown of how many the reach is not known
     * @param ofLearners whether single learners did them, in a report of a version that did not keep which: some of them
     * @param done the single activities of learners; null for those that none did, and in a report of a version that did not keep them
     */
    public record ActivitiesData(
            String kind,
            @Nullable String audience,
            int activities,
            @Nullable Long reach,
            int reachUnknown,
            boolean ofLearners,
            @Nullable List<DoneData> done) {
        /** Copies the list. */
        public ActivitiesData {
            done = done == null ? null : List.copyOf(done);
        }

        /** None of a kind for an audience. */
        static ActivitiesData none(String kind, @Nullable String audience) {
            return new ActivitiesData(kind, audience, 0, null, 0, false, List.of());
        }

        /** These and others of the same kind for the same audience. */
        ActivitiesData and(ActivitiesData others) {
            return new ActivitiesData(
                    kind,
                    audience,
                    activities + others.activities,
                    sum(reach, others.reach),
                    reachUnknown + others.reachUnknown,
                    ofLearners || others.ofLearners,
                    null);
        }

        private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
            return one == null ? other : other == null ? one : Long.valueOf(one + other);
        }
    }

    /**
     * An activity of a learner.
     *
     * @param pseudonym that of the learner; {@value #SOMEBODY} if it is not known who it is
     * @param reach how many people it reached; null if unknown
     */
    public record DoneData(String pseudonym, @Nullable Integer reach) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "an activity";
        }
    }

    /**
     * Some people.
     *
     * @param name what they are
     * @param dimensions what they are divided by
     * @param measures what is counted of them
     * @param people the people; in the order of their pseudonyms, so that the order tells nothing
     */
    public record PopulationData(
            String name, List<DimensionData> dimensions, List<MeasureData> measures, List<PersonData> people) {
        /** Copies the lists. */
        public PopulationData {
            dimensions = List.copyOf(dimensions);
            measures = List.copyOf(measures);
            people = people.stream()
                    .sorted(Comparator.comparing(PersonData::pseudonym))
                    .toList();
        }

        /** The measure of an id. */
        MeasureData measure(String id) {
            return measures.stream()
                    .filter(measure -> measure.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A way to divide people into groups.
     *
     * @param name what they are divided by
     * @param groups the groups
     * @param known those of which everybody knows how many are in them
     */
    public record DimensionData(String name, List<String> groups, List<String> known) {
        /** Copies the list. */
        public DimensionData {
            groups = List.copyOf(groups);
            known = List.copyOf(known);
        }
    }

    /**
     * Something counted of people.
     *
     * @param id its id
     * @param kind SHARE, CHANGE, {@value #LADDER}, or the kind of a table
     * @param answersTo the id of the table of single answers, where an indicator counts several together, or what that of levels
     *     before and after begins with; null for any other
     * @param titles what it is about, by language; of an indicator, the question if there is such a table
     * @param columns the answers
     * @param open those answers that only say that there is none
     * @param classes answers that are counted together too
     * @param asked what is asked, where an indicator is of answers; null in a report of a version that did not keep it
     */
    public record MeasureData(
            String id,
            String kind,
            @Nullable String answersTo,
            Map<String, String> titles,
            List<String> columns,
            List<String> open,
            List<ClassData> classes,
            @Nullable List<AskedData> asked) {
        /** Copies the lists. */
        public MeasureData {
            columns = List.copyOf(columns);
            open = List.copyOf(open);
            classes = List.copyOf(classes);
            asked = asked == null ? null : List.copyOf(asked);
        }

        /** Something on record of everybody, of which nothing is asked. */
        public MeasureData(String id, String kind, List<String> columns, List<ClassData> classes) {
            this(id, kind, null, Map.of(), columns, List.of(), classes, List.of());
        }

        /**
         * Whether another measure counts the same, as far as what is kept of both tells: the same answers to the same questions, whatever
         * the words in which they are asked.
         */
        boolean isDefinedAs(MeasureData other) {
            return kind.equals(other.kind)
                    // Which question it is, of whom and when, is in the formula.
                    && (answersTo == null) == (other.answersTo == null)
                    && columns.equals(other.columns)
                    && open.equals(other.open)
                    && classes.equals(other.classes)
                    && (asked == null
                            || other.asked == null
                            || withoutWords(asked).equals(withoutWords(other.asked)));
        }

        private static List<AskedData> withoutWords(List<AskedData> asked) {
            return asked.stream()
                    .map(each -> new AskedData(each.question(), Map.of(), each.answers()))
                    .toList();
        }

        /** Whether people were asked in the same words for another measure, as far as what is kept of both tells. */
        boolean isAskedAs(MeasureData other) {
            return asked == null || other.asked == null || asked.equals(other.asked);
        }

        /** The same under another id. */
        MeasureData named(String other) {
            return new MeasureData(other, kind, answersTo, titles, columns, open, classes, asked);
        }

        /** The answers that are counted together with no others. */
        List<String> single() {
            return columns.stream()
                    .filter(column -> classes.stream()
                            .noneMatch(together -> together.columns().contains(column)))
                    .toList();
        }
    }

    /**
     * A question that is asked.
     *
     * @param question its id
     * @param words how it is put, by language
     * @param answers the answers that it allows
     */
    public record AskedData(String question, Map<String, String> words, String answers) {}

    /**
     * Answers that are counted together.
     *
     * @param name what they are together
     * @param columns the answers
     */
    public record ClassData(String name, List<String> columns) {
        /** Copies the list. */
        public ClassData {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A person.
     *
     * @param pseudonym who it is; the same in every report
     * @param groups the place of the group in each dimension
     * @param answers the place of the answer in the columns of each measure
     * @param school the school, which knows all of its own learners; null if there is none
     */
    public record PersonData(
            String pseudonym,
            List<Integer> groups,
            List<Integer> answers,
            @Nullable String school) {
        /** Copies the lists. */
        public PersonData {
            groups = List.copyOf(groups);
            answers = List.copyOf(answers);
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "a person";
        }
    }
}
