package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.in.ErasePerson;
import org.duallearning.mobility.application.port.in.RunRetention;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin.Restored;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.application.view.RetentionView;
import org.duallearning.mobility.application.view.RetentionView.LearnerView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.retention.FieldGroup;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.HoldReason;
import org.duallearning.mobility.retention.LegalHold;
import org.duallearning.mobility.stay.Stay;
import org.duallearning.mobility.stay.StayStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing a person: nothing is left in the files, and nothing comes back. */
interface ErasureContract extends DatabaseSource {
    Request ASKED =
            new Request(new Caller("officer", Role.PRIVACY_OFFICER, null), Instant.parse("2030-01-01T09:00:00Z"));
    LocalDate PAID = LocalDate.of(2020, 2, 29);

    /** What is in texts that stay: keys, where the learner was, and the rule book. */
    String STAYING = ".*-(edition|respondent|question|activity|caller)"
            + "|.*-(stays\\.place|surveys\\.edition|activities\\.edition|recorded-assessments\\.ruleBook)\\d";

    /** The files that a database is in. */
    List<Path> filesOf(String url) throws IOException, SQLException;

    private static StorageSettings settings(String url, Path folder) {
        return new StorageSettings(
                url, Durability.REQUIRED, folder.resolve("a.keys").toString());
    }

    private static MobilityApplication application(Storage storage) {
        return MobilityApplication.over(
                storage,
                PlacementPolicy.standard(),
                MessageConstraints.validators().getValidator());
    }

    private static void saveProject(Canaries canaries, Storage storage) {
        canaries.save(storage, RecordType.PROJECT, project(PAID));
    }

    private static MobilityProject project(LocalDate paid) {
        return new MobilityProject(
                Canaries.PROJECT, null, null, 2018, null, null, null, null, new BigDecimal("60000"), paid, null);
    }

    private List<String> found(List<String> texts, String url) throws IOException, SQLException {
        TreeSet<String> found = new TreeSet<>();
        for (Path file : filesOf(url)) {
            String content = new String(Files.readAllBytes(file), UTF_8);
            texts.stream().filter(content::contains).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static List<String> erasable(Canaries canaries) {
        return canaries.issued().stream().filter(text -> !text.matches(STAYING)).toList();
    }

    @Test
    default void whatIsErasedIsInNoFileAndDoesNotComeBackWithAnOlderBackup(@TempDir Path folder) throws Exception {
        String url = newUrl();
        Canaries mine = new Canaries("A");
        Canaries other = new Canaries("B");
        try (Storage storage = StorageProvider.openNamed(settings(url, folder))) {
            saveProject(mine, storage);
            mine.saveRecords(storage);
            other.saveRecords(storage);
        }
        List<String> texts = erasable(mine);
        List<String> before = found(texts, url);
        assertThat(before).as("control: what is not sealed is found").hasSizeGreaterThan(20);
        byte[] backup = backUp(settings(url, folder));
        try (Storage storage = StorageProvider.openNamed(settings(url, folder))) {
            assertThat(application(storage)
                            .erasePerson()
                            .erase(
                                    ASKED,
                                    Canaries.PROJECT,
                                    new LearnerId(mine.learner()),
                                    ErasureGround.NOT_NEEDED,
                                    LocalDate.of(2030, 1, 1),
                                    false))
                    .isInstanceOfSatisfying(ErasePerson.Outcome.Done.class, done -> {
                        assertThat(done.erasure().restricted()).isFalse();
                        assertThat(done.erasure().fields()).extracting("state").containsOnly("ERASED");
                    });
            assertErased(storage, mine, texts, other);
        }
        assertThat(found(texts, url)).isEmpty();
        assertThat(found(erasable(other), url)).hasSameSizeAs(before);

        String copy = newUrl();
        assertThat(StorageProvider.administerNamed(settings(copy, folder)).restore(new ByteArrayInputStream(backup)))
                .isInstanceOf(Restored.Done.class);
        try (Storage storage = StorageProvider.openNamed(settings(copy, folder))) {
            assertThat(storage.erasedElsewhere()).hasSize(1);
            MobilityApplication application = application(storage);
            assertErased(storage, mine, texts, other);
            assertThat(application
                            .readAuditTrail()
                            .check(Canaries.PROJECT, AuditEnd.NONE)
                            .orElseThrow()
                            .problems())
                    .isEmpty();
            try (Snapshot snapshot = storage.snapshot(Canaries.PROJECT)) {
                AuditEntry last = snapshot.audit().last().orElseThrow();
                assertThat(List.of(last.action(), last.role(), last.kind(), last.key()))
                        .containsExactly("ERASE_PERSON", "OPERATOR", "erasures", mine.learner());
            }
        }
        assertThat(found(texts, copy)).isEmpty();
        try (Storage storage = StorageProvider.openNamed(settings(copy, folder))) {
            assertThat(storage.erasedElsewhere()).isEmpty();
        }
    }

    private static void assertErased(Storage storage, Canaries mine, List<String> texts, Canaries other) {
        try (Snapshot snapshot = storage.snapshot(Canaries.PROJECT)) {
            for (RecordType<?, ?> type : RecordType.all()) {
                String stored = stored(snapshot, type);
                assertThat(texts).as(type.name()).noneMatch(stored::contains);
                if (type.equals(RecordType.PINS)) {
                    assertThat(erasable(other)).anyMatch(stored::contains);
                }
            }
            Learner left = snapshot.records(RecordType.LEARNERS)
                    .find(new LearnerId(mine.learner()))
                    .orElseThrow()
                    .value();
            assertThat(left).isEqualTo(SampleRecords.of(RecordType.LEARNERS).minimal(mine.learner(), ""));
        }
    }

    /** Every version of every record of a kind, by its components, since a learner as text is an id. */
    private static <K, V> String stored(Snapshot snapshot, RecordType<K, V> type) {
        StringBuilder text = new StringBuilder();
        for (V value : snapshot.records(type).all()) {
            for (Versioned<V> version : snapshot.records(type).history(type.keyOf(value))) {
                for (var component : version.value().getClass().getRecordComponents()) {
                    try {
                        text.append(component.getAccessor().invoke(version.value()))
                                .append('\n');
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError("A component cannot be read.", e);
                    }
                }
            }
        }
        return text.toString();
    }

    private static byte[] backUp(StorageSettings settings) throws IOException {
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        StorageProvider.administerNamed(settings).backUp(ASKED.at(), backup);
        return backup.toByteArray();
    }

    @Test
    default void anErasureThatCannotBeNotedOutsideSaysSoAndIsNotedLater(@TempDir Path folder) throws Exception {
        StorageSettings settings = settings(newUrl(), folder);
        Canaries mine = new Canaries("A");
        Path keys = folder.resolve("a.keys");
        Path aside = folder.resolve("aside.keys");
        try (Storage storage = StorageProvider.openNamed(settings)) {
            saveProject(mine, storage);
            mine.saveRecords(storage);
            MobilityApplication application = application(storage);
            Files.copy(keys, aside);
            Files.writeString(keys, "not the file of keys\n");
            assertThatThrownBy(() -> application
                            .erasePerson()
                            .erase(
                                    ASKED,
                                    Canaries.PROJECT,
                                    new LearnerId(mine.learner()),
                                    ErasureGround.NOT_NEEDED,
                                    LocalDate.of(2030, 1, 1),
                                    false))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContainingAll("is erased", keys.toString(), "mobility hold list");
            Files.copy(aside, keys, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(keys)).doesNotContain("erased");
        StorageProvider.openNamed(settings).close();
        assertThat(Files.readString(keys).lines())
                .filteredOn(line -> line.startsWith("erased\t"))
                .singleElement()
                .asString()
                .endsWith("\tP\tlearnerA\t2030-01-01\tIDENTITY,EVIDENCE,SPECIAL_NEEDS,CONTACT");
    }

    @Test
    default void overEightYearsWithHoldsNothingIsErasedEarlyOrLate() {
        try (Storage storage = StorageProvider.openUrl(newUrl())) {
            Map<String, LocalDate> expected = EightYears.fill(storage);
            Map<String, LocalDate> erased = EightYears.run(application(storage), expected, 97);
            assertThat(erased).isEqualTo(expected);
        }
    }

    @Test
    default void inMemoryTheClockGoesDayByDay() {
        try (Storage storage = StorageProvider.openUrl("memory:")) {
            Map<String, LocalDate> expected = EightYears.fill(storage);
            Map<String, LocalDate> erased = EightYears.run(application(storage), expected, 1);
            assertThat(erased).isEqualTo(expected);
        }
    }

    /** A project from 2026 until 2034, run through the real use cases. */
    final class EightYears {
        private static final ProjectReference PROJECT = Canaries.PROJECT;
        private static final EditionId EDITION = new EditionId("2026-spring");
        private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
        private static final int DAYS = 8 * 366;
        private static final LocalDate RETURN = LocalDate.of(2026, 4, 30);
        private static final LocalDate BALANCE = LocalDate.of(2027, 11, 30);

        private EightYears() {}

        /** Saves learners; gives the day on which each group of fields is to be erased, of those that are. */
        static Map<String, LocalDate> fill(Storage storage) {
            Map<String, LocalDate> due = new TreeMap<>();
            try (Transaction transaction = storage.transaction(PROJECT, ASKED, Action.IMPORT_DOSSIER)) {
                transaction
                        .records(RecordType.PROJECT)
                        .save(
                                new MobilityProject(
                                        PROJECT,
                                        null,
                                        null,
                                        2026,
                                        null,
                                        null,
                                        null,
                                        null,
                                        new BigDecimal("90000"),
                                        BALANCE,
                                        null),
                                0);
                transaction
                        .records(RecordType.EDITIONS)
                        .save(
                                new org.duallearning.mobility.project.Edition(
                                        EDITION, null, null, null, LocalDate.of(2026, 4, 1), RETURN),
                                0);
                LocalDate contact = LocalDate.of(2026, 7, 31);
                LocalDate evidence = LocalDate.of(2032, 12, 1);
                participant(transaction, "went", StayStatus.COMPLETED, RETURN);
                expect(due, "went", contact, contact, evidence);
                participant(transaction, "stayed-longer", StayStatus.COMPLETED, LocalDate.of(2026, 11, 30));
                expect(due, "stayed-longer", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), evidence);
                participant(transaction, "not-back", StayStatus.DEPARTED, null);
                expect(due, "not-back", null, null, evidence);
                participant(transaction, "held", StayStatus.COMPLETED, RETURN);
                expect(due, "held", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1), LocalDate.of(2033, 3, 1));
                hold(transaction, "H1", "held", HoldReason.CLAIM, FIRST, LocalDate.of(2026, 9, 1));
                hold(transaction, "H2", "held", HoldReason.AUDIT, evidence, LocalDate.of(2033, 2, 1));
                hold(transaction, "H3", "held", HoldReason.OLAF, LocalDate.of(2033, 1, 15), LocalDate.of(2033, 3, 1));
                participant(transaction, "for-ever", StayStatus.COMPLETED, RETURN);
                expect(due, "for-ever", null, null, null);
                hold(transaction, "H4", "for-ever", HoldReason.LITIGATION, FIRST, null);
                participant(transaction, "extra", StayStatus.COMPLETED, RETURN);
                expect(due, "extra", contact, evidence, evidence);
                hold(transaction, "H5", "extra", HoldReason.EXTRA_FUNDING, FIRST, null);
                LocalDate year = LocalDate.of(2027, 1, 16);
                applicant(transaction, "refused", SelectionDecision.REJECTED, LocalDate.of(2026, 1, 15));
                expect(due, "refused", year, year, year);
                applicant(transaction, "undecided", null, null);
                expect(due, "undecided", null, null, null);
                applicant(transaction, "selected", SelectionDecision.SELECTED, LocalDate.of(2026, 1, 15));
                expect(due, "selected", contact, contact, evidence);
                transaction.commit();
            }
            return due;
        }

        private static void expect(
                Map<String, LocalDate> due, String learner, LocalDate contact, LocalDate needs, LocalDate evidence) {
            put(due, learner, FieldGroup.CONTACT, contact);
            put(due, learner, FieldGroup.SPECIAL_NEEDS, needs);
            put(due, learner, FieldGroup.IDENTITY, evidence);
            put(due, learner, FieldGroup.EVIDENCE, evidence);
        }

        private static void put(Map<String, LocalDate> due, String learner, FieldGroup group, LocalDate on) {
            if (on != null) {
                due.put(learner + " " + group, on);
            }
        }

        private static void participant(
                Transaction transaction, String learner, StayStatus status, LocalDate returnedOn) {
            learner(transaction, learner);
            transaction
                    .records(RecordType.STAYS)
                    .save(
                            new Stay(
                                    new LearnerId(learner),
                                    EDITION,
                                    null,
                                    LocalDate.of(2026, 4, 1),
                                    returnedOn,
                                    status,
                                    null,
                                    null,
                                    null,
                                    null),
                            0);
        }

        private static void learner(Transaction transaction, String learner) {
            transaction
                    .records(RecordType.LEARNERS)
                    .save(SampleRecords.of(RecordType.LEARNERS).full(learner, ""), 0);
        }

        private static void applicant(
                Transaction transaction, String learner, SelectionDecision decision, LocalDate decidedOn) {
            learner(transaction, learner);
            Candidacy empty = Candidacy.unknown(new CandidacyKey(new LearnerId(learner), EDITION));
            transaction
                    .records(RecordType.CANDIDACIES)
                    .save(
                            new Candidacy(
                                    empty.learner(),
                                    EDITION,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    List.of(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    decision,
                                    null,
                                    null,
                                    decidedOn),
                            0);
        }

        private static void hold(
                Transaction transaction,
                String id,
                String learner,
                HoldReason reason,
                LocalDate from,
                LocalDate liftedOn) {
            transaction
                    .records(RecordType.HOLDS)
                    .save(new LegalHold(new HoldId(id), new LearnerId(learner), reason, from, liftedOn), 0);
        }

        /**
         * Runs retention, on each day around one on which something is expected and on every so manieth beside.
         *
         * @return the day on which each group was erased
         */
        static Map<String, LocalDate> run(MobilityApplication application, Map<String, LocalDate> expected, int every) {
            Map<String, LocalDate> erased = new TreeMap<>();
            List<String> again = new ArrayList<>();
            for (int passed = 0; passed < DAYS; passed++) {
                LocalDate day = FIRST.plusDays(passed);
                boolean isNear = expected.containsValue(day)
                        || expected.containsValue(day.plusDays(1))
                        || expected.containsValue(day.minusDays(1));
                if (isNear || passed % every == 0) {
                    RunRetention.Outcome outcome =
                            application.runRetention().run(ASKED, PROJECT, day, new RunRetention.Options(false, true));
                    RetentionView view = ((RunRetention.Outcome.Done) outcome).retention();
                    for (LearnerView learner : view.erased()) {
                        for (String group : learner.groups()) {
                            if (erased.put(learner.learner() + " " + group, day) != null) {
                                again.add(learner.learner() + " " + group);
                            }
                        }
                    }
                }
            }
            assertThat(again).as("erased twice").isEmpty();
            assertThat(application
                            .summariseProjects()
                            .summarise(PROJECT, Locale.ENGLISH)
                            .orElseThrow()
                            .participants())
                    .as("who was erased is counted as before")
                    .isEqualTo(6);
            return erased;
        }
    }
}
