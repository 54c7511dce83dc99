package org.duallearning.mobility.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.duallearning.mobility.application.view.ReportView.ExchangedView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.disclosure.DisclosureRule;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearnersInListsTest {
    private static final ActivitiesData MANY = activities("CLASS", 31, 4, true);
    private static final ActivitiesData FEW = activities("PUBLIC", 3, 1, true);
    private static final ActivitiesData OF_SCHOOLS = activities("TEACHERS", 2, 1, false);

    @Test
    void whatAmbassadorsDidIsRoundedByTheRule() {
        assertThat(publicly(List.of(MANY, OF_SCHOOLS), List.of()).activities())
                .containsExactly(
                        new ActivitiesView("AMBASSADOR", "CLASS", 30, 100L, null, true, null),
                        new ActivitiesView("AWARENESS", "TEACHERS", 2, 100L, 1, false, null));
    }

    @Test
    void ifOneCountIsSmallAllOfThemAreHiddenForTheirSumTellsIt() {
        assertThat(publicly(List.of(MANY, FEW), List.of()).activities())
                .extracting(ActivitiesView::activities)
                .containsExactly(null, null);
        assertThat(lists(DisclosureRule.PARTNERS, List.of(MANY, FEW), List.of()).activities())
                .extracting(ActivitiesView::activities)
                .containsExactly(null, null);
    }

    @Test
    void theOwnSchoolSeesAllAsItIs() {
        LearnersInLists exact = lists(DisclosureRule.OWN_SCHOOL, List.of(MANY, FEW), List.of(exchange(3, 0)));
        assertThat(exact.activities())
                .containsExactly(
                        new ActivitiesView("AMBASSADOR", "CLASS", 31, 100L, 4, false, null),
                        new ActivitiesView("AMBASSADOR", "PUBLIC", 3, 100L, 1, false, null));
        assertThat(exact.exchanges()).containsExactly(exchange(3, 0));
        assertThat(exact.indicator(reach(), fixed(FigureViews.amount(100L, 34, 5)), null)
                        .sentences())
                .containsEntry("en", "exact");
        assertThat(exact.indicator(reach(), fixed(FigureViews.amount(100L, 34, 5)), null)
                        .approximate())
                .isEmpty();
    }

    @Test
    void aSumOfWhatLearnersDidSaysNoMoreThanTheList() {
        ReportedIndicatorView shown =
                publicly(List.of(MANY), List.of()).indicator(reach(), fixed(FigureViews.amount(100L, 31, 4)), null);
        assertThat(shown.sentences()).containsEntry("en", "About 30 reached 100; ▨ not known.");
        assertThat(shown.approximate()).containsExactly("records");
        assertThat(publicly(List.of(MANY, FEW), List.of())
                        .indicator(reach(), fixed(FigureViews.amount(100L, 34, 5)), null)
                        .sentences())
                .containsEntry("en", "▨ reached 100; ▨ not known.");
    }

    @Test
    void whetherAnyReachIsUnknownIsNotToldWhereItIsHiddenOfHowMany() {
        for (int unknown : new int[] {0, 1}) {
            ReportedIndicatorView shown = publicly(List.of(MANY), List.of())
                    .indicator(reach(), fixed(FigureViews.amount(100L, 31, unknown)), null);
            assertThat(shown.claim()).isEqualTo("STATED_WITH_WARNING");
            assertThat(shown.reasons()).containsExactly("PARTLY_UNKNOWN");
        }
    }

    @Test
    void learnersSentToAPartnerAndReceivedFromItAreCountedByTheRule() {
        LearnersInLists lists = publicly(List.of(), List.of(exchange(41, 13), exchange(55, 3)));
        assertThat(lists.exchanges()).containsExactly(exchange(40, null), exchange(55, null));
        assertThat(lists.exchanged()).isEqualTo(new ExchangedView(96L, 16L));
    }

    @Test
    void ofASumThatIsKnownOneSmallCountHidesTheOthers() {
        List<ExchangeView> exchanges = List.of(exchange(40, null), exchange(55, 0), exchange(1, 31));
        LearnersInLists lists = lists(DisclosureRule.PARTNERS, List.of(), exchanges);
        assertThat(lists.exchanges()).containsOnly(exchange(null, null));
        assertThat(lists.exchanged()).isEqualTo(new ExchangedView(96L, 31L));
    }

    @Test
    void noSumIsTooGreatToBeTold() {
        ExchangeView many = exchange(Integer.MAX_VALUE - 2, Integer.MAX_VALUE - 2);
        assertThat(publicly(List.of(), List.of(many, many)).exchanged())
                .isEqualTo(new ExchangedView(4_294_967_290L, 4_294_967_290L));
    }

    @Test
    void whatIsNotKnownOfAnyPartnerHasNoSum() {
        assertThat(publicly(List.of(), List.of(exchange(null, 12))).exchanged())
                .isEqualTo(new ExchangedView(null, 12L));
        assertThat(publicly(List.of(), List.of(exchange(null, null))).exchanged())
                .isNull();
        assertThat(publicly(List.of(), List.of()).exchanged()).isNull();
    }

    @Test
    void howManyWereSentAndReceivedInAllIsPublic() {
        ReportedIndicatorView shown = publicly(List.of(), List.of(exchange(41, 2)))
                .indicator(
                        indicator("{sent} sent, {received} received."),
                        new FixedData(
                                "STATED",
                                List.of(),
                                Map.of("en", "41 sent, 2 received."),
                                FigureViews.exchanges(List.of(exchange(41, 2)), 0),
                                null,
                                null),
                        null);
        assertThat(shown.claim()).isEqualTo("STATED");
        assertThat(shown.sentences()).containsEntry("en", "41 sent, 2 received.");
        assertThat(Objects.requireNonNull(shown.figure()).exchanges()).containsExactly(exchange(40, null));
        assertThat(shown.approximate()).containsExactly("exchanges");
    }

    @Test
    void whatWasKeptBeforeAnybodyAskedWhoDidItCanBeReadStill() {
        ReportExtract extract = extract(List.of(FEW), List.of());
        KeptReport kept =
                new KeptReport(1, "PUBLIC", LocalDate.of(2019, 9, 1), extract, new ReleaseData(List.of()), Map.of());
        String text = ReportFormat.text(kept);
        String older = text.replace(",\"ofLearners\":true", "")
                .replace(",\"ofLearners\":[\"records\",\"missing\"]", "")
                .replace("\"rounded\":false,", "");
        assertThat(older).isNotEqualTo(text).doesNotContain("ofLearners", "rounded");
        PublishedReport report =
                new PublishedReport(new ReportKey("PUBLIC", 1), null, LocalDate.of(2019, 9, 1), older, "{}");
        assertThat(ReportFormat.kept(report).extract().indicators()).hasSize(1);
    }

    private static LearnersInLists publicly(List<ActivitiesData> activities, List<ExchangeView> exchanges) {
        return lists(DisclosureRule.PUBLIC, activities, exchanges);
    }

    private static LearnersInLists lists(
            DisclosureRule rule, List<ActivitiesData> activities, List<ExchangeView> exchanges) {
        ReportExtract extract = extract(activities, exchanges);
        return new LearnersInLists(rule, extract, new Repetition(1, rule, extract, List.of()));
    }

    private static ActivitiesData activities(String audience, int activities, int unknown, boolean ofLearners) {
        return new ActivitiesData(
                ofLearners ? "AMBASSADOR" : "AWARENESS", audience, activities, 100L, unknown, ofLearners, null);
    }

    private static ExchangeView exchange(@Nullable Integer sent, @Nullable Integer received) {
        return new ExchangeView("ALL", "2018-2019", sent, received);
    }

    private static IndicatorData reach() {
        return indicator("{records} reached {amount}; {missing} not known.");
    }

    private static IndicatorData indicator(String sentence) {
        return new IndicatorData(
                "I",
                "AWARENESS",
                Map.of("en", "I"),
                Map.of("en", sentence),
                "formula",
                0,
                0,
                fixed(FigureViews.amount(100L, 1, 1)),
                null,
                "PROJECT",
                false);
    }

    private static FixedData fixed(FigureView figure) {
        return new FixedData("STATED", List.of(), Map.of("en", "exact"), figure, List.of("records", "missing"), null);
    }

    private static ReportExtract extract(List<ActivitiesData> activities, List<ExchangeView> exchanges) {
        return new ReportExtract(
                "P",
                null,
                null,
                "SYNTHETIC",
                "0",
                "1",
                "0",
                "1",
                null,
                "1",
                null,
                null,
                null,
                List.of(indicator("")),
                List.of(),
                activities,
                List.of(),
                exchanges,
                List.of());
    }
}
