package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.RecordAssessments.Decision;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand texts in special fields, put through the use cases: none of them is found in a file, a backup, a dump or a log.
 * Family names, which are not special, are found there, so that it is known that the search finds what is there.
 */
@Timeout(120)
final class CanariesTest {
    private static final int LEARNERS = 250;
    private static final int REJECTED = 20;
    private static final int DECIDED = 40;

    /** What every text in a special field begins with. */
    private static final String SPECIAL = "canarium";

    /** What every family name begins with. */
    private static final String PERSONAL = "Canarifamilie";

    private static final LocalDate DAY = LocalDate.of(2018, 1, 15);

    @TempDir
    private Path folder;

    private int canaries;

    @AfterEach
    void dropDatabases() {
        Postgres.dropDatabases();
    }

    @Test
    void noneIsInAFileOfSqlite() throws Exception {
        Path file = folder.resolve("a.db");
        String url = "jdbc:sqlite:" + file;
        Instant begun = Instant.now();
        String said = whatIsSaidDuring(() -> {
            try (Storage storage = StorageProvider.openUrl(url)) {
                use(storage);
                // While it is open, the journal is there too.
                assertFound(filesUnder(folder));
                assertThat(filesUnder(folder)).extracting(Path::getFileName).contains(Path.of("a.db-wal"));
            }
        });
        assertFound(filesUnder(folder));
        assertNothingBesides(url, begun, said);
    }

    @Test
    void noneIsInAFileOfPostgresNorInItsJournal() throws Exception {
        String url = Postgres.databaseWithTables();
        Instant begun = Instant.now();
        String said = whatIsSaidDuring(() -> {
            try (Storage storage = StorageProvider.openUrl(url)) {
                use(storage);
            }
        });
        try (Handle handle = Jdbi.open(DatabaseSource.connect(url))) {
            Path data = Path.of(handle.select("SELECT current_setting('data_directory')")
                    .mapTo(String.class)
                    .one());
            // Before a checkpoint, after which the server may take segments of its journal away.
            assertFound(filesUnder(data.resolve("pg_wal")));
            Postgres.execute("ANALYZE");
            Postgres.execute("CHECKPOINT");
            handle.execute("ANALYZE");
            handle.execute("CHECKPOINT");
            assertFound(filesUnder(data.resolve("base")));
            assertNone(filesUnder(data));
            assertThat(dump(handle)).contains(PERSONAL).doesNotContain(SPECIAL);
        }
        assertNothingBesides(url, begun, said);
    }

    private void assertNothingBesides(String url, Instant begun, String said) throws IOException {
        assertThat(canaries).isGreaterThanOrEqualTo(1_000);
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        StorageProvider.administerUrl(url).backUp(Instant.EPOCH, backup);
        byte[] text = new GZIPInputStream(new ByteArrayInputStream(backup.toByteArray())).readAllBytes();
        assertThat(SealedData.holds(text, PERSONAL)).isTrue();
        assertThat(SealedData.holds(text, SPECIAL)).isFalse();
        assertNone(newIn(Path.of(System.getProperty("java.io.tmpdir")), begun));
        assertThat(said).doesNotContain(SPECIAL).doesNotContain(PERSONAL);
    }

    private static void assertFound(List<Path> files) throws IOException {
        assertThat(files).anyMatch(file -> holds(file, PERSONAL));
        assertNone(files);
    }

    private static void assertNone(List<Path> files) {
        assertThat(files).noneMatch(file -> holds(file, SPECIAL));
    }

    private static boolean holds(Path file, String text) {
        try {
            return SealedData.holds(Files.readAllBytes(file), text);
        } catch (IOException e) {
            // Another's, or gone by now.
            return false;
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> newIn(Path folder, Instant begun) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !modified(file).isBefore(begun))
                    .toList();
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return FileTime.fromMillis(0).toInstant();
        }
    }

    /** What a dump of the tables would hold. */
    private static String dump(Handle handle) {
        return Labels.all().keySet().stream()
                .flatMap(table ->
                        handle.select("SELECT CAST(t AS text) FROM " + table + " AS t").mapTo(String.class).stream())
                .collect(joining("\n"));
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static String whatIsSaidDuring(Work work) throws IOException, SQLException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream heard = new PrintStream(said, true, UTF_8);
        System.setOut(heard);
        System.setErr(heard);
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(UTF_8);
    }

    private String canary(String about) {
        return "%s-%s-%d".formatted(SPECIAL, about, canaries++);
    }

    private void use(Storage storage) {
        MobilityApplication application = MobilityApplication.over(
                storage,
                PlacementPolicy.standard(),
                MessageConstraints.validators().getValidator());
        Report report = application
                .importDossier()
                .importDossier(
                        request("import"),
                        DossierFormat.read("d.zip", new ByteArrayInputStream(dossier())),
                        Options.STANDARD);
        assertThat(report.refusedRows()).isEqualTo(REJECTED);
        saveAnswers(storage);
        application.recordAssessments().record(request("record"), TinyDossier.PROJECT, TinyDossier.EDITION, null, DAY);
        for (int i = 0; i < DECIDED; i++) {
            Decision decision = application
                    .recordAssessments()
                    .decide(
                            request("decide" + i),
                            TinyDossier.PROJECT,
                            new CandidacyKey(new LearnerId("L" + i), TinyDossier.EDITION),
                            new PersonalDecision(true, canary("decided"), DecisionRole.COORDINATOR, DAY),
                            DAY);
            assertThat(decision).isInstanceOf(Decision.Decided.class);
        }
        application
                .matchEditions()
                .propose(
                        request("propose"),
                        TinyDossier.PROJECT,
                        TinyDossier.EDITION,
                        Mechanism.PRIORITY,
                        7,
                        DAY,
                        Locale.ENGLISH);
        assertThat(application.exportDossier().exportDossier(TinyDossier.PROJECT))
                .isPresent();
    }

    /** No question of the catalogue is answered in words of one's own, so these answers do not come in a dossier. */
    private void saveAnswers(Storage storage) {
        Request request = request("answers");
        try (Transaction transaction = storage.transaction(TinyDossier.PROJECT, request, Action.IMPORT_DOSSIER)) {
            transaction
                    .records(RecordType.SURVEYS)
                    .saveAll(IntStream.range(0, LEARNERS)
                            .mapToObj(i -> new Change<>(answer(i), 0))
                            .toList())
                    .forEach(Saved::orThrow);
            transaction.commit(request, "saved");
        }
    }

    private SurveyAnswer answer(int learner) {
        return new SurveyAnswer(
                new SurveyAnswerKey("R" + learner, SurveyWave.BEFORE, "Q1"),
                RespondentRole.LEARNER,
                new LearnerId("L" + learner),
                null,
                TinyDossier.EDITION,
                canary("answer"),
                null);
    }

    /** A request that is done once, whose answer is kept and repeats something special. */
    private Request request(String key) {
        String repeated = canary("answered");
        OnceOnly once = OnceOnly.of(key, List.of(), Object.class, answer -> repeated);
        return new Request(
                new Caller("tester", Role.CONSORTIUM_COORDINATOR, null), Instant.parse("2018-03-01T09:00:00Z"), once);
    }

    private byte[] dossier() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("project", "reference,callYear,provenance\nP,2017,SYNTHETIC\n");
        files.put(
                "editions",
                "edition,filesFrom,filesUntil,departsOn,returnsOn\n2018-spring,2017-10-01,2017-12-15,2018-03-04,2018-03-17\n");
        files.put(
                "organisations",
                "organisation,name,kind,country,email\nS,The school,SCHOOL,BE,school@example.org\nH,The host,HOST,FR,\n");
        files.put("places", "place,edition,host,country,trade,capacity\nP1,2018-spring,H,FR,cook,3\n");
        files.put(
                "learners",
                "learner,familyName,birthDate,school,grade,system,firstEntryOn,enrolledFrom,enrolledUntil,trade,supportNeeds\n"
                        + rows(i -> "L%d,%s%d,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook,%s"
                                .formatted(i, PERSONAL, i, canary("need")))
                        + rejected(i -> "X%d,%s%d,1999-05-01,S,9,DBSO,2015-09-01,2017-09-01,2018-06-30,cook,%s"
                                .formatted(i, PERSONAL, i, canary("rejected"))));
        files.put(
                "agreements",
                "learner,type,signedOn,startsOn,endsOn,weeklyHours,lessonHours,simulatedWorkplace,socialMaribel\n"
                        + rows(i -> "L%d,OAO,2017-09-01,2017-09-01,2018-03-10,24,15,no,no".formatted(i)));
        files.put(
                "candidacies",
                "learner,edition,submittedAt,firstCountry,voluntary,employerConsentOn,decision,decisionReason\n"
                        + rows(i -> "L%d,2018-spring,2017-11-03,FR,yes,2018-02-01,,%s".formatted(i, canary("reason"))));
        files.put(
                "pins",
                "learner,edition,place,kind,reason\n"
                        + rows(i -> "L%d,2018-spring,P1,FORBIDDEN,%s".formatted(i, canary("pin"))));
        files.put(
                "stays",
                "learner,edition,place,status,reason\n"
                        + rows(i -> "L%d,2018-spring,P1,CANCELLED,%s".formatted(i, canary("stay"))));
        return zip(files);
    }

    private static String rows(Function<Integer, String> row) {
        return lines(LEARNERS, row);
    }

    private static String rejected(Function<Integer, String> row) {
        return lines(REJECTED, row);
    }

    private static String lines(int number, Function<Integer, String> row) {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, number).forEach(i -> lines.add(row.apply(i) + "\n"));
        return String.join("", lines);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
