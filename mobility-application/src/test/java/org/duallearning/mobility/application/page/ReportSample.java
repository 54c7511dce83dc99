package org.duallearning.mobility.application.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.duallearning.mobility.application.view.ReportView.AttackView;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.ExchangedView;
import org.duallearning.mobility.application.view.ReportView.HostCountryView;
import org.duallearning.mobility.application.view.ReportView.IncomparableView;
import org.duallearning.mobility.application.view.ReportView.ObjectiveView;
import org.duallearning.mobility.application.view.ReportView.ParticipantsView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.RuleView;
import org.duallearning.mobility.application.view.ReportView.StampsView;
import org.duallearning.mobility.application.view.ReportView.StepView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.jspecify.annotations.Nullable;

/** A report like the public one of the example: counts under 10 are hidden, the others are multiples of 5. */
public final class ReportSample {
    private static final Integer HIDDEN = null;
    private static final List<String> SHARE = List.of("yes", "no", "not-applicable", "no-answer");
    private static final List<String> CHANGE = List.of("rose", "equal", "fell", "not-applicable", "no-answer");
    private static final List<String> LEVELS = List.of("basic", "independent", "not-applicable", "no-answer");

    private ReportSample() {}

    /** The report. */
    public static ReportView report() {
        return of("MIXED", "Erasmus Duaal", objectives());
    }

    /** The same report with rows of another provenance. */
    public static ReportView of(String provenance) {
        return of(provenance, "Erasmus Duaal", objectives());
    }

    /**
     * The same report, of which an earlier one told already how satisfied they are: of about 95 who went nobody or a few did not answer, and
     * one count is rounded coarsely.
     */
    static ReportView repeating() {
        return third(ReportSample::repeating, ReportSample::repeating);
    }

    /** The same report as the third, with other indicators and tables. */
    private static ReportView third(UnaryOperator<ReportedIndicatorView> indicators, UnaryOperator<TableView> tables) {
        ReportView all = report();
        return with(
                3,
                all.participants(),
                all.objectives().stream()
                        .map(objective -> new ObjectiveView(
                                objective.objective(),
                                objective.stated(),
                                objective.indicators().stream().map(indicators).toList()))
                        .toList(),
                all.tables().stream().map(tables).toList(),
                all.exchanges(),
                all.recommendations());
    }

    private static ReportedIndicatorView repeating(ReportedIndicatorView indicator) {
        FigureView figure = indicator.figure();
        return !"satisfied".equals(indicator.table()) || figure == null
                ? indicator
                : new ReportedIndicatorView(
                        indicator.indicator(),
                        indicator.titles(),
                        indicator.sentences(),
                        indicator.claim(),
                        indicator.reasons(),
                        indicator.formula(),
                        new FigureView(
                                figure.kind(),
                                figure.population(),
                                0,
                                figure.notApplicable(),
                                figure.denominator(),
                                figure.numerator(),
                                figure.share(),
                                true,
                                figure.lower(),
                                figure.upper(),
                                figure.level(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        List.of("missing", "denominator", "numerator", "share"),
                        indicator.table(),
                        1,
                        null,
                        null,
                        null);
    }

    private static TableView repeating(TableView table) {
        return !table.table().equals("satisfied")
                ? table
                : new TableView(
                        table.table(),
                        table.kind(),
                        table.titles(),
                        table.columns(),
                        new RowView(
                                "",
                                95,
                                counts(80, 10, 0, 0),
                                new BoundsView(93, 97),
                                Arrays.asList(
                                        new BoundsView(78, 82), new BoundsView(10, 14), null, new BoundsView(0, 2))),
                        1,
                        null,
                        null,
                        null,
                        table.breakdowns());
    }

    /** The same report, of which earlier ones counted and asked otherwise how satisfied they are and which level they have. */
    public static ReportView definedOtherwise() {
        return third(ReportSample::definedOtherwise, ReportSample::definedOtherwise);
    }

    private static ReportedIndicatorView definedOtherwise(ReportedIndicatorView indicator) {
        return !indicator.indicator().equals("satisfied")
                ? indicator
                : new ReportedIndicatorView(
                        indicator.indicator(),
                        indicator.titles(),
                        indicator.sentences(),
                        indicator.claim(),
                        indicator.reasons(),
                        indicator.formula(),
                        indicator.figure(),
                        indicator.approximate(),
                        indicator.table(),
                        1,
                        said("redefined", 1),
                        said("reworded", 1),
                        new IncomparableView(2, said("incomparable", 2)));
    }

    private static TableView definedOtherwise(TableView table) {
        return !List.of("funnel", "satisfied", "satisfaction@AFTER", "language@AFTER")
                        .contains(table.table())
                ? table
                : new TableView(
                        table.table(),
                        table.kind(),
                        table.titles(),
                        table.columns(),
                        table.total(),
                        1,
                        said("redefined", 1),
                        said("reworded", 1),
                        new IncomparableView(2, said("incomparable", 2)),
                        table.breakdowns());
    }

    private static Map<String, String> said(String what, int report) {
        return Phrases.inEach("report." + what, report, "2019-01-01", "2019-02-02");
    }

    /** The same report with another title, which also stands in recommendations, forums and towns. */
    public static ReportView titled(String title) {
        return of("MIXED", title, objectives());
    }

    /** The same report, of which an objective has no data. */
    public static ReportView without(String objective) {
        return with(objective, "REFUSED", List.of("NO_DATA"));
    }

    /** The same report, of which all that there is on an objective is hidden. */
    public static ReportView hiding(String objective) {
        return with(objective, "HIDDEN", List.of());
    }

    /** The same report, of whose tables every count is hidden but how many went and how many gave no answer. */
    static ReportView hidingTables() {
        ReportView all = report();
        return with(
                all.number(),
                all.participants(),
                all.objectives(),
                all.tables().stream().map(ReportSample::hidden).toList(),
                all.exchanges(),
                all.recommendations());
    }

    private static TableView hidden(TableView table) {
        List<@Nullable Integer> counts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean isOpen =
                    List.of("went", "no-answer").contains(table.columns().get(i));
            counts.add(isOpen ? table.total().counts().get(i) : HIDDEN);
        }
        return new TableView(
                table.table(),
                table.kind(),
                table.titles(),
                table.columns(),
                new RowView("", 96, counts),
                null,
                null,
                null,
                null,
                List.of());
    }

    /** The same report for a school of which learners went to two countries. */
    static ReportView ofSchool() {
        ReportView all = report();
        RowView own = new RowView("", 9, counts(9, 0, 0));
        TableView stays = new TableView(
                "stay",
                "STAYS",
                Map.of(),
                List.of("recognised", "returned", "not-returned"),
                own,
                null,
                null,
                null,
                null,
                List.of(new BreakdownView(
                        "HOST_COUNTRY",
                        null,
                        List.of(
                                new RowView("DE", 5, counts(5, 0, 0)),
                                new RowView("ES", 0, counts(0, 0, 0)),
                                new RowView("NL", 3, counts(3, 0, 0)),
                                new RowView("unknown", 1, counts(1, 0, 0))))));
        return new ReportView(
                all.project(),
                all.title(),
                all.provenance(),
                all.number(),
                null,
                null,
                "OWN_SCHOOL",
                "S03",
                all.publishedOn(),
                all.stamps(),
                new RuleView(1, 1, 20),
                all.participants(),
                List.of(),
                List.of(stays),
                List.of(),
                List.of(),
                List.of(),
                null,
                all.hosts(),
                null);
    }

    /** The same report, in which it is rounded how many rose, and hidden how many did not. */
    static ReportView roundingWhoRose() {
        ReportView all = report();
        return with(
                all.number(),
                all.participants(),
                all.objectives(),
                all.tables().stream()
                        .map(table -> table.table().equals("technical") ? roundingWhoRose(table) : table)
                        .toList(),
                all.exchanges(),
                all.recommendations());
    }

    private static TableView roundingWhoRose(TableView table) {
        return new TableView(
                table.table(),
                table.kind(),
                table.titles(),
                table.columns(),
                new RowView(
                        "",
                        96,
                        table.total().counts(),
                        null,
                        Arrays.asList(new BoundsView(68, 72), null, null, null, null)),
                null,
                null,
                null,
                null,
                List.of());
    }

    /** The same report for partners, in which counts are exact but for those that would give a hidden one away. */
    public static ReportView forPartners() {
        ReportView all = repeating();
        return with(all, "PARTNERS", new RuleView(5, 1, 20), all.exchanges(), all.attack());
    }

    /** The same report with counts that are exact, in which it is not known how many were received. */
    public static ReportView withUnknown() {
        List<ExchangeView> exchanges = List.of(new ExchangeView("ALL-PARTNERS", "2017-2018", 41, null));
        return with(report(), "PARTNERS", new RuleView(1, 1, 20), exchanges, null);
    }

    private static ReportView with(
            ReportView all, String audience, RuleView rule, List<ExchangeView> exchanges, @Nullable AttackView attack) {
        return new ReportView(
                all.project(),
                all.title(),
                all.provenance(),
                all.number(),
                null,
                null,
                audience,
                null,
                all.publishedOn(),
                all.stamps(),
                rule,
                all.participants(),
                all.objectives(),
                all.tables(),
                all.activities(),
                all.recommendations(),
                exchanges,
                all.exchanged(),
                all.hosts(),
                attack);
    }

    /** The same report of one learner. */
    public static ReportView ofOne() {
        return with(
                new ParticipantsView(200, 1, new BigDecimal("0.005"), ordered("SAO", 1), ordered("2018-spring", 1)),
                report().exchanges());
    }

    /** The same report, which shows of nobody whether they were sent or received. */
    public static ReportView hidingExchanges() {
        return with(report().participants(), List.of(new ExchangeView("ALL-PARTNERS", "2017-2018", HIDDEN, HIDDEN)));
    }

    /** The same report, of which the recommendation took no step yet. */
    public static ReportView withoutSteps() {
        ReportView all = report();
        return with(
                all.participants(),
                all.exchanges(),
                all.recommendations().stream()
                        .map(each -> new RecommendationView(
                                each.recommendation(),
                                each.title(),
                                each.text(),
                                each.objective(),
                                each.evidence(),
                                List.of()))
                        .toList());
    }

    /** The same report, of which an indicator has a warning. */
    public static ReportView warning(String indicator, String reason) {
        return of(
                "MIXED",
                "Erasmus Duaal",
                objectives().stream()
                        .map(each -> new ObjectiveView(
                                each.objective(),
                                each.stated(),
                                each.indicators().stream()
                                        .map(one -> one.indicator().equals(indicator) ? warning(one, reason) : one)
                                        .toList()))
                        .toList());
    }

    private static ReportedIndicatorView warning(ReportedIndicatorView indicator, String reason) {
        return new ReportedIndicatorView(
                indicator.indicator(),
                indicator.titles(),
                indicator.sentences(),
                "STATED_WITH_WARNING",
                List.of(reason),
                indicator.formula(),
                indicator.figure(),
                indicator.approximate(),
                indicator.table(),
                indicator.repeatedFrom(),
                indicator.redefined(),
                indicator.reworded(),
                indicator.incomparable());
    }

    private static ReportView with(ParticipantsView participants, List<ExchangeView> exchanges) {
        return with(participants, exchanges, report().recommendations());
    }

    private static ReportView with(
            ParticipantsView participants, List<ExchangeView> exchanges, List<RecommendationView> recommendations) {
        ReportView all = report();
        return with(all.number(), participants, all.objectives(), all.tables(), exchanges, recommendations);
    }

    private static ReportView with(
            int number,
            ParticipantsView participants,
            List<ObjectiveView> objectives,
            List<TableView> tables,
            List<ExchangeView> exchanges,
            List<RecommendationView> recommendations) {
        ReportView all = report();
        return new ReportView(
                all.project(),
                all.title(),
                all.provenance(),
                number,
                all.preview(),
                all.leftOut(),
                all.audience(),
                all.school(),
                all.publishedOn(),
                all.stamps(),
                all.rule(),
                participants,
                objectives,
                tables,
                all.activities(),
                recommendations,
                exchanges,
                all.exchanged(),
                all.hosts(),
                all.attack());
    }

    private static ReportView with(String objective, String claim, List<String> reasons) {
        return of(
                "MIXED",
                "Erasmus Duaal",
                objectives().stream()
                        .map(each -> !each.objective().equals(objective)
                                ? each
                                : new ObjectiveView(
                                        objective,
                                        false,
                                        each.indicators().stream()
                                                .map(indicator -> unstated(indicator, claim, reasons))
                                                .toList()))
                        .toList());
    }

    private static ReportedIndicatorView unstated(ReportedIndicatorView indicator, String claim, List<String> reasons) {
        return new ReportedIndicatorView(
                indicator.indicator(),
                indicator.titles(),
                Map.of(),
                claim,
                reasons,
                indicator.formula(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static ReportView of(String provenance, String title, List<ObjectiveView> objectives) {
        boolean usual = title.equals("Erasmus Duaal");
        return new ReportView(
                "erasmus-duaal-2018",
                title,
                provenance,
                1,
                null,
                null,
                "PUBLIC",
                null,
                LocalDate.of(2026, 11, 27),
                new StampsView(
                        "0.1.0",
                        "2026-11-23",
                        "5b1f0cbe6a29b4e2c1f0a7d3e98b4c6d5f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c",
                        "2026-11-27",
                        "1d1ca7045a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5",
                        "2026-11-27",
                        "a5ced00045a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c",
                        "c0ffee1234567890abcdef1234567890abcdef1234567890abcdef1234567890"),
                new RuleView(10, 5, 20),
                new ParticipantsView(
                        200,
                        96,
                        new BigDecimal("0.48"),
                        ordered("SAO", 15, "OAO_DA_LEGACY", 76, "WORK_SEEKER", 5),
                        ordered("2018-spring", 41, "2019-spring", 55)),
                objectives,
                tables(),
                activities(),
                List.of(new RecommendationView(
                        "recommendations-2019",
                        usual ? "Policy recommendations on international mobility in dual learning" : title,
                        usual
                                ? "The text of the recommendations was not published.\n\nOnly the steps they went through are known."
                                : title,
                        usual ? "Further stimulation of international mobility in the dual learning system" : title,
                        List.of(
                                "satisfied",
                                "ambassadors",
                                "technical",
                                "autonomy",
                                "confidence",
                                "cooperation",
                                "language",
                                "contacts"),
                        List.of(
                                new StepView("DRAFTED", "2019-spring", "Flemish Consortium", null),
                                new StepView(
                                        "REVIEWED",
                                        "2019-05-24",
                                        "EPOS (Flemish Erasmus+ National Agency); European Commission",
                                        usual ? "Event at the Brussels office of VLEVA" : title),
                                new StepView("PROPOSED", "2019-10", "Flemish Partnership for Dual Learning", null)))),
                List.of(
                        new ExchangeView("ALL-PARTNERS", "2017-2018", 40, 15),
                        new ExchangeView("ALL-PARTNERS", "2018-2019", 55, 20)),
                new ExchangedView(96L, 32L),
                hosts(usual ? "Dresden" : title),
                new AttackView(212, 87, 10L, 46));
    }

    private static Map<String, Integer> ordered(Object... entries) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], (Integer) entries[i + 1]);
        }
        return map;
    }

    private static List<HostCountryView> hosts(String town) {
        return List.of(
                new HostCountryView("AT", 12, 0, List.of("Graz", "Vienna")),
                new HostCountryView("DE", 24, 0, List.of(town, "Lübeck", "Würzburg")),
                new HostCountryView("EE", 9, 0, List.of("Tallinn", "Tartu")),
                new HostCountryView("ES", 21, 0, List.of("Málaga", "Valencia")),
                new HostCountryView("FR", 17, 0, List.of("Bordeaux", "Lyon")),
                new HostCountryView("GB", 15, 0, List.of("Inverness", "Shrewsbury")),
                new HostCountryView("IT", 18, 0, List.of("Bologna", "Palermo")),
                new HostCountryView("NL", 34, 0, List.of("Amersfoort", "Apeldoorn", "Breda")),
                new HostCountryView("PT", 11, 0, List.of("Braga", "Lisbon")));
    }

    private static List<ActivitiesView> activities() {
        return List.of(
                new ActivitiesView("AMBASSADOR", "CLASS", 30, 417L, HIDDEN, true, null),
                new ActivitiesView("AMBASSADOR", "SCHOOL_PEERS", 15, 1111L, HIDDEN, true, null),
                new ActivitiesView("AMBASSADOR", "PUBLIC", 15, 865L, HIDDEN, true, null),
                new ActivitiesView("AWARENESS", "TEACHERS", 10, 135L, 0, false, null),
                new ActivitiesView("AWARENESS", "MANAGEMENT", 6, 17L, 0, false, null),
                new ActivitiesView("DISSEMINATION", "POLICY", 2, null, 2, false, null),
                new ActivitiesView("DISSEMINATION", "PUBLIC", 2, null, 2, false, null));
    }

    private static List<TableView> tables() {
        List<TableView> tables = new ArrayList<>();
        tables.add(new TableView(
                "funnel",
                "FUNNEL",
                Map.of(),
                List.of("applied", "entered", "went", "completed", "recognised"),
                new RowView("", 118, counts(118, 100, 96, 95, 90)),
                null,
                null,
                null,
                null,
                List.of()));
        tables.add(new TableView(
                "wishes",
                "WISHES",
                Map.of(),
                List.of("first", "second", "other", "unknown"),
                new RowView("", 96, counts(65, 20, HIDDEN, HIDDEN)),
                null,
                null,
                null,
                null,
                List.of()));
        tables.add(new TableView(
                "satisfaction@AFTER",
                "ANSWERS",
                words("Hoe tevreden ben je?", "How happy are you?", "Es-tu content ?"),
                List.of("1", "2", "3", "4", "5", "no-answer"),
                new RowView("", 96, counts(HIDDEN, HIDDEN, HIDDEN, 30, 50, HIDDEN)),
                null,
                null,
                null,
                null,
                List.of(new BreakdownView(
                        "EDITION",
                        null,
                        List.of(
                                new RowView("2018-spring", 41, counts(HIDDEN, HIDDEN, HIDDEN, 15, 20, HIDDEN)),
                                new RowView("2019-spring", 55, counts(HIDDEN, HIDDEN, HIDDEN, 15, 30, HIDDEN)))))));
        tables.add(answers("language@BEFORE", LEVELS, counts(40, HIDDEN, 15, 10)));
        tables.add(answers("language@AFTER", LEVELS, counts(30, 40, 15, 10)));
        tables.add(indicatorTable("satisfied", SHARE, counts(80, 10, HIDDEN, HIDDEN)));
        tables.add(indicatorTable("technical", CHANGE, counts(70, HIDDEN, HIDDEN, HIDDEN, 15)));
        return tables;
    }

    private static TableView answers(String id, List<String> columns, List<@Nullable Integer> counts) {
        return new TableView(
                id, "ANSWERS", Map.of(), columns, new RowView("", 96, counts), null, null, null, null, List.of());
    }

    private static TableView indicatorTable(String id, List<String> columns, List<@Nullable Integer> counts) {
        List<@Nullable Integer> small = new ArrayList<>(counts);
        small.replaceAll(count -> count == null || count < 20 ? null : count / 2);
        List<@Nullable Integer> none = new ArrayList<>(counts);
        none.replaceAll(count -> null);
        return new TableView(
                id,
                "INDICATOR",
                Map.of(),
                columns,
                new RowView("", 96, counts),
                null,
                null,
                null,
                null,
                List.of(
                        new BreakdownView(
                                "EDITION",
                                null,
                                List.of(new RowView("2018-spring", 41, small), new RowView("2019-spring", 55, small))),
                        new BreakdownView(
                                "SYSTEM",
                                null,
                                List.of(
                                        new RowView("AANLOOP", HIDDEN, none),
                                        new RowView("DBSO", 40, small),
                                        new RowView("LEERTIJD", HIDDEN, none))),
                        new BreakdownView(
                                "REPORTING_GROUP",
                                1,
                                List.of(
                                        new RowView("SAO", 15, none),
                                        new RowView("OAO_DA_LEGACY", 76, small),
                                        new RowView("WORK_SEEKER", HIDDEN, none)))));
    }

    private static List<@Nullable Integer> counts(@Nullable Integer... counts) {
        return Arrays.asList(counts);
    }

    private static List<ObjectiveView> objectives() {
        return List.of(
                new ObjectiveView(
                        "ATTRACTIVENESS",
                        true,
                        List.of(
                                of(
                                        "participants",
                                        words("Deelnemers", "Participants", "Participants"),
                                        words(
                                                "96 leerlingen vertrokken; gepland waren er 200 (48 %).",
                                                "96 learners went; 200 were planned (48 %).",
                                                "96 apprenants sont partis ; 200 étaient prévus (48 %)."),
                                        figure("TARGET", null, null, null, null, "0.48", null, null, 96L, null, 200)),
                                share(
                                        "satisfied",
                                        "Tevredenheid",
                                        "Satisfaction",
                                        "Satisfaction",
                                        80,
                                        90,
                                        "0.80",
                                        "0.95"),
                                share("go-again", "Nog eens gaan", "Going again", "Repartir", 80, 90, "0.80", "0.95"),
                                share(
                                        "recommend",
                                        "Aanraden",
                                        "Recommending it",
                                        "Recommander",
                                        85,
                                        90,
                                        "0.87",
                                        "0.98"),
                                share("ambassadors", "Ambassadeurs", "Ambassadors", "Ambassadeurs", 60, 96, null, null),
                                share(
                                        "ambassadors-planned",
                                        "Ambassadeur willen zijn",
                                        "Willing ambassadors",
                                        "Ambassadeurs volontaires",
                                        60,
                                        90,
                                        "0.56",
                                        "0.77"))),
                new ObjectiveView(
                        "EMPLOYABILITY",
                        true,
                        List.of(
                                change(
                                        "technical",
                                        "Technische competenties (zelf)",
                                        "Technical competences (learner)",
                                        "Compétences techniques (apprenant)",
                                        70,
                                        80,
                                        null,
                                        null,
                                        "0.78",
                                        "0.94",
                                        List.of()),
                                change(
                                        "technical-mentor",
                                        "Technische competenties (volgens de mentor)",
                                        "Technical competences (mentor)",
                                        "Compétences techniques (tuteur)",
                                        35,
                                        40,
                                        null,
                                        null,
                                        "0.73",
                                        "0.96",
                                        List.of("LOW_RESPONSE")),
                                change(
                                        "autonomy",
                                        "Zelfstandigheid (zelf)",
                                        "Autonomy (learner)",
                                        "Autonomie (apprenant)",
                                        55,
                                        80,
                                        20,
                                        null,
                                        "0.57",
                                        "0.79",
                                        List.of()),
                                change(
                                        "confidence",
                                        "Zelfvertrouwen (zelf)",
                                        "Confidence (learner)",
                                        "Confiance en soi (apprenant)",
                                        50,
                                        80,
                                        20,
                                        10,
                                        "0.51",
                                        "0.73",
                                        List.of()),
                                change(
                                        "cooperation",
                                        "Samenwerken (zelf)",
                                        "Cooperation (learner)",
                                        "Coopération (apprenant)",
                                        50,
                                        80,
                                        20,
                                        10,
                                        "0.51",
                                        "0.73",
                                        List.of()),
                                change(
                                        "language",
                                        "Taal",
                                        "Language",
                                        "Langue",
                                        30,
                                        70,
                                        40,
                                        null,
                                        "0.31",
                                        "0.55",
                                        List.of()),
                                share("contacts", "Contacten", "Contacts", "Contacts", 80, 90, "0.80", "0.95"),
                                share(
                                        "in-touch",
                                        "Contact gehouden",
                                        "Still in touch",
                                        "Toujours en contact",
                                        25,
                                        65,
                                        "0.27",
                                        "0.51"),
                                share(
                                        "at-work-or-learning",
                                        "Aan het werk of in opleiding",
                                        "At work or learning",
                                        "Au travail ou en formation",
                                        55,
                                        65,
                                        "0.73",
                                        "0.92"))),
                new ObjectiveView(
                        "AWARENESS",
                        true,
                        List.of(
                                share("aware-peers", "Medeleerlingen", "Peers", "Condisciples", 30, 50, "0.45", "0.74"),
                                share("aware-teachers", "Leraren", "Teachers", "Enseignants", 25, 30, "0.65", "0.94"),
                                of(
                                        "aware-management",
                                        words("Directies", "Management", "Directions"),
                                        Map.of(),
                                        "HIDDEN",
                                        List.of(),
                                        null,
                                        null),
                                amount(
                                        "reach-peers",
                                        "Bereikte medeleerlingen",
                                        "Peers reached",
                                        "Condisciples touchés",
                                        1528,
                                        45,
                                        5),
                                amount(
                                        "reach-teachers",
                                        "Bereikte leraren",
                                        "Teachers reached",
                                        "Enseignants touchés",
                                        135,
                                        10,
                                        0),
                                amount(
                                        "reach-management",
                                        "Bereikte directieleden",
                                        "Members of management reached",
                                        "Membres de direction touchés",
                                        17,
                                        6,
                                        0))),
                new ObjectiveView(
                        "POLICY",
                        true,
                        List.of(
                                of(
                                        "proposed",
                                        words(
                                                "Voorgelegde aanbevelingen",
                                                "Recommendations proposed",
                                                "Recommandations proposées"),
                                        words(
                                                "1 van de 1 aanbeveling is voorgelegd aan wie beslist.",
                                                "1 of 1 recommendation was proposed to those who decide.",
                                                "1 sur 1 recommandation a été proposée aux décideurs."),
                                        figure("SHARE", 1, 0, 1, 1, "1", null, null, null, null, null)),
                                of(
                                        "reach-dissemination",
                                        words(
                                                "Bereik van de verspreiding",
                                                "Reach of dissemination",
                                                "Portée de la diffusion"),
                                        Map.of(),
                                        "REFUSED",
                                        List.of("NO_DATA"),
                                        null,
                                        null))));
    }

    private static ReportedIndicatorView share(
            String id,
            String nl,
            String en,
            String fr,
            int numerator,
            int denominator,
            @Nullable String lower,
            @Nullable String upper) {
        Integer missing = denominator == 90 ? HIDDEN : Integer.valueOf(96 - denominator);
        return of(
                id,
                words(nl, en, fr),
                words(
                        "%s van de %s deelnemers die antwoordden.".formatted(numerator, denominator),
                        "%s of the %s participants who answered.".formatted(numerator, denominator),
                        "%s des %s participants qui ont répondu.".formatted(numerator, denominator)),
                figure(
                        "SHARE",
                        96,
                        missing,
                        denominator,
                        numerator,
                        share(numerator, denominator),
                        lower,
                        upper,
                        null,
                        null,
                        null));
    }

    private static ReportedIndicatorView change(
            String id,
            String nl,
            String en,
            String fr,
            int rose,
            int denominator,
            @Nullable Integer equal,
            @Nullable Integer fell,
            String lower,
            String upper,
            List<String> reasons) {
        FigureView figure = new FigureView(
                "CHANGE",
                96,
                96 - denominator < 10 ? null : 15,
                0,
                denominator,
                rose,
                new BigDecimal(share(rose, denominator)),
                true,
                new BigDecimal(lower),
                new BigDecimal(upper),
                new BigDecimal("0.95"),
                equal,
                fell,
                null,
                null,
                null,
                null,
                null);
        return of(
                id,
                words(nl, en, fr),
                words(
                        "%s van de %s deelnemers gingen erop vooruit.".formatted(rose, denominator),
                        "%s of %s participants rose.".formatted(rose, denominator),
                        "%s des %s participants ont progressé.".formatted(rose, denominator)),
                reasons.isEmpty() ? "STATED" : "STATED_WITH_WARNING",
                reasons,
                figure,
                id.equals("technical") ? id : null);
    }

    private static ReportedIndicatorView amount(
            String id, String nl, String en, String fr, long amount, int records, int missing) {
        return of(
                id,
                words(nl, en, fr),
                words(
                        "%s activiteiten bereikten er %s.".formatted(records, amount),
                        "%s activities reached %s.".formatted(records, amount),
                        "%s activités en ont touché %s.".formatted(records, amount)),
                missing == 0 ? "STATED" : "STATED_WITH_WARNING",
                missing == 0 ? List.of() : List.of("PARTLY_UNKNOWN"),
                figure("AMOUNT", null, missing, null, null, null, null, null, amount, records, null),
                null);
    }

    private static ReportedIndicatorView of(
            String id, Map<String, String> titles, Map<String, String> sentences, FigureView figure) {
        return of(id, titles, sentences, "STATED", List.of(), figure, id.equals("satisfied") ? id : null);
    }

    private static ReportedIndicatorView of(
            String id,
            Map<String, String> titles,
            Map<String, String> sentences,
            String claim,
            List<String> reasons,
            @Nullable FigureView figure,
            @Nullable String table) {
        return new ReportedIndicatorView(
                id,
                titles,
                sentences,
                claim,
                reasons,
                "formula of " + id,
                figure,
                figure != null && figure.rounded() ? List.of("numerator", "share") : List.of(),
                table,
                null,
                null,
                null,
                null);
    }

    private static String share(int numerator, int denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), java.math.MathContext.DECIMAL64)
                .toPlainString();
    }

    private static FigureView figure(
            String kind,
            @Nullable Integer population,
            @Nullable Integer missing,
            @Nullable Integer denominator,
            @Nullable Integer numerator,
            @Nullable String share,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable Long amount,
            @Nullable Integer records,
            @Nullable Integer target) {
        return new FigureView(
                kind,
                population,
                missing,
                0,
                denominator,
                numerator,
                number(share),
                lower != null,
                number(lower),
                number(upper),
                lower == null ? null : new BigDecimal("0.95"),
                null,
                null,
                null,
                amount,
                records,
                target,
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static Map<String, String> words(String nl, String en, String fr) {
        return Map.of("nl", nl, "en", en, "fr", fr);
    }
}
