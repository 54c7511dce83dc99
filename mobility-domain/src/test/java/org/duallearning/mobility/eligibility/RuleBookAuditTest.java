package org.duallearning.mobility.eligibility;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.SmallBooks.NO_AGREEMENT;
import static org.duallearning.mobility.eligibility.SmallBooks.OTHERWISE;
import static org.duallearning.mobility.eligibility.SmallBooks.agreement;

import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RuleBookAuditTest {

    private static final String FROM_20 = agreement("A", "weeklyHours at least 20", "satisfied");
    private static final String BELOW_30 = agreement("B", "weeklyHours below 30", "violated");
    private static final String GAP =
            "left underAgreement and weeklyHours below 20 basis medium law | None is offered.";

    @Test
    void whatTheStandardBookLeavesOutAndWhereItsRowsOverlapIsAllIntended() {
        RuleBookAudit audit = RuleBookAudit.of(RuleBook.standard());

        assertThat(audit.problems()).isEmpty();
        assertThat(audit.dead()).isEmpty();
        assertThat(audit.stale()).isEmpty();
        assertThat(audit.gaps()).isNotEmpty().allMatch(gap -> gap.intended().isPresent());
        assertThat(audit.overlaps())
                .isNotEmpty()
                .allMatch(overlap -> overlap.intended().isPresent());
        assertThat(RuleBookAudit.of(RuleBook.standard())).isEqualTo(audit);
    }

    @Test
    void aRowThatTheRowsBeforeItHideIsDead() {
        RuleBook book = SmallBooks.of(
                agreement("A", "weeklyHours at least 20", "satisfied"),
                agreement("B", "weeklyHours at least 25", "satisfied"),
                agreement("C", "weeklyHours below 20", "violated"),
                NO_AGREEMENT,
                OTHERWISE,
                "overlap A before B | Said twice.");

        RuleBookAudit audit = RuleBookAudit.of(book);

        assertThat(audit.dead()).extracting(Rule::id).containsExactly("B");
        assertThat(audit.problems())
                .containsExactly("row B never decides; remove it, or move it before the rows that hide it");
    }

    @Test
    void combinationsThatNoRowIsAboutAreAGapUntilTheBookNamesThem() {
        RuleBookAudit audit = RuleBookAudit.of(SmallBooks.of(FROM_20, NO_AGREEMENT, OTHERWISE));

        assertThat(audit.problems())
                .containsExactly("no row decides underAgreement and weeklyHours below 20; add a row, or a line 'left'");
        assertThat(audit.gaps())
                .singleElement()
                .satisfies(gap ->
                        assertThat(gap.example().hours(Fact.WEEKLY_HOURS)).contains(new BigDecimal("19.9")));
        assertThat(RuleBookAudit.of(SmallBooks.of(FROM_20, NO_AGREEMENT, OTHERWISE, GAP))
                        .problems())
                .isEmpty();
    }

    @Test
    void rowsThatMatchTheSameFactsOverlapUntilTheBookNamesThem() {
        RuleBookAudit audit = RuleBookAudit.of(SmallBooks.of(FROM_20, BELOW_30, NO_AGREEMENT, OTHERWISE));

        assertThat(audit.problems())
                .containsExactly(
                        "rows A and B both match underAgreement and weeklyHours at least 20 and weeklyHours below 30"
                                + "; narrow one, or add a line 'overlap'");
        assertThat(audit.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.sameOutcome()).isFalse();
            assertThat(overlap.example().hours(Fact.WEEKLY_HOURS)).contains(new BigDecimal("20"));
        });
        assertThat(RuleBookAudit.of(SmallBooks.of(
                                FROM_20, BELOW_30, NO_AGREEMENT, OTHERWISE, "overlap A before B | Hours decide."))
                        .problems())
                .isEmpty();
    }

    @Test
    void rowsThatOverlapAndAgreeAreToldApartFromThoseThatDiffer() {
        RuleBook book =
                SmallBooks.of(FROM_20, agreement("B", "weeklyHours below 30", "satisfied"), NO_AGREEMENT, OTHERWISE);

        assertThat(RuleBookAudit.of(book).overlaps())
                .singleElement()
                .matches(RuleBookAudit.Overlap::sameOutcome, "comes to the same");
    }

    @Test
    void aGapThatTheBookNamesAndARowDecidesIsStale() {
        RuleBook book = SmallBooks.of(
                FROM_20,
                NO_AGREEMENT,
                OTHERWISE,
                "left underAgreement and weeklyHours below 25 basis low law | Not so.");

        assertThat(RuleBookAudit.of(book).problems())
                .containsExactly("'left underAgreement and weeklyHours below 25' is not true:"
                        + " A decides underAgreement and weeklyHours at least 20 and weeklyHours below 25");
    }

    @Test
    void aGapThatTheBookNamesTwiceIsStale() {
        assertThat(RuleBookAudit.of(SmallBooks.of(FROM_20, NO_AGREEMENT, OTHERWISE, GAP, GAP))
                        .problems())
                .containsExactly("'left underAgreement and weeklyHours below 20' is not true:"
                        + " it leaves nothing that the lines before it do not");
    }

    @Test
    void anOverlapThatTheBookNamesAndNeverHappensIsStale() {
        RuleBook book = SmallBooks.of(
                FROM_20,
                agreement("B", "weeklyHours below 20", "violated"),
                NO_AGREEMENT,
                OTHERWISE,
                "overlap A before B | Not so.");

        assertThat(RuleBookAudit.of(book).problems())
                .containsExactly("'overlap A before B' is not true: A never keeps B from deciding");
    }

    @Test
    void aDateThatMovesByADayLeavesThatDayOpen() {
        RuleBookAudit audit = RuleBookAudit.of(standardWith(
                "signed from 2016-09-01 until 2025-08-31\n  when system is DBSO\n  when type is OAO",
                "signed from 2016-09-01 until 2025-08-30\n  when system is DBSO\n  when type is OAO"));

        assertThat(audit.problems())
                .containsExactly(
                        "no row decides system is DBSO and type is OAO and signedOn from 2025-08-31 and signedOn"
                                + " until 2025-08-31 and weeklyHours at least 20; add a row, or a line 'left'");
    }

    @Test
    void anHourThatMovesShowsInTheLinesOfTheBook() {
        RuleBookAudit audit = RuleBookAudit.of(standardWith(
                "when type is ODO_STATUUT\n  when weeklyHours at least 20",
                "when type is ODO_STATUUT\n  when weeklyHours at least 19"));

        assertThat(audit.problems())
                .singleElement()
                .asString()
                .contains("is not true: G34 decides system is DUAAL_VOLW and type is ODO_STATUUT")
                .contains("weeklyHours at least 19 and weeklyHours below 20");
    }

    private static RuleBook standardWith(String words, String others) {
        String text = RuleBook.standard().text();
        assertThat(text).containsOnlyOnce(words);
        return RuleBook.parse(new StringReader(text.replace(words, others)));
    }

    @Test
    void theConditionsOfAnAuditCanBeCopiedIntoTheBook() {
        String bare = RuleBook.standard()
                .text()
                .lines()
                .filter(line -> !line.startsWith("left ") && !line.startsWith("overlap "))
                .collect(joining("\n", "", "\n"));
        RuleBookAudit audit = RuleBookAudit.of(RuleBook.parse(new StringReader(bare)));
        String gaps = audit.gaps().stream()
                .map(gap -> "left " + gap.condition() + " basis high decree | Copied.\n")
                .collect(joining());
        String overlaps = audit.overlaps().stream()
                .map(overlap -> "overlap " + overlap.earlier().id() + " before "
                        + overlap.later().id() + " | Copied.\n")
                .collect(joining());

        RuleBook named = RuleBook.parse(new StringReader(bare + gaps + overlaps));

        assertThat(audit.problems())
                .hasSize(named.intendedGaps().size() + named.intendedOverlaps().size());
        assertThat(RuleBookAudit.of(named).problems()).isEmpty();
    }
}
