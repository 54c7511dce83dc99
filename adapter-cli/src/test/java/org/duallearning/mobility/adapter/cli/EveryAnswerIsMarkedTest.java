package org.duallearning.mobility.adapter.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.ProjectRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What comes of rows that are not all real says so: every answer as a page and as JSON, and every file. */
final class EveryAnswerIsMarkedTest {
    private static final String PROVENANCE = "MIXED";
    private static final String IN_WORDS = "Part of these rows are synthetic";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Commands that answer of the rows of the example, each after those that make what it asks for. */
    private static final List<String> OF_ROWS = List.of(
            "import " + Samples.EXAMPLE,
            "import " + Samples.EXAMPLE + " --dry-run",
            "run " + Samples.EXAMPLE,
            "summary",
            "eligibility check",
            "eligibility check " + Samples.EXAMPLE,
            "eligibility check --learner L047 --edition 2018-spring",
            "eligibility explain --learner L042",
            "eligibility replay %s/explanation.json",
            "eligibility compare --rules %s/lenient.rules",
            "eligibility record --edition 2018-spring",
            "eligibility record --edition 2018-spring",
            "eligibility decide --edition 2018-spring --learner L048 --admit --role AGENCY --reason agreed",
            "eligibility replay --edition 2018-spring --learner L042",
            "match compare --edition 2018-spring",
            "match seats --edition 2018-spring",
            "match show --edition 2018-spring",
            "match propose --edition 2018-spring",
            "match show --edition 2018-spring",
            "match show --edition 2018-spring --round 1",
            "match confirm --edition 2018-spring --round 1",
            "match verify --edition 2018-spring --round 1",
            "match repair --edition 2018-spring --withdraws L052",
            "match explain --edition 2018-spring",
            "match explain --edition 2018-spring --learner L038",
            "policy compare --mechanism lottery",
            "outcome status",
            "indicator list",
            "indicator show satisfied",
            "report list",
            "report publish --audience public --dry-run",
            "report publish --audience public",
            "report list",
            "report show 1",
            "report replay 1",
            "recommendation list",
            "recommendation show recommendations-2019",
            "recommendation draft R1 --title Visits --text Paid --evidence satisfied",
            "recommendation advance R1 proposed",
            "hold list",
            "hold set H1 --reason audit",
            "hold list",
            "hold lift H1",
            "retention run --dry-run",
            "retention run",
            "person export --learner L001",
            "person erase L001 --dry-run",
            "person erase L001 --yes",
            "audit show",
            "audit show --after 999999",
            "audit verify");

    /** Commands of which the answers come of no rows of a project, with what they are of instead. */
    private static final Map<String, String> OF_NO_ROWS = Map.ofEntries(
            entry("init", "a dossier to start from"),
            entry("export", "where the dossier is, which says it itself"),
            entry("report export", "where the files are, which say it themselves"),
            entry("eligibility rules", "a rule book"),
            entry("eligibility adopt", "a rule book"),
            entry("match solve", "a case on its own, of no project"),
            entry("retention show", "a retention schedule"),
            entry("backup", "the store as a whole, written as it is kept"),
            entry("restore", "the store as a whole"),
            entry("check", "the store as a whole"),
            entry("keys show", "keys"),
            entry("keys rotate", "keys"));

    @TempDir
    private Path folder;

    @Test
    void ofEveryCommandItIsKnownWhetherItAnswersOfRows() {
        assertThat(Stream.concat(
                        OF_ROWS.stream().map(EveryAnswerIsMarkedTest::command).distinct(),
                        OF_NO_ROWS.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(commands());
    }

    /** The command that a line gives. */
    private static String command(String line) {
        return commands().stream()
                .filter(command -> (line + " ").startsWith(command + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No command: " + line));
    }

    private static List<String> commands() {
        return leaves(Commands.in(Surroundings.ofProcess())).toList();
    }

    private static Stream<String> leaves(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command.getCommandSpec().qualifiedName().replaceFirst("^mobility ", ""))
                : command.getSubcommands().values().stream().flatMap(EveryAnswerIsMarkedTest::leaves);
    }

    @Test
    void everyPageSaysThatRowsAreNotReal() throws IOException {
        assertThat(unmarked("", page -> page.contains(IN_WORDS))).isEmpty();
    }

    @Test
    void everyDocumentSaysThatRowsAreNotReal() throws IOException {
        assertThat(unmarked(" --json", document -> provenance(document).equals(PROVENANCE)))
                .isEmpty();
    }

    /** The commands that answer over one store, one after the other, without saying so. */
    private List<String> unmarked(String form, Predicate<String> isMarked) throws IOException {
        ExampleStore store = new ExampleStore();
        Samples.lenientRules(folder);
        Files.writeString(
                folder.resolve("explanation.json"),
                store.answer("eligibility", "explain", "--learner", "L042", "--json"));
        List<String> unmarked = new ArrayList<>();
        for (String command : OF_ROWS) {
            if (!isMarked.test(store.answer((command + form).formatted(folder).split(" ", -1)))) {
                unmarked.add(command);
            }
        }
        return unmarked;
    }

    private static String provenance(String document) {
        try {
            return JSON.readTree(document).path("provenance").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(document, e);
        }
    }

    @Test
    void everyFileOfTheMainJobSaysThatRowsAreNotReal() throws IOException {
        new ExampleStore()
                .answer("run", Samples.EXAMPLE, "--out", folder.resolve("out").toString());

        assertMarked(
                folder.resolve("out"),
                "candidacies.csv",
                "differences.csv",
                "placements.csv",
                "report.csv",
                "report.html",
                "report.json",
                "report.xlsx",
                "summary.json",
                "unplaced.csv");
    }

    @Test
    void everyFileOfAReportSaysThatRowsAreNotReal() throws IOException {
        ExampleStore store = new ExampleStore();
        store.answer("report", "publish", "--audience", "public");
        store.answer("report", "export", "1", "--out", folder.resolve("out").toString());

        assertMarked(folder.resolve("out"), "report.csv", "report.html", "report.json", "report.xlsx");
    }

    @Test
    void whatIsKeptOfAPersonSaysInAFileThatRowsAreNotReal() throws IOException {
        ExampleStore store = new ExampleStore();
        Path out = Files.createDirectory(folder.resolve("out"));
        String[] command = {"person", "export", "--learner", "L001", "--out"};
        store.answer(with(command, out.resolve("L001.txt").toString()));
        store.answer(with(command, out.resolve("L001.json").toString(), "--json"));

        assertMarked(out, "L001.json", "L001.txt");
    }

    /** A dossier is one document in several files, to be read as a whole: its row of the project says it for all of them. */
    @Test
    void aDossierSaysInEveryFormThatRowsAreNotReal() {
        ExampleStore store = new ExampleStore();
        for (String form : List.of("--quiet", "--zip", "--xlsx")) {
            Path dossier = folder.resolve("dossier" + form);
            store.answer("export", dossier.toString(), form);

            assertThat(DossierFormat.read(dossier, (file, rows) -> {}).sheets().stream()
                            .filter(sheet -> sheet.type() == ProjectRow.class)
                            .flatMap(sheet -> sheet.rows().stream())
                            .map(row -> ((ProjectRow) row.row()).provenance()))
                    .as(form)
                    .containsExactly(PROVENANCE);
        }
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    /** Checks that a folder holds these files, and that each is marked. */
    private static void assertMarked(Path folder, String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
        for (String name : names) {
            Path file = folder.resolve(name);
            String ending = name.substring(name.indexOf('.') + 1);
            switch (ending) {
                case "csv" ->
                    assertThat(Files.readAllLines(file).stream().skip(1))
                            .as(name)
                            .isNotEmpty()
                            .allMatch(row -> row.contains(PROVENANCE));
                case "json" ->
                    assertThat(provenance(Files.readString(file))).as(name).isEqualTo(PROVENANCE);
                case "html" ->
                    assertThat(file)
                            .content()
                            .contains("<p class=\"mark-full\">", "Partly synthetic data", "<span class=\"mark\">");
                case "xlsx" -> assertThat(unmarkedSheets(file)).as(name).isEmpty();
                default -> assertThat(file).content().contains(IN_WORDS);
            }
        }
    }

    private static List<String> unmarkedSheets(Path file) throws IOException {
        List<String> unmarked = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.read().stream()
                        .flatMap(row -> row.stream().filter(Objects::nonNull))
                        .noneMatch(cell -> cell.getText().equals(PROVENANCE))) {
                    unmarked.add(sheet.getName());
                }
            }
        }
        return unmarked;
    }
}
