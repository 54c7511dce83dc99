package org.duallearning.mobility.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duallearning.mobility.application.audit.AuditProblem.Code;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;

/** What is found in an audit trail that somebody tampered with. */
final class AuditCheckTest {
    private static final ProjectReference PROJECT = new ProjectReference("P");
    private static final Request REQUEST = new Request(
            new Caller("an", Role.SCHOOL_COORDINATOR, new OrganisationId("S1")), Instant.parse("2018-03-01T09:00:00Z"));

    /** Learners A, B, C are saved, then A again. */
    private static List<AuditEntry> trail() {
        AuditPen pen = new AuditPen(PROJECT, REQUEST, Action.IMPORT_DOSSIER, null);
        List<AuditEntry> entries = new ArrayList<>();
        for (String learner : List.of("A", "B", "C")) {
            entries.add(pen.saved("learners", List.of(learner), 1));
        }
        entries.add(pen.saved("learners", List.of("A"), 2));
        return entries;
    }

    private static AuditCheck checked(List<AuditEntry> entries, AuditEnd noted) {
        AuditCheck check = new AuditCheck(PROJECT, noted);
        entries.forEach(check::entry);
        check.stored("learners", List.of("A"), List.of(1L, 2L));
        check.stored("learners", List.of("B"), List.of(1L));
        check.stored("learners", List.of("C"), List.of(1L));
        return check;
    }

    private static List<Code> codes(List<AuditEntry> entries) {
        return checked(entries, AuditEnd.NONE).problems().stream()
                .map(AuditProblem::code)
                .toList();
    }

    @Test
    void aTrailThatNobodyTouchedIsWholeAndRunsThroughEveryEndItHad() {
        List<AuditEntry> entries = trail();
        assertThat(codes(entries)).isEmpty();
        for (AuditEntry entry : entries) {
            assertThat(checked(entries, AuditEnd.of(entry)).problems()).isEmpty();
        }
        assertThat(checked(entries, AuditEnd.NONE).end()).isEqualTo(AuditEnd.of(entries.get(3)));
    }

    @Test
    void whoeverIsNamedAfterwardsDoesNotFit() {
        List<AuditEntry> entries = trail();
        AuditEntry said = entries.get(1);
        entries.set(
                1,
                new AuditEntry(
                        said.number(),
                        said.at(),
                        "someone else",
                        said.role(),
                        said.organisation(),
                        said.action(),
                        said.kind(),
                        said.key(),
                        said.version(),
                        said.previous(),
                        said.hash()));
        assertThat(codes(entries)).containsExactly(Code.CHANGED);
    }

    @Test
    void nothingCanMoveFromOnePartOfAnEntryToTheNext() {
        List<AuditEntry> entries = trail();
        AuditEntry said = entries.get(1);
        entries.set(
                1,
                new AuditEntry(
                        said.number(),
                        said.at(),
                        said.caller() + said.role(),
                        "",
                        said.organisation(),
                        said.action(),
                        said.kind(),
                        said.key(),
                        said.version(),
                        said.previous(),
                        said.hash()));
        assertThat(codes(entries)).containsExactly(Code.CHANGED);
    }

    @Test
    void anEntryThatIsTakenOutLeavesAGapAndAVersionWithoutEntry() {
        List<AuditEntry> entries = trail();
        entries.remove(1);
        assertThat(codes(entries)).containsExactly(Code.GAP, Code.NOT_ENTERED);
    }

    @Test
    void anEndThatIsCutOffLeavesAVersionWithoutEntry() {
        List<AuditEntry> entries = trail();
        AuditEnd noted = AuditEnd.of(entries.get(3));
        entries.remove(3);
        assertThat(codes(entries)).containsExactly(Code.NOT_ENTERED);
        assertThat(checked(entries, noted).problems())
                .extracting(AuditProblem::code)
                .containsExactly(Code.NOT_ENTERED, Code.OTHER_END);
    }

    @Test
    void aTrailThatIsWrittenAnewDoesNotReachTheEndThatWasNoted() {
        AuditEnd noted = AuditEnd.of(trail().get(3));
        AuditPen pen = new AuditPen(
                PROJECT,
                new Request(new Caller("someone else", Role.OPERATOR, null), REQUEST.at()),
                Action.IMPORT_DOSSIER,
                null);
        List<AuditEntry> anew = new ArrayList<>();
        for (AuditEntry entry : trail()) {
            anew.add(pen.saved("learners", List.of(entry.key()), entry.version()));
        }
        assertThat(codes(anew)).isEmpty();
        assertThat(checked(anew, noted).problems())
                .extracting(AuditProblem::code)
                .containsExactly(Code.OTHER_END);
    }

    @Test
    void entriesThatChangePlacesAreOutOfOrder() {
        List<AuditEntry> entries = trail();
        Collections.swap(entries, 0, 3);
        assertThat(codes(entries)).contains(Code.GAP, Code.OUT_OF_ORDER);
    }

    @Test
    void anEntryOfAnotherProjectDoesNotFit() {
        AuditCheck check = new AuditCheck(new ProjectReference("Q"), AuditEnd.NONE);
        check.entry(trail().get(0));
        assertThat(check.problems()).extracting(AuditProblem::code).contains(Code.CHANGED);
    }

    @Test
    void anOlderVersionThatIsGoneIsMissed() {
        AuditCheck check = new AuditCheck(PROJECT, AuditEnd.NONE);
        trail().forEach(check::entry);
        check.stored("learners", List.of("A"), List.of(2L));
        check.stored("learners", List.of("B"), List.of(1L));
        check.stored("learners", List.of("C"), List.of(1L));
        assertThat(check.problems()).containsExactly(new AuditProblem(Code.NOT_STORED, 0, "learners", "A"));
    }

    @Test
    void aRecordThatIsGoneIsMissed() {
        AuditCheck check = new AuditCheck(PROJECT, AuditEnd.NONE);
        trail().forEach(check::entry);
        check.stored("learners", List.of("A"), List.of(1L));
        check.stored("learners", List.of("B"), List.of(1L));
        assertThat(check.problems())
                .containsExactly(
                        new AuditProblem(Code.NOT_STORED, 0, "learners", "A"),
                        new AuditProblem(Code.NOT_STORED, 0, "learners", "C"));
    }

    @Test
    void anEndIsReadAsItIsWrittenAndNothingElseIs() {
        AuditEnd end = AuditEnd.of(trail().get(2));
        assertThat(AuditEnd.parse(end.toString())).contains(end);
        for (String other :
                List.of("", "3", "3:abc", end + "0", "-" + end, end.toString().replace(':', ';'))) {
            assertThat(AuditEnd.parse(other)).isEmpty();
        }
    }

    @Test
    void theEndOfATrailWithoutEntriesHasNoHashOfItsOwn() {
        assertThat(AuditEnd.parse(AuditEnd.NONE.toString())).contains(AuditEnd.NONE);
        assertThat(AuditEnd.parse("0:" + "a".repeat(64))).isEmpty();
    }
}
