package org.duallearning.mobility.application.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.AttackView;
import org.duallearning.mobility.application.view.ReportView.ObjectiveView;
import org.duallearning.mobility.application.view.ReportView.ParticipantsView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.RuleView;
import org.duallearning.mobility.application.view.ReportView.StampsView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.disclosure.ControlResult;
import org.duallearning.mobility.disclosure.CountTable;
import org.duallearning.mobility.disclosure.DisclosureControl;
import org.duallearning.mobility.disclosure.DisclosureRule;
import org.duallearning.mobility.disclosure.MicroTable;
import org.duallearning.mobility.disclosure.Publication;
import org.duallearning.mobility.disclosure.Release;
import org.duallearning.mobility.evidence.AnswerCategories;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Expression;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.evidence.Objective;
import org.jspecify.annotations.Nullable;

/** Works a report out from an extract: what its audience may see, and nothing else. Used by one thread. */
final class ReportMaking {
    private static final String EVIDENCED = new Expression.RecommendationsWithEvidence().text();

    private final int number;
    private final DisclosureRule rule;
    private final LocalDate publishedOn;
    private final ReportExtract extract;
    private final ControlResult control;
    private final LearnersInLists learners;
    private final PublishedTables tables;

    /**
     * Works a report out.
     *
     * @param earlier the reports with smaller numbers
     */
    ReportMaking(
            int number, Audience audience, LocalDate publishedOn, ReportExtract extract, List<KeptReport> earlier) {
        this.number = number;
        this.rule = rule(audience);
        this.publishedOn = publishedOn;
        this.extract = extract;
        this.learners = new LearnersInLists(extract, rule);
        List<MicroTable> measures = Measures.of(extract);
        this.control = DisclosureControl.protect(
                measures,
                rule,
                Measures.background(extract),
                earlier.stream().map(ReportMaking::publication).toList());
        this.tables = new PublishedTables(
                number,
                extract,
                control.release().tables(),
                earlier.stream().collect(Collectors.toMap(KeptReport::number, KeptReport::extract)));
    }

    static DisclosureRule rule(Audience audience) {
        return switch (audience) {
            case PUBLIC -> DisclosureRule.PUBLIC;
            case PARTNERS -> DisclosureRule.PARTNERS;
            case OWN_SCHOOL -> DisclosureRule.OWN_SCHOOL;
        };
    }

    private static Publication publication(KeptReport report) {
        Release release = new Release(
                report.number(),
                rule(Audience.valueOf(report.audience())),
                Measures.background(report.extract()),
                report.release().release());
        return new Publication(release, Measures.of(report.extract()));
    }

    /** What is to be kept of it. */
    KeptReport kept() {
        return new KeptReport(
                number,
                rule.audience().name(),
                publishedOn,
                extract,
                ReleaseData.of(control.release().tables()));
    }

    /** The report. */
    ReportView view() {
        PopulationData participants = extract.population(ReportExtract.PARTICIPANTS);
        return new ReportView(
                extract.project(),
                extract.title(),
                extract.provenance(),
                number,
                null,
                leftOut(),
                rule.audience().name(),
                extract.school(),
                publishedOn,
                new StampsView(
                        extract.software(),
                        extract.ruleBook(),
                        extract.ruleBookFingerprint(),
                        extract.indicatorBook(),
                        extract.questions(),
                        ReportFormat.fingerprint(extract)),
                new RuleView(rule.threshold(), rule.roundingBase(), ReportExtract.LEAST_FOR_SHARE),
                new ParticipantsView(
                        extract.target(),
                        participants.people().size(),
                        extract.shareOfTarget(),
                        Measures.sizes(participants, "REPORTING_GROUP"),
                        Measures.sizes(participants, "EDITION")),
                Arrays.stream(Objective.values()).map(this::objective).toList(),
                tables.views(),
                learners.activities(),
                extract.recommendations(),
                learners.exchanges(),
                learners.exchanged(),
                extract.hosts(),
                rule.controls() ? attack() : null);
    }

    /** What is said of the tables that are neither published anew nor repeated. */
    private @Nullable Map<String, String> leftOut() {
        int published = control.release().tables().size();
        int leftOut = (int)
                control.repeated().stream().filter(table -> !table.isRepeated()).count();
        return leftOut == 0 ? null : Phrases.inEach("report.left-out", leftOut, published + leftOut);
    }

    private AttackView attack() {
        return new AttackView(
                control.report().shown(),
                control.report().hidden().size(),
                control.report()
                        .narrowest()
                        .map(hidden -> hidden.interval().values())
                        .orElse(null),
                control.report().differences());
    }

    private ObjectiveView objective(Objective objective) {
        List<ReportedIndicatorView> indicators = extract.indicators().stream()
                .filter(indicator -> indicator.objective().equals(objective.name()))
                .map(this::indicator)
                .toList();
        boolean stated =
                indicators.stream().anyMatch(indicator -> indicator.claim().startsWith("STATED"));
        return new ObjectiveView(objective.name(), stated, indicators);
    }

    private ReportedIndicatorView indicator(IndicatorData indicator) {
        if (indicator.value() != null) {
            return learners.indicator(
                    indicator, isOfEvidence(indicator) ? evidenced(indicator, indicator.value()) : indicator.value());
        }
        Optional<CountTable> table = tables.published(indicator.id()).findFirst();
        Definition definition = table.map(tables::definition).orElseGet(() -> Definition.of(indicator.id(), extract));
        IndicatorData defined = Objects.requireNonNull(definition.indicator());
        return tables.isUnanswered(indicator.id())
                ? unanswered(defined, definition.extract(), table)
                : figure(defined, definition.measure(), table);
    }

    /** How many recommendations rest on an indicator goes by what this report says of it, lest it tell more than that does. */
    private FixedData evidenced(IndicatorData indicator, FixedData exact) {
        Set<String> refused = extract.indicators().stream()
                .filter(other -> isOfEvidence(other) || indicator(other).claim().equals(Claim.State.REFUSED.name()))
                .map(IndicatorData::id)
                .collect(Collectors.toSet());
        Set<String> known = extract.indicators().stream().map(IndicatorData::id).collect(Collectors.toSet());
        int evidenced = (int) extract.recommendations().stream()
                .filter(recommendation ->
                        recommendation.evidence().stream().anyMatch(id -> known.contains(id) && !refused.contains(id)))
                .count();
        Figure figure = new Figure.Share(extract.recommendations().size(), 0, 0, evidenced, Optional.empty());
        Map<String, String> sentences = new TreeMap<>();
        exact.sentences()
                .keySet()
                .forEach(language -> sentences.put(
                        language,
                        Rounded.in(language)
                                .filled(
                                        Objects.requireNonNull(
                                                indicator.sentences().get(language)),
                                        figure.marks(ReportExtract.LEAST_FOR_SHARE))));
        return new FixedData(
                exact.claim(),
                exact.reasons(),
                sentences,
                FigureViews.figure(figure, false, ReportExtract.LEAST_FOR_SHARE),
                null);
    }

    private static boolean isOfEvidence(IndicatorData indicator) {
        return indicator.formula().equals(EVIDENCED);
    }

    private ReportedIndicatorView figure(IndicatorData indicator, MeasureData measure, Optional<CountTable> table) {
        PublishedFigure figure = new PublishedFigure(
                indicator,
                counted(measure),
                table.filter(ReportMaking::showsToHowManyItApplies)
                        .map(each -> each.total().size())
                        .orElse(Cell.HIDDEN),
                table.map(each -> PublishedTables.shown(each, each.total())).orElse(Map.of()));
        return new ReportedIndicatorView(
                indicator.id(),
                indicator.titles(),
                figure.sentences(),
                figure.claim(),
                figure.reasons(),
                indicator.formula(),
                figure.view(),
                figure.approximate(),
                indicator.id(),
                table.map(tables::repeatedFrom).orElse(null),
                tables.redefined(indicator.id()));
    }

    /** Its counts would be hidden like all small ones, but that there is nothing behind them need not be kept back. */
    private ReportedIndicatorView unanswered(
            IndicatorData indicator, ReportExtract counted, Optional<CountTable> table) {
        boolean isOfNobody = ReportExtract.PARTICIPANTS.equals(indicator.population())
                && counted.population(ReportExtract.PARTICIPANTS).people().isEmpty();
        Claim.Reason reason = isOfNobody ? Claim.Reason.NO_POPULATION : Claim.Reason.NO_DATA;
        return new ReportedIndicatorView(
                indicator.id(),
                indicator.titles(),
                Map.of(),
                Claim.State.REFUSED.name(),
                List.of(reason.name()),
                indicator.formula(),
                null,
                List.of(),
                null,
                table.map(tables::repeatedFrom).orElse(null),
                tables.redefined(indicator.id()));
    }

    /** Whoever may give no answer is asked for one. */
    private static PublishedFigure.Counted counted(MeasureData measure) {
        if (!measure.kind().equals("SHARE")) {
            return PublishedFigure.Counted.CHANGES;
        }
        return measure.columns().contains(AnswerCategories.NO_ANSWER)
                ? PublishedFigure.Counted.ANSWERS
                : PublishedFigure.Counted.RECORDS;
    }

    private static boolean showsToHowManyItApplies(CountTable table) {
        return !table.columns().contains(AnswerCategories.NOT_APPLICABLE)
                || table.cell(table.total(), AnswerCategories.NOT_APPLICABLE) instanceof Cell.Shown;
    }
}
