package org.duallearning.mobility.application.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.report.ReportExtract.ClassData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.AttackView;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.ObjectiveView;
import org.duallearning.mobility.application.view.ReportView.ParticipantsView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.RuleView;
import org.duallearning.mobility.application.view.ReportView.StampsView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.disclosure.AnswerClass;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.disclosure.ControlResult;
import org.duallearning.mobility.disclosure.CountRow;
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
    /** By report, what nobody gave an answer to or nothing is on record of; that there is nothing is no secret. */
    private final Map<Integer, Set<String>> unanswered;

    private final LearnersInLists learners;

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
        this.unanswered = new HashMap<>(
                earlier.stream().collect(Collectors.toMap(KeptReport::number, report -> unanswered(report.extract()))));
        this.unanswered.put(number, unanswered(extract));
        this.control = DisclosureControl.protect(
                measures,
                rule,
                Measures.background(extract),
                earlier.stream().map(ReportMaking::publication).toList());
    }

    private static Set<String> unanswered(ReportExtract extract) {
        return Stream.concat(
                        Measures.of(extract).stream()
                                .filter(ReportMaking::isUnanswered)
                                .map(MicroTable::measure),
                        extract.indicators().stream()
                                .filter(IndicatorData::nothingOnRecord)
                                .map(IndicatorData::id))
                .collect(Collectors.toSet());
    }

    private static boolean isUnanswered(MicroTable measure) {
        return measure.learners().stream().allMatch(learner -> measure.open().contains(learner.column()));
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
        PopulationData participants = population(ReportExtract.PARTICIPANTS);
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
                tables(),
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
            return learners.indicator(indicator, indicator.value());
        }
        PopulationData population = population(Objects.requireNonNull(indicator.population()));
        Optional<CountTable> table = control.release().tables().stream()
                .filter(each -> each.measure().equals(indicator.id()))
                .findFirst();
        Integer repeatedFrom = table.map(this::repeatedFrom).orElse(null);
        if (isUnanswered(indicator.id())) {
            return unanswered(indicator, population, repeatedFrom);
        }
        PublishedFigure figure = new PublishedFigure(
                indicator,
                counted(measure(population, indicator.id())),
                table.filter(ReportMaking::showsToHowManyItApplies)
                        .map(each -> each.total().size())
                        .orElse(Cell.HIDDEN),
                table.map(each -> shown(each, each.total())).orElse(Map.of()));
        return new ReportedIndicatorView(
                indicator.id(),
                indicator.titles(),
                figure.sentences(),
                figure.claim(),
                figure.reasons(),
                indicator.formula(),
                figure.view(),
                indicator.id(),
                repeatedFrom);
    }

    /** Whether there is nothing to tell of a measure, in the report whose counts are shown of it. */
    private boolean isUnanswered(String measure) {
        int origin = published(measure).findFirst().map(CountTable::origin).orElse(number);
        return unanswered.getOrDefault(origin, Set.of()).contains(measure);
    }

    /** Its counts would be hidden like all small ones, but that there is nothing behind them need not be kept back. */
    private static ReportedIndicatorView unanswered(
            IndicatorData indicator, PopulationData population, @Nullable Integer repeatedFrom) {
        boolean isOfNobody = population.name().equals(ReportExtract.PARTICIPANTS)
                && population.people().isEmpty();
        Claim.Reason reason = isOfNobody ? Claim.Reason.NO_POPULATION : Claim.Reason.NO_DATA;
        return new ReportedIndicatorView(
                indicator.id(),
                indicator.titles(),
                Map.of(),
                Claim.State.REFUSED.name(),
                List.of(reason.name()),
                indicator.formula(),
                null,
                null,
                repeatedFrom);
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

    /** The counts of a row that are shown, by column and class. */
    private static Map<String, Cell.Shown> shown(CountTable table, CountRow row) {
        Map<String, Cell.Shown> shown = new LinkedHashMap<>();
        put(shown, table.columns(), row.columns());
        put(shown, table.classes().stream().map(AnswerClass::name).toList(), row.classes());
        return shown;
    }

    private static boolean showsToHowManyItApplies(CountTable table) {
        return !table.columns().contains(AnswerCategories.NOT_APPLICABLE)
                || table.cell(table.total(), AnswerCategories.NOT_APPLICABLE) instanceof Cell.Shown;
    }

    private static void put(Map<String, Cell.Shown> counts, List<String> names, List<Cell> cells) {
        for (int i = 0; i < names.size(); i++) {
            if (cells.get(i) instanceof Cell.Shown shown) {
                counts.put(names.get(i), shown);
            }
        }
    }

    /** The tables of what somebody answered, or is on record of somebody. */
    private List<TableView> tables() {
        List<TableView> tables = new ArrayList<>();
        if (!isUnanswered("applied")) {
            tables.add(funnel());
        }
        for (PopulationData population : extract.populations()) {
            for (MeasureData measure : population.measures()) {
                List<CountTable> published = isUnanswered(measure.id())
                        ? List.of()
                        : published(measure.id()).toList();
                if (!published.isEmpty()) {
                    tables.add(table(population, measure, published));
                }
                if (!published.isEmpty() && measure.answersTo() != null) {
                    tables.addAll(
                            measure.kind().equals(ReportExtract.LADDER)
                                    ? List.of(
                                            levels(measure, published, ReportExtract.BEFORE),
                                            levels(measure, published, ReportExtract.AFTER))
                                    : List.of(answers(measure, published)));
                }
            }
        }
        return tables;
    }

    /** From candidacy to recognition, of the counts that are published; how many went is public. */
    private TableView funnel() {
        CountRow applied = total("applied");
        CountRow stays = total("stay");
        return new TableView(
                "funnel",
                "FUNNEL",
                Map.of(),
                List.of("applied", "entered", "went", "completed", "recognised"),
                row(
                        "",
                        applied.size(),
                        List.of(
                                applied.size(),
                                applied.columns().get(0),
                                Cell.Shown.exactly(population(ReportExtract.PARTICIPANTS)
                                        .people()
                                        .size()),
                                stays.classes().get(0),
                                stays.columns().get(0))),
                Stream.of("applied", "stay")
                        .flatMap(measure -> published(measure).limit(1))
                        .map(this::repeatedFrom)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                List.of());
    }

    private Stream<CountTable> published(String measure) {
        return control.release().tables().stream()
                .filter(table -> table.measure().equals(measure));
    }

    /** The earlier report whose counts a table repeats; null if they are new. */
    private @Nullable Integer repeatedFrom(CountTable table) {
        return table.origin() == number ? null : table.origin();
    }

    private CountRow total(String measure) {
        return published(measure)
                .findFirst()
                .map(CountTable::total)
                .orElseGet(
                        () -> new CountRow("", Cell.HIDDEN, List.of(Cell.HIDDEN, Cell.HIDDEN), List.of(Cell.HIDDEN)));
    }

    private TableView table(PopulationData population, MeasureData measure, List<CountTable> published) {
        boolean isSummedUp = measure.answersTo() != null;
        List<String> columns = new ArrayList<>();
        if (isSummedUp) {
            measure.classes().stream()
                    .map(ClassData::name)
                    .filter(name -> name.indexOf('@') < 0)
                    .forEach(columns::add);
            columns.addAll(measure.single());
        } else {
            columns.addAll(measure.columns());
        }
        Map<String, String> titles = isSummedUp ? Map.of() : measure.titles();
        return new TableView(
                measure.id(),
                kind(measure.kind()),
                titles.isEmpty() ? titles(measure.id()) : titles,
                columns,
                row(published.get(0), published.get(0).total(), columns),
                repeatedFrom(published.get(0)),
                population.dimensions().isEmpty()
                        ? List.of()
                        : published.stream()
                                .map(table -> breakdown(table, columns))
                                .toList());
    }

    /** The single answers of an indicator. */
    private TableView answers(MeasureData measure, List<CountTable> published) {
        return new TableView(
                Objects.requireNonNull(measure.answersTo()),
                "ANSWERS",
                measure.titles(),
                measure.columns(),
                row(published.get(0), published.get(0).total(), measure.columns()),
                repeatedFrom(published.get(0)),
                published.stream()
                        .map(table -> breakdown(table, measure.columns()))
                        .toList());
    }

    /** How many were at each level in a wave. */
    private TableView levels(MeasureData measure, List<CountTable> published, String wave) {
        List<String> classes = new ArrayList<>(measure.classes().stream()
                .map(ClassData::name)
                .filter(name -> name.endsWith(wave))
                .toList());
        classes.addAll(measure.single());
        return new TableView(
                measure.answersTo() + wave,
                "ANSWERS",
                measure.titles(),
                classes.stream()
                        .map(name -> name.endsWith(wave) ? name.substring(0, name.length() - wave.length()) : name)
                        .toList(),
                row(published.get(0), published.get(0).total(), classes),
                repeatedFrom(published.get(0)),
                published.stream().map(table -> breakdown(table, classes)).toList());
    }

    private static String kind(String kind) {
        return Set.of("SHARE", "CHANGE", ReportExtract.LADDER).contains(kind) ? "INDICATOR" : kind;
    }

    private Map<String, String> titles(String id) {
        return extract.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .map(IndicatorData::titles)
                .orElse(Map.of());
    }

    private BreakdownView breakdown(CountTable table, List<String> columns) {
        return new BreakdownView(
                table.breakdown(),
                repeatedFrom(table),
                table.rows().stream().map(row -> row(table, row, columns)).toList());
    }

    private static RowView row(CountTable table, CountRow row, List<String> columns) {
        Map<String, Cell.Shown> shown = shown(table, row);
        return row(
                row.label(),
                row.size(),
                columns.stream()
                        .map(column -> Objects.requireNonNullElse(shown.get(column), Cell.HIDDEN))
                        .toList());
    }

    private static RowView row(String label, Cell size, List<Cell> cells) {
        List<@Nullable Integer> counts = new ArrayList<>();
        List<@Nullable BoundsView> bounds = new ArrayList<>();
        for (Cell cell : cells) {
            counts.add(value(cell));
            bounds.add(bounds(cell));
        }
        return new RowView(
                label,
                value(size),
                counts,
                bounds(size),
                bounds.stream().allMatch(Objects::isNull) ? List.of() : bounds);
    }

    private static @Nullable BoundsView bounds(Cell cell) {
        return cell instanceof Cell.Shown shown && !shown.isExact() ? new BoundsView(shown.low(), shown.high()) : null;
    }

    private static @Nullable Integer value(Cell cell) {
        return cell instanceof Cell.Shown shown ? shown.value() : null;
    }

    private PopulationData population(String name) {
        return extract.populations().stream()
                .filter(population -> population.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureData measure(PopulationData population, String id) {
        return population.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
