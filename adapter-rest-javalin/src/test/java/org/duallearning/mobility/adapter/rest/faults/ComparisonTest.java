package org.duallearning.mobility.adapter.rest.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The comparison itself: it finds nothing where all is well, and names everything that is planted. */
final class ComparisonTest {
    private static final long SEED = 2018;

    private static WrittenProject sound;

    @BeforeAll
    static void write() {
        try (Storage storage = StorageProvider.openUrl("memory:")) {
            sound = WrittenProject.over(storage, SEED);
        }
    }

    @Test
    void aSoundStoreHasNoFlaw() {
        Outcome outcome = sound.compared();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.unanswered()).isZero();
        assertThat(outcome.refused()).isPositive();
        assertThat(outcome.acknowledged()).hasSize(sound.log().size() - outcome.refused());
        assertThat(Set.copyOf(outcome.acknowledged()))
                .containsExactlyInAnyOrder(
                        Action.IMPORT_DOSSIER,
                        Action.RECORD_ASSESSMENTS,
                        Action.DECIDE,
                        Action.ADOPT_RULE_BOOK,
                        Action.PUBLISH_REPORT,
                        Action.PROPOSE_ROUND,
                        Action.CONFIRM_ROUND);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"KEEP_REPAIR", "TAKE_OVER", "KEEP_HOLD", "ERASE_PERSON", "RUN_RETENTION", "KEEP_RECOMMENDATION"},
            mode = Mode.EXCLUDE)
    void anAcknowledgedWriteThatIsNotThereIsLost(Action action) {
        Write write = last(action);
        assertThat(without(versionsOf(write)).compared().findings()).contains(new Finding(Flaw.LOST, write.toString()));
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPORT_DOSSIER", "RECORD_ASSESSMENTS", "CONFIRM_ROUND"})
    void anAcknowledgedWriteThatIsThereInPartIsTorn(Action action) {
        Write write = last(action);
        assertThat(without(part(write)).compared().findings())
                .anySatisfy(finding -> isAbout(finding, Flaw.TORN, write));
    }

    @Test
    void aWriteThatWasUnderWayMayBeThereOrNotButNotInPart() {
        Write write = sound.log().get(sound.log().size() - 1).write();
        assertThat(write.isToBeRefused()).isFalse();
        Outcome there = sound.answered(write, LoggedWrite.NO_ANSWER).compared();
        assertThat(there.findings()).isEmpty();
        assertThat(there.unanswered()).isOne();
        assertThat(there.unansweredDone()).isOne();
        Outcome notThere = without(versionsOf(write))
                .answered(write, LoggedWrite.NO_ANSWER)
                .compared();
        assertThat(notThere.findings()).isEmpty();
        assertThat(notThere.unansweredDone()).isZero();
        assertThat(without(part(write))
                        .answered(write, LoggedWrite.NO_ANSWER)
                        .compared()
                        .findings())
                .anySatisfy(finding -> isAbout(finding, Flaw.TORN, write));
    }

    @Test
    void whatWasRefusedMustNotBeThere() {
        Write write = last(Action.IMPORT_DOSSIER);
        assertThat(sound.answered(write, 503).compared().findings())
                .containsExactly(
                        new Finding(Flaw.OTHER_ANSWER, write + " was answered 503, not 200"),
                        new Finding(Flaw.DONE_THOUGH_REFUSED, write.toString()));
    }

    @Test
    void aVersionThatNobodyAskedForIsToldWithTheWriteWhoseValueItReplaced() {
        RecordVersion title = latest("project");
        Map<RecordVersion, Object> versions = new LinkedHashMap<>(sound.store().versions());
        versions.put(title, versions.get(before(title)));
        Write replaced = last(Action.IMPORT_DOSSIER);
        assertThat(stored(versions, sound.store().audit()).compared().findings())
                .anySatisfy(finding -> assertThat(finding).isEqualTo(new Finding(Flaw.UNASKED, title.toString())))
                .anySatisfy(finding -> isAbout(finding, Flaw.TORN, replaced));
    }

    @Test
    void somethingOlderOnTopIsOutOfOrder() {
        RecordVersion title = latest("project");
        Map<RecordVersion, Object> versions = new LinkedHashMap<>(sound.store().versions());
        Object newest = versions.put(title, versions.get(before(title)));
        versions.put(before(title), newest);
        assertThat(flaws(stored(versions, sound.store().audit()))).contains(Flaw.OUT_OF_ORDER);
    }

    @Test
    void aVersionThatIsMissingBetweenOthersIsTold() {
        RecordVersion title = latest("project");
        Map<RecordVersion, Object> versions = new LinkedHashMap<>(sound.store().versions());
        versions.remove(before(title));
        assertThat(stored(versions, sound.store().audit()).compared().findings())
                .contains(
                        new Finding(Flaw.VERSION_MISSING, "before " + title),
                        new Finding(Flaw.ENTERED_FOR_NOTHING, before(title).toString()));
    }

    @Test
    void aMissingEntryIsToldAndInTheMiddleItBreaksTheChain() {
        List<AuditEntry> entries = new ArrayList<>(sound.store().audit());
        AuditEntry last = entries.remove(entries.size() - 1);
        assertThat(stored(sound.store().versions(), entries).compared().findings())
                .containsExactly(
                        new Finding(Flaw.NOT_ENTERED, RecordVersion.of(last).toString()));
        entries = new ArrayList<>(sound.store().audit());
        AuditEntry middle = entries.remove(entries.size() / 2);
        assertThat(stored(sound.store().versions(), entries).compared().findings())
                .contains(new Finding(Flaw.NOT_ENTERED, RecordVersion.of(middle).toString()))
                .anySatisfy(finding -> assertThat(finding.flaw()).isEqualTo(Flaw.BROKEN_CHAIN));
    }

    @Test
    void anEntryThatWasChangedOrRepeatedIsTold() {
        List<AuditEntry> entries = new ArrayList<>(sound.store().audit());
        AuditEntry last = entries.get(entries.size() - 1);
        entries.set(entries.size() - 1, byAnother(last));
        assertThat(flaws(stored(sound.store().versions(), entries)))
                .containsExactlyInAnyOrder(Flaw.BROKEN_CHAIN, Flaw.WRONG_ENTRY);
        entries.set(entries.size() - 1, last);
        entries.add(last);
        assertThat(flaws(stored(sound.store().versions(), entries))).contains(Flaw.ENTERED_TWICE, Flaw.BROKEN_CHAIN);
    }

    @Test
    void entriesOfAWriteWithOthersBetweenThemAreApart() {
        List<AuditEntry> entries = new ArrayList<>(sound.store().audit());
        entries.add(0, entries.remove(entries.size() - 1));
        assertThat(flaws(stored(sound.store().versions(), entries))).contains(Flaw.ENTERED_APART);
    }

    @Test
    void aServerThatAnswersAndDoesNotCommitIsFoundOut() {
        try (Storage storage = new ForgetfulStorage(StorageProvider.openUrl("memory:"), Action.ADOPT_RULE_BOOK)) {
            WrittenProject written = WrittenProject.over(storage, SEED);
            assertThat(written.compared().findings())
                    .isNotEmpty()
                    .contains(
                            new Finding(Flaw.LOST, last(Action.ADOPT_RULE_BOOK).toString()));
        }
    }

    private static Write last(Action action) {
        return sound.log().stream()
                .filter(LoggedWrite::isAcknowledged)
                .map(LoggedWrite::write)
                .filter(write -> write.action() == action)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Set<RecordVersion> versionsOf(Write write) {
        return sound.store().versions().entrySet().stream()
                .filter(stored -> write.effects().stream()
                        .anyMatch(effect -> effect.kind().equals(stored.getKey().kind())
                                && effect.key().equals(stored.getKey().key())
                                && effect.isMadeBy().test(stored.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<RecordVersion> part(Write write) {
        return versionsOf(write).stream().limit(1).collect(Collectors.toSet());
    }

    private static RecordVersion latest(String kind) {
        return sound.store().versions().keySet().stream()
                .filter(version -> version.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static RecordVersion before(RecordVersion version) {
        return new RecordVersion(version.kind(), version.key(), version.version() - 1);
    }

    private static WrittenProject without(Set<RecordVersion> gone) {
        Predicate<RecordVersion> stays = version -> !gone.contains(version);
        Map<RecordVersion, Object> versions = new LinkedHashMap<>(sound.store().versions());
        versions.keySet().removeAll(gone);
        return stored(
                versions,
                sound.store().audit().stream()
                        .filter(entry -> stays.test(RecordVersion.of(entry)))
                        .toList());
    }

    private static WrittenProject stored(Map<RecordVersion, Object> versions, List<AuditEntry> audit) {
        return sound.withStore(new StoredProject(sound.store().project(), versions, audit));
    }

    private static Set<Flaw> flaws(WrittenProject written) {
        return written.compared().findings().stream().map(Finding::flaw).collect(Collectors.toSet());
    }

    private static void isAbout(Finding finding, Flaw flaw, Write write) {
        assertThat(finding.flaw()).isEqualTo(flaw);
        assertThat(finding.about()).startsWith(write + ":");
    }

    private static AuditEntry byAnother(AuditEntry entry) {
        return new AuditEntry(
                entry.number(),
                entry.at(),
                "another",
                entry.role(),
                entry.organisation(),
                entry.action(),
                entry.kind(),
                entry.key(),
                entry.version(),
                entry.previous(),
                entry.hash());
    }
}
