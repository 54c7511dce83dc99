package org.duallearning.mobility.application.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.duallearning.mobility.evidence.Objective;
import org.jspecify.annotations.Nullable;

/** Works a report out from an extract: what its audience may see, and nothing else. Used by one thread. */
final class ReportMaking {
    private final int number;
    private final DisclosureRule rule;
    private final LocalDate publishedOn;
    private final ReportExtract extract;
    private final ControlResult control;
    private final Repetition repetition;
    private final LearnersInLists learners;
    private final Definitions definitions;
    private final PublishedTables tables;

    /**
     * Works a report out.
     *
     * @param kept the reports with smaller numbers
     */
    ReportMaking(int number, Audience audience, LocalDate publishedOn, ReportExtract extract, List<KeptReport> kept) {
        List<KeptReport> earlier =
                kept.stream().map(report -> report.completedBy(extract)).toList();
        this.number = number;
        this.rule = rule(audience);
        this.publishedOn = publishedOn;
        this.extract = extract;
        this.repetition = new Repetition(number, rule, extract, earlier);
        this.learners = new LearnersInLists(rule, extract, repetition);
        List<MicroTable> measures = Measures.of(extract);
        this.control = DisclosureControl.protect(
                measures,
                rule,
                Measures.background(extract, measures),
                earlier.stream().map(ReportMaking::publication).toList());
        this.definitions = new Definitions(number, audience, extract, earlier);
        this.tables = new PublishedTables(number, extract, control, definitions);
    }

    static DisclosureRule rule(Audience audience) {
        return switch (audience) {
            case PUBLIC -> DisclosureRule.PUBLIC;
            case PARTNERS -> DisclosureRule.PARTNERS;
            case OWN_SCHOOL -> DisclosureRule.OWN_SCHOOL;
        };
    }

    private static Publication publication(KeptReport report) {
        List<MicroTable> measures = Measures.of(report.extract());
        Release release = new Release(
                report.number(),
                rule(Audience.valueOf(report.audience())),
                Measures.background(report.extract(), measures),
                report.tables());
        return new Publication(release, measures);
    }

    /** What is to be kept of it. */
    KeptReport kept() {
        return new KeptReport(
                number,
                rule.audience().name(),
                publishedOn,
                extract,
                ReleaseData.of(control.release().tables()),
                repetition.told());
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
                        extract.indicatorBookFingerprint(),
                        extract.questions(),
                        extract.questionsFingerprint(),
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

    /**
     * What is said of the tables that are neither published anew nor repeated, set against those that are shown too. There is none of what
     * nobody answered, and of groups that are left out because they were counted otherwise, their measure says so.
     */
    private @Nullable Map<String, String> leftOut() {
        int leftOut = tables.leftOut();
        return leftOut == 0 ? null : Phrases.inEach("report.left-out", leftOut, tables.shown() + leftOut);
    }

    private AttackView attack() {
        return new AttackView(
                control.report().shown(),
                control.report().hidden().size(),
                control.report()
                        .narrowest()
                        .filter(hidden -> hidden.needed() > 1)
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
                    indicator,
                    EvidencedFigure.is(indicator) ? evidenced(indicator, indicator.value()) : indicator.value(),
                    definitions.incomparable(indicator.id()));
        }
        PublishedMeasure published = tables.measure(indicator.id());
        IndicatorData defined =
                Objects.requireNonNull(published.definition().indicator()).as(indicator);
        return published.isUnanswered() ? unanswered(defined, published) : figure(defined, published);
    }

    private FixedData evidenced(IndicatorData indicator, FixedData exact) {
        Set<String> telling = extract.indicators().stream()
                .filter(other -> !EvidencedFigure.is(other))
                .filter(other -> !indicator(other).claim().equals(Claim.State.REFUSED.name()))
                .map(IndicatorData::id)
                .collect(Collectors.toSet());
        return EvidencedFigure.of(indicator, exact, extract, telling);
    }

    private ReportedIndicatorView figure(IndicatorData indicator, PublishedMeasure published) {
        Optional<CountTable> table = published.tables().stream().findFirst();
        PublishedFigure figure = new PublishedFigure(
                indicator,
                counted(published.definition().measure()),
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
                published.redefined(),
                published.reworded(),
                published.incomparable());
    }

    /** Its counts would be hidden like all small ones, but that there is nothing behind them need not be kept back. */
    private ReportedIndicatorView unanswered(IndicatorData indicator, PublishedMeasure published) {
        Definition definition = published.definition();
        boolean isOfNobody = definition.population().name().equals(ReportExtract.PARTICIPANTS)
                && definition.population().people().isEmpty();
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
                published.tables().stream()
                        .findFirst()
                        .map(tables::repeatedFrom)
                        .orElse(null),
                published.redefined(),
                published.reworded(),
                published.incomparable());
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
