package org.duallearning.mobility.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.DoneData;
import org.duallearning.mobility.application.report.ToldActivities.Row;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportKey;
import org.junit.jupiter.api.Test;

/** Reports of activities in class, one after another, in which each learner reached ten people. */
class ToldActivitiesTest {
    private final List<KeptReport> reports = new ArrayList<>();

    @Test
    void whoeverDidTheSameUnderAnotherNameChangedNothing() {
        told(Audience.PARTNERS, done("A", 20));
        assertThat(told(Audience.PARTNERS, with(done("erased", 20), "one more", 25)))
                .isEqualTo(new Row(sum(20, 200), 1));
    }

    @Test
    void manyActivitiesOfWhichItIsNotKnownWhoDidThemMayBeOfOne() {
        told(Audience.PARTNERS, done("A", 20));
        List<DoneData> more = new ArrayList<>(done("A", 20));
        more.addAll(Collections.nCopies(12, new DoneData(ReportExtract.SOMEBODY, 10)));
        assertThat(told(Audience.PARTNERS, more)).isEqualTo(new Row(sum(20, 200), 1));
    }

    @Test
    void oneReachThatWasMendedIsNotTold() {
        told(Audience.PARTNERS, done("A", 20));
        List<DoneData> mended = new ArrayList<>(done("A", 20));
        mended.set(3, new DoneData("A3", 11));
        assertThat(told(Audience.PARTNERS, mended)).isEqualTo(new Row(sum(20, 200), 1));
    }

    @Test
    void thatOneReportToldOfNothingDoesNotOpenTheNext() {
        told(Audience.PUBLIC, List.of());
        told(Audience.PARTNERS, done("A", 22));
        assertThat(told(Audience.PUBLIC, done("A", 23))).isEqualTo(new Row(sum(22, 220), 2));
        told(Audience.PARTNERS, List.of());
        assertThat(told(Audience.PARTNERS, done("A", 21))).isEqualTo(new Row(sum(22, 220), 2));
    }

    @Test
    void whatIsRepeatedIsWhatFewChangedAndNotTheLast() {
        told(Audience.PARTNERS, done("A", 20));
        assertThat(told(Audience.PARTNERS, done("A", 30))).isEqualTo(new Row(sum(30, 300), null));
        assertThat(told(Audience.PARTNERS, done("A", 21))).isEqualTo(new Row(sum(20, 200), 1));
        assertThat(told(Audience.PARTNERS, done("A", 31))).isEqualTo(new Row(sum(30, 300), 2));
    }

    @Test
    void fewAfterFewAreNotTold() {
        told(Audience.PARTNERS, done("A", 20));
        for (int learners = 21; learners < 25; learners++) {
            assertThat(told(Audience.PARTNERS, done("A", learners))).isEqualTo(new Row(sum(20, 200), 1));
        }
        assertThat(told(Audience.PARTNERS, done("A", 25))).isEqualTo(new Row(sum(25, 250), null));
    }

    @Test
    void whatAVersionThatRepeatedNothingToldIsWhatWasOnRecord() {
        ReportExtract older = extract(List.of(new ActivitiesData("AMBASSADOR", "CLASS", 20, 200L, 0, true, null)));
        reports.add(new KeptReport(1, "PARTNERS", LocalDate.EPOCH, older, new ReleaseData(List.of()), null));
        assertThat(rows(2, Audience.PARTNERS, older)).containsExactly(new Row(sum(20, 200), null));
        Row second = told(Audience.PARTNERS, done("A", 21));
        assertThat(second).isEqualTo(new Row(sum(20, 200), 1));
        assertThat(told(Audience.PARTNERS, done("A", 25))).isEqualTo(new Row(sum(25, 250), null));
    }

    @Test
    void whatWasKeptOfAnOlderVersionIsRead() {
        ReportExtract extract = extract(List.of(activities(done("A", 3))));
        String text = ReportFormat.text(
                new KeptReport(1, "PARTNERS", LocalDate.EPOCH, extract, new ReleaseData(List.of()), Map.of("key", 1)));
        assertThat(text).contains("\"done\":[", "\"told\":{");
        String older = text.replaceAll(",\"done\":\\[[^]]*]", "").replace(",\"told\":{\"key\":1}", "");
        assertThat(older).doesNotContain("done", "told");
        KeptReport read = ReportFormat.kept(
                new PublishedReport(new ReportKey("PARTNERS", 1), null, LocalDate.EPOCH, older, "{}"));
        assertThat(read.told()).isNull();
        assertThat(read.extract().activities().get(0).done()).isNull();
    }

    /** Publishes the next report, and answers its only row. */
    private Row told(Audience audience, List<DoneData> done) {
        int number = reports.size() + 1;
        ReportExtract extract = extract(done.isEmpty() ? List.of() : List.of(activities(done)));
        Repetition repetition = new Repetition(number, ReportMaking.rule(audience), extract, reports);
        List<Row> rows = ToldActivities.in(extract, repetition);
        reports.add(new KeptReport(
                number, audience.name(), LocalDate.EPOCH, extract, new ReleaseData(List.of()), repetition.told()));
        return rows.isEmpty() ? new Row(sum(0, 0), null) : rows.get(0);
    }

    private List<Row> rows(int number, Audience audience, ReportExtract extract) {
        return ToldActivities.in(extract, new Repetition(number, ReportMaking.rule(audience), extract, reports));
    }

    private static List<DoneData> done(String name, int learners) {
        return IntStream.range(0, learners)
                .mapToObj(i -> new DoneData(name + i, 10))
                .toList();
    }

    private static List<DoneData> with(List<DoneData> done, String pseudonym, int reach) {
        return Stream.concat(done.stream(), Stream.of(new DoneData(pseudonym, reach)))
                .toList();
    }

    private static ActivitiesData activities(List<DoneData> done) {
        long reach = done.stream()
                .map(DoneData::reach)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        return new ActivitiesData("AMBASSADOR", "CLASS", done.size(), reach, 0, true, done);
    }

    private static ActivitiesData sum(int activities, long reach) {
        return new ActivitiesData("AMBASSADOR", "CLASS", activities, reach, 0, true, null);
    }

    private static ReportExtract extract(List<ActivitiesData> activities) {
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
                List.of(),
                List.of(),
                activities,
                List.of(),
                List.of(),
                List.of());
    }
}
