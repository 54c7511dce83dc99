package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.duallearning.mobility.application.journey.OtherAnswers;
import org.duallearning.mobility.application.page.ReportSample;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.disclosure.UnprotectableException.Reason;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Published reports on the example, from the command line. */
final class ReportCommandsTest {
    private static final int THRESHOLD = 10;

    @TempDir
    private Path folder;

    private final ExampleStore store = new ExampleStore();

    @Test
    void thePublicReadsTheProjectsFiguresWithTheirDenominatorsAndNothingOfFewPeople() throws IOException {
        JsonNode report = json(store.answer("report", "publish", "--audience", "public", "--json"));
        JsonNode participants = report.get("participants");
        assertThat(participants.get("participants").intValue()).isEqualTo(96);
        assertThat(participants.get("target").intValue()).isEqualTo(200);
        assertThat(participants.get("groups").toString())
                .isEqualTo("{\"SAO\":15,\"OAO_DA_LEGACY\":76,\"WORK_SEEKER\":5}");
        assertThat(participants.get("editions").toString()).isEqualTo("{\"2018-spring\":41,\"2019-spring\":55}");
        assertThat(report.get("objectives")).hasSize(4).allSatisfy(objective -> {
            assertThat(objective.get("stated").booleanValue()).isTrue();
            assertThat(objective.get("indicators").size()).isGreaterThanOrEqualTo(3);
        });
        JsonNode satisfied = report.at("/objectives/0/indicators/1");
        assertThat(satisfied.get("indicator").textValue()).isEqualTo("satisfied");
        assertThat(satisfied.at("/figure/denominator").intValue())
                .isGreaterThan(satisfied.at("/figure/numerator").intValue());
        assertThat(satisfied.at("/figure/missing").isInt()).isTrue();
        for (JsonNode count : secretCounts(report)) {
            assertThat(count.intValue()).isGreaterThanOrEqualTo(THRESHOLD).matches(value -> value % 5 == 0);
        }
        assertThat(secretCounts(report)).hasSizeGreaterThan(100);
    }

    @Test
    void aFigureOfPeopleSaysNoMoreThanTheTotalOfItsTable() throws IOException {
        JsonNode report = json(store.answer("report", "publish", "--audience", "public", "--json"));
        int figures = 0;
        for (JsonNode objective : report.get("objectives")) {
            for (JsonNode indicator : objective.get("indicators")) {
                if (indicator.get("table").isTextual()
                        && indicator.get("figure").isObject()) {
                    String id = indicator.get("table").textValue();
                    JsonNode total = table(report, id).get("total");
                    assertThat(indicator.at("/figure/population")).as(id).isEqualTo(total.get("size"));
                    assertThat(indicator.at("/figure/numerator")).as(id).isEqualTo(total.at("/counts/0"));
                    figures++;
                }
            }
        }
        assertThat(figures).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--audience=public", "--school=S03"})
    void ofFewAnswersNoPercentageIsGivenNeitherInSentencesNorInFigures(String readers) throws IOException {
        JsonNode report = json(store.answer("report", "publish", readers, "--json"));
        int few = 0;
        int many = 0;
        for (JsonNode objective : report.get("objectives")) {
            for (JsonNode indicator : objective.get("indicators")) {
                JsonNode figure = indicator.get("figure");
                if (figure.path("denominator").isInt()) {
                    boolean isOfFew = figure.get("denominator").intValue() < 20;
                    few += isOfFew ? 1 : 0;
                    many += isOfFew ? 0 : 1;
                    if (isOfFew) {
                        assertThat(figure.get("share").isNull()).isTrue();
                        assertThat(figure.get("lower").isNull()).isTrue();
                        assertThat(indicator.get("sentences").toString()).doesNotContain("%", "()");
                    }
                }
            }
        }
        assertThat(few).isPositive();
        assertThat(many > 0).isEqualTo(readers.endsWith("public"));
    }

    @Test
    void whatIsOnRecordOfEverybodyIsNoSampleAndHasNoInterval() throws IOException {
        JsonNode objective = json(store.answer("report", "publish", "--audience", "public", "--json"))
                .at("/objectives/0");
        int records = 0;
        int answers = 0;
        for (JsonNode indicator : objective.get("indicators")) {
            JsonNode figure = indicator.get("figure");
            if (figure.path("share").isNumber() && indicator.get("table").isTextual()) {
                boolean isRecord = indicator.get("formula").textValue().startsWith("share with activity");
                assertThat(figure.get("lower").isNull())
                        .as(indicator.get("indicator").textValue())
                        .isEqualTo(isRecord);
                assertThat(figure.get("level").isNull()).isEqualTo(isRecord);
                records += isRecord ? 1 : 0;
                answers += isRecord ? 0 : 1;
            }
        }
        assertThat(records).isPositive();
        assertThat(answers).isPositive();
    }

    @Test
    void whetherCountsAreRoundedIsSaidOfThemAndOfTheirIntervals() {
        assertThat(store.answer("report", "publish", "--audience", "public"))
                .contains("rounded to a multiple of 5", "The counts are rounded: the 95 % interval")
                .doesNotContain("The exact 95 %");
        assertThat(store.answer("report", "publish", "--audience", "partners"))
                .contains("The exact 95 % interval")
                .doesNotContain("multiple of 5 or");
    }

    @Test
    void aHiddenCountHasOneSignAndALegendInText() {
        String text = store.answer("report", "publish", "--audience", "public");
        assertThat(text).contains("▨ hidden to protect people").doesNotContain("*");
        assertThat(store.answer("report", "publish", "--school", "S03")).doesNotContain("▨");
    }

    @ParameterizedTest
    @CsvSource({"en, is hidden", "nl, is verborgen", "fr, est masqué"})
    void anObjectiveOfWhichAllIsHiddenDoesNotSayThatThereAreNoData(String language, String words) {
        Words spoken = Words.in(Locale.forLanguageTag(language));
        String hidden = text(ReportSample.hiding("AWARENESS"), spoken);
        assertThat(hidden).contains(spoken.say("indicator.hidden")).contains(words);
        assertThat(hidden).doesNotContain(spoken.say("indicator.noData"));
        assertThat(text(ReportSample.without("AWARENESS"), spoken)).contains(spoken.say("indicator.noData"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr"})
    void everyTableAndColumnHasWords(String language) throws IOException {
        Words words = Words.in(Locale.forLanguageTag(language));
        JsonNode report = json(store.answer("report", "publish", "--audience", "public", "--json"));
        for (JsonNode table : report.get("tables")) {
            if (table.get("titles").isEmpty() && !table.get("breakdowns").isEmpty()) {
                assertThat(words.keys()).contains("table." + table.get("table").textValue());
            }
            if (!table.get("kind").textValue().equals("ANSWERS")) {
                table.get("columns")
                        .forEach(column -> assertThat(words.keys()).contains("answer." + column.textValue()));
            }
        }
    }

    @Test
    void groupsOfWhichAllIsHiddenAreNamedTogether() {
        String text = text(ReportSample.report(), Words.in(Locale.ENGLISH));
        assertThat(text.replace(
                        "Hidden (▨) or nobody in every column: preparatory phase (aanloopfase); apprenticeship (leertijd)",
                        ""))
                .isNotEqualTo(text)
                .doesNotContain("preparatory phase");
    }

    @ParameterizedTest
    @CsvSource({"en, How it is worked out: formula of satisfied", "nl, Hoe het berekend is: formula of satisfied"})
    void textSaysHowAnIndicatorIsWorkedOutAndWhatEarlierReportsCountedOrAskedOtherwise(
            String language, String formula) {
        String text = text(ReportSample.definedOtherwise(), Words.in(Locale.forLanguageTag(language)));
        assertThat(text).contains(formula);
        for (ReportedIndicatorView indicator :
                ReportSample.definedOtherwise().objectives().get(0).indicators()) {
            indicator.ofDefinition().forEach(said -> {
                String sentence = Objects.requireNonNull(said.get(language));
                assertThat(text.split(Pattern.quote(sentence), -1))
                        .as("at the indicator, and once at the tables")
                        .hasSize(3);
            });
        }
        assertThat(text(ReportSample.report(), Words.in(Locale.ENGLISH))).doesNotContain("not to be compared");
    }

    @Test
    void aNoteThatIsRepeatedIsSaidOnceAndFoundByItsNumber() {
        Words words = Words.in(Locale.ENGLISH);
        String text = text(ReportSample.forPartners(), words);
        String note = "Every count shown is exact.";
        assertThat(text.split("\\Q" + note, -1)).hasSize(2);
        Matcher number = Pattern.compile("\\((\\d+)\\) " + Pattern.quote(note)).matcher(text);
        assertThat(number.find()).isTrue();
        assertThat(text).containsSubsequence(note, "(" + number.group(1) + ") as above.");
        assertThat(text(ReportSample.report(), words)).contains("“About” stands before numbers that are rounded");
    }

    @Test
    void aPreviewOfADayThatHasNotComeIsRefusedLikeAReport() {
        for (String[] dryRun : List.of(new String[0], new String[] {"--dry-run"})) {
            String[] command = Stream.concat(
                            Stream.of("report", "publish", "--audience", "public", "--on", "2099-01-01"),
                            Stream.of(dryRun))
                    .toArray(String[]::new);
            CommandRun refused = store.run(command);
            assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
            assertThat(refused.out()).isEmpty();
        }
    }

    private static String text(ReportView report, Words words) {
        return ReportText.of(report, words).text(Ansi.OFF).replaceAll("\\s+", " ");
    }

    @Test
    void oneIsSaidAsOne() throws IOException {
        JsonNode report = json(store.answer("report", "publish", "--school", "S03", "--json"));
        assertThat(report.get("objectives").findValues("sentences").toString())
                .doesNotContainPattern("\\b1 (learners|participants|activities|recommendations|schools)\\b");
    }

    /** The counts of answers that are shown. */
    private static List<JsonNode> secretCounts(JsonNode report) {
        List<JsonNode> counts = new ArrayList<>();
        for (JsonNode table : report.get("tables")) {
            if (table.get("kind").textValue().equals("FUNNEL")) {
                continue;
            }
            List<JsonNode> rows = new ArrayList<>(List.of(table.get("total")));
            table.get("breakdowns").forEach(breakdown -> breakdown.get("rows").forEach(rows::add));
            for (JsonNode row : rows) {
                for (int i = 0; i < table.get("columns").size(); i++) {
                    String column = table.get("columns").get(i).textValue();
                    JsonNode count = row.get("counts").get(i);
                    if (!count.isNull() && !column.equals("no-answer") && !column.equals("not-applicable")) {
                        counts.add(count);
                    }
                }
            }
        }
        return counts;
    }

    @Test
    void levelsOfLanguageBeforeAndAfterAreCountedOfTheSamePeople() throws IOException {
        JsonNode report = json(store.answer("report", "publish", "--audience", "public", "--json"));
        JsonNode before = table(report, "host-language@BEFORE");
        JsonNode after = table(report, "host-language@AFTER");

        assertThat(before.get("columns"))
                .isEqualTo(after.get("columns"))
                .extracting(JsonNode::textValue)
                .containsExactly("basic", "independent", "not-applicable", "no-answer");
        assertThat(before.at("/total/counts/0").intValue())
                .isGreaterThan(after.at("/total/counts/0").intValue());
        assertThat(before.at("/total/counts/2"))
                .isEqualTo(after.at("/total/counts/2"))
                .isEqualTo(table(report, "language").at("/total/counts/3"));
        assertThat(store.answer("report", "show", "1", "--lang", "nl").replaceAll("\\s+", " "))
                .contains(
                        "(voor vertrek) (1) zoals hierboven.",
                        "In totaal basis (A1, A2) onafhankelijk of beter (vanaf B1)",
                        "(na terugkeer)");
    }

    private static JsonNode table(JsonNode report, String id) {
        for (JsonNode table : report.get("tables")) {
            if (table.get("table").textValue().equals(id)) {
                return table;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void nobodyLearnsWhatTheFiveWorkSeekersSaid() throws IOException {
        store.answer("report", "publish", "--audience", "public");
        JsonNode report = json(store.answer("report", "publish", "--audience", "partners", "--json"));
        int seen = 0;
        for (JsonNode table : report.get("tables")) {
            for (JsonNode breakdown : table.get("breakdowns")) {
                for (JsonNode row : breakdown.get("rows")) {
                    if (row.get("group").textValue().equals("WORK_SEEKER")
                            && table.get("columns").get(0).textValue().matches("yes|rose")) {
                        assertThat(row.get("size").intValue()).isEqualTo(5);
                        assertThat(row.get("counts").get(0).isNull()).isTrue();
                        assertThat(row.get("counts").get(1).isNull()).isTrue();
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
        assertThat(report.at("/attack/hidden").intValue()).isPositive();
        assertThat(report.at("/attack/differences").intValue()).isPositive();
    }

    @Test
    void aReportComesOutTheSameAfterSomebodyWasErasedOfWhomItHoldsNothing() throws IOException {
        store.answer("report", "publish", "--audience", "public");
        store.answer("report", "export", "1", "--out", folder.resolve("before").toString());
        store.answer("report", "publish", "--audience", "partners");
        String name = familyNameOf("L001");
        assertThat(kept())
                .allSatisfy(report -> assertThat(report.extract() + report.document())
                        .doesNotContain(name)
                        .doesNotContain("L001"));
        store.answer("person", "erase", "L001", "--yes");
        store.answer("report", "replay", "1");
        assertThat(store.answer("report", "replay", "2").replaceAll("\\s+", " "))
                .contains("the same, byte for byte");
        store.answer("report", "export", "1", "--out", folder.resolve("after").toString());
        for (String file : List.of("report.json", "report.csv", "report.html")) {
            assertThat(folder.resolve("after").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("before").resolve(file));
        }
    }

    @Test
    void nothingLeadsFromWhoeverIsErasedToWhatTheyAnsweredInAReport() throws IOException {
        Path paid = Samples.example(folder.resolve("paid"));
        Samples.edit(paid.resolve("project.csv"), ",200,,,MIXED", ",200,250000,2010-01-01,MIXED");
        store.answer("import", paid.toString());
        store.answer("report", "publish", "--audience", "public");
        String extract = kept().get(0).extract();
        assertThat(pseudonymsOf("L001"))
                .isNotEmpty()
                .allSatisfy(pseudonym -> assertThat(extract).contains("\"" + pseudonym + "\""));
        store.answer("person", "erase", "L001", "--yes");
        assertThat(pseudonymsOf("L001")).isNotEmpty().containsOnlyNulls();
        assertThat(pseudonymsOf("L002")).isNotEmpty().doesNotContainNull();
        store.answer("report", "publish", "--audience", "public");
        assertThat(pseudonymsOf("L001")).containsOnlyNulls();
        for (JsonNode population : json(extract).at("/extract/populations")) {
            assertThat(population.findValuesAsText("pseudonym"))
                    .as("the place tells nothing")
                    .isSorted();
        }
    }

    private List<String> pseudonymsOf(String learner) {
        try (Snapshot snapshot = store.storage().snapshot(new ProjectReference(ExampleStore.PROJECT))) {
            return snapshot.records(RecordType.PSEUDONYMS).all().stream()
                    .filter(each -> each.key().learner().value().equals(learner))
                    .map(ReportPseudonym::pseudonym)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Left out:, tables", "nl, Weggelaten:, tabellen", "fr, Tableaux omis :, rapport"})
    void whenFewChangedSinceAReportForOthersItIsSaidThatTablesAreLeftOut(String language, String begin, String word)
            throws IOException {
        Locale spoken = Locale.forLanguageTag(language);
        int all = tables(json(store.answer("report", "publish", "--audience", "partners", "--json")));
        List<String> publish = List.of("report", "publish", "--audience", "public");
        assertThat(json(store.answer(command(publish, "--dry-run", "--json")))
                        .get("leftOut")
                        .isNull())
                .isTrue();
        Path changed = Samples.example(folder.resolve("changed"));
        String stay = "L001,2018-spring,P2018-NL-06,2018-03-18,2018-03-31,";
        Samples.edit(changed.resolve("stays.csv"), stay + "RECOGNISED", stay + "CANCELLED");
        store.answer("import", changed.toString());
        JsonNode report = json(store.answer(command(publish, "--dry-run", "--json")));
        String said = report.at("/leftOut/" + language).textValue();
        assertThat(tables(report)).isPositive().isLessThan(all);
        assertThat(said)
                .startsWith(begin)
                .contains(word, Integer.toString(all - tables(report)), Integer.toString(all));
        assertThat(flat(store.answer(spoken, command(publish, "--dry-run")))).contains(said);
        assertThat(flat(store.answer(spoken, command(publish)))).contains(said);
    }

    private static String[] command(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static String flat(String page) {
        return page.replaceAll("\\s+", " ");
    }

    /** How many tables there are, each by one breakdown; those of single answers are part of those of their indicators. */
    private static int tables(JsonNode report) {
        int tables = 0;
        for (JsonNode table : report.get("tables")) {
            String kind = table.get("kind").textValue();
            if (!kind.equals("ANSWERS") && !kind.equals("FUNNEL")) {
                tables += Math.max(1, table.get("breakdowns").size());
            }
        }
        return tables;
    }

    @Test
    void whenFewAnswersChangedTheTablesOfTheReportBeforeAreRepeated() throws IOException {
        store.answer("report", "publish", "--audience", "public");
        Path changed = Samples.example(folder.resolve("changed"));
        Samples.edit(
                changed.resolve("surveys.csv"),
                "L001,LEARNER,L001,,2018-spring,AFTER,satisfaction,5,",
                "L001,LEARNER,L001,,2018-spring,AFTER,satisfaction,1,");
        store.answer("import", changed.toString());
        JsonNode report = json(store.answer("report", "publish", "--audience", "public", "--json"));
        for (JsonNode table : report.get("tables")) {
            if (table.get("table").textValue().equals("satisfied")) {
                assertThat(table.get("repeatedFrom").intValue()).isEqualTo(1);
                assertThat(table.get("breakdowns"))
                        .allSatisfy(breakdown -> assertThat(
                                        breakdown.get("repeatedFrom").intValue())
                                .isEqualTo(1));
            }
        }
        assertThat(report.get("objectives").findParents("indicator"))
                .filteredOn(indicator -> indicator.get("indicator").textValue().equals("satisfied"))
                .singleElement()
                .satisfies(indicator ->
                        assertThat(indicator.get("repeatedFrom").intValue()).isEqualTo(1));
        assertThat(store.answer("report", "show", "2"))
                .contains("As in report 1: since then, fewer than 10 of those counted changed, or none.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr"})
    void everyReportSaysInEveryLanguageThatItIsMadeOfSyntheticRows(String language) throws IOException {
        Locale spoken = Locale.forLanguageTag(language);
        String mark =
                store.answer(spoken, "summary").lines().skip(1).findFirst().orElseThrow();
        String text = store.answer(spoken, "report", "publish", "--audience", "public");
        assertThat(text).contains(mark);
        assertThat(text.lines()).noneMatch(line -> line.contains("{"));
        assertThat(store.answer(spoken, "report", "list")).contains(mark);
        assertThat(store.answer(spoken, "report", "replay", "1")).contains(mark);
        store.answer(
                spoken,
                "report",
                "export",
                "1",
                "--out",
                folder.resolve(language).toString());
        assertThat(Files.readString(folder.resolve(language).resolve("report.csv"))
                        .lines()
                        .skip(1))
                .allMatch(line -> line.contains(",MIXED,"));
    }

    @Test
    void aReportThatThereIsNotIsNotFound() {
        assertThat(store.answer("report", "list")).contains("No report");
        assertThat(store.run("report", "show", "7").exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(store.run("report", "publish", "--school", "SYNTRA").exitCode())
                .isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(store.run("report", "publish").exitCode()).isEqualTo(ExitCode.USAGE.number());
    }

    private String familyNameOf(String learner) {
        try (Snapshot snapshot = store.storage().snapshot(new ProjectReference(ExampleStore.PROJECT))) {
            return snapshot.records(RecordType.LEARNERS).all().stream()
                    .filter(each -> each.id().value().equals(learner))
                    .map(each -> String.valueOf(each.familyName()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<PublishedReport> kept() {
        try (Snapshot snapshot = store.storage().snapshot(new ProjectReference(ExampleStore.PROJECT))) {
            return snapshot.records(RecordType.REPORTS).all();
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void aSchoolReadsOfItsOwnLearnersEveryCountAsItIs() throws IOException {
        JsonNode report = json(store.answer("report", "publish", "--school", "S03", "--json"));
        assertThat(report.get("audience").textValue()).isEqualTo("OWN_SCHOOL");
        assertThat(report.get("school").textValue()).isEqualTo("S03");
        assertThat(report.at("/participants/participants").intValue()).isEqualTo(9);
        assertThat(report.at("/participants/target").isNull()).isTrue();
        assertThat(report.get("attack").isNull()).isTrue();
        assertThat(secretCounts(report))
                .anySatisfy(count -> assertThat(count.intValue()).isBetween(1, THRESHOLD - 1));
        assertThat(report.findValuesAsText("indicator")).doesNotContain("participants", "reciprocity");
        assertThat(store.answer("report", "list")).contains("the school itself S03");
        assertThat(json(store.answer("report", "replay", "1", "--json"))
                        .get("isReproduced")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void whatASchoolReadsChangesNothingOfWhatThePublicReads() throws IOException {
        JsonNode alone = json(new ExampleStore().answer("report", "publish", "--audience", "public", "--json"));
        store.answer("report", "publish", "--school", "S03");
        JsonNode after = json(store.answer("report", "publish", "--audience", "public", "--json"));
        assertThat(after.get("tables")).isEqualTo(alone.get("tables"));
    }

    @Test
    void aSchoolThatIsNotThereIsNotFoundAndAReportIsForSomebody() {
        assertThat(store.run("report", "publish", "--school", "S99").exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(store.run("report", "publish", "--school", "SYNTRA").exitCode())
                .isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(store.run("report", "publish").exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(store.run("report", "publish", "--school", "S03", "--audience", "public")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(store.answer("report", "list")).contains("No report");
    }

    @ParameterizedTest
    @CsvSource({"en, give that day or an earlier one", "nl, geef die dag of een vroegere", "fr, un jour antérieur"})
    void aReportIsNotPublishedOnADayThatHasNotCome(String language, String advice) {
        CommandRun run = store.run(
                Locale.forLanguageTag(language), "report", "publish", "--audience", "public", "--on", "2091-05-01");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(run.err()).contains(CommandRun.TODAY.toString(), advice);
        store.answer("report", "publish", "--audience", "public");
    }

    @Test
    void aReportIsNotPublishedOnADayBeforeTheLastOne() {
        store.on(LocalDate.of(2019, 9, 1));
        store.answer("report", "publish", "--audience", "public", "--on", "2019-09-01");
        CommandRun run = store.run("report", "publish", "--audience", "public", "--on", "2019-08-31");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(run.err()).contains("2019-09-01", "Nothing was published");
        CommandRun preview = store.run("report", "publish", "--audience", "public", "--on", "2019-08-31", "--dry-run");
        assertThat(preview.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(preview.err()).isEqualTo(run.err());
    }

    @ParameterizedTest
    @CsvSource({"en, who is behind the table", "nl, wie er achter de tabel", "fr, qui se trouve derrière le tableau"})
    void aReportThatCannotBeProtectedIsRefusedInWords(String language, String words) {
        store.answer("report", "publish", "--audience", "public");
        OtherAnswers.nobodyBehindATableInTheReportOf(new ProjectReference(ExampleStore.PROJECT), store.storage());
        CommandRun run = store.run(Locale.forLanguageTag(language), "report", "publish", "--audience", "public");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNPROTECTABLE.number());
        assertThat(run.err()).contains(OtherAnswers.TABLE, words);
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en, cannot be compared with", "nl, valt niet mee te vergelijken", "fr, rien ne peut lui être comparé"})
    void aReportOfWhichAnotherVersionKeptASaltIsShownAndComparedWithNothing(String language, String words) {
        store.answer("report", "publish", "--audience", "public");
        String shown = store.answer("report", "show", "1");
        OtherAnswers.saltInTheReportOf(new ProjectReference(ExampleStore.PROJECT), store.storage());
        CommandRun run = store.run(Locale.forLanguageTag(language), "report", "publish", "--audience", "public");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNPROTECTABLE.number());
        assertThat(run.err()).contains(words);
        assertThat(kept()).hasSize(1);
        assertThat(store.answer("report", "show", "1")).isEqualTo(shown);
        CommandRun replayed = store.run("report", "replay", "1");
        assertThat(replayed.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(replayed.out()).contains("does not come out the same");
    }

    @Test
    void aReportThatCannotBeProtectedAnyMoreIsNotReproduced() {
        store.answer("report", "publish", "--audience", "public");
        store.answer("report", "publish", "--audience", "public");
        OtherAnswers.nobodyBehindATableInTheReportOf(new ProjectReference(ExampleStore.PROJECT), store.storage());
        CommandRun run = store.run("report", "replay", "2");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(run.out()).contains("does not come out the same").containsPattern("Made again \\(SHA-256\\) +-\n");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whyAReportCannotBeProtectedIsSaidInEveryLanguage(Reason reason) {
        assertThat(Words.LANGUAGES)
                .extracting(language ->
                        Words.in(Locale.forLanguageTag(language)).say("unprotectable." + reason, "THIS-TABLE"))
                .doesNotHaveDuplicates()
                .allMatch(said -> said.contains("THIS-TABLE"));
    }

    @Test
    void aPreviewShowsWhatWouldBePublishedAndKeepsNothing() throws IOException {
        JsonNode preview = json(store.answer("report", "publish", "--audience", "public", "--dry-run", "--json"));
        assertThat(preview.get("number").intValue()).isZero();
        assertThat(store.answer("report", "list")).contains("No report");
        assertThat(store.answer("report", "publish", "--audience", "public", "--dry-run"))
                .contains("A preview: nothing was published.");
        JsonNode published = json(store.answer("report", "publish", "--audience", "public", "--json"));
        assertThat(published.get("tables")).isEqualTo(preview.get("tables"));
        assertThat(published.get("objectives")).isEqualTo(preview.get("objectives"));
    }

    @Test
    void theMainJobWritesAPreviewOfThePublicReport() throws IOException {
        Path out = folder.resolve("out");
        store.answer("run", Samples.EXAMPLE, "--out", out.toString());
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("Preview, not published")
                .contains("synthetic");
        assertThat(json(Files.readString(out.resolve("report.json")))
                        .get("provenance")
                        .textValue())
                .isEqualTo("MIXED");
        assertThat(Files.readString(out.resolve("report.html"))).contains("is not to be handed on");
        assertThat(json(Files.readString(out.resolve("report.json")))
                        .at("/preview/nl")
                        .textValue())
                .contains("mag niet doorgegeven worden");
        assertThat(Files.readString(out.resolve("report.csv")).lines().skip(1))
                .allMatch(line -> line.contains(",0,PREVIEW_NOT_TO_BE_HANDED_ON,"));
        assertThat(out.resolve("report.xlsx")).exists();
    }

    @Test
    void theMainJobWritesOverNothingUnlessItIsSaid() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out);
        Files.writeString(out.resolve("report.json"), "mine");
        CommandRun refused = store.run("run", Samples.EXAMPLE, "--out", out.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(out.resolve("report.json")).hasContent("mine");
        assertThat(out.resolve("summary.json")).doesNotExist();
        store.answer("run", Samples.EXAMPLE, "--out", out.toString(), "--force");
        assertThat(Files.readString(out.resolve("report.json"))).contains("erasmus-duaal-2018");
    }

    @Test
    void theTablesOfAPublishedReportSayWhatIsPublishedAndWhatIsHidden() throws IOException {
        store.answer("report", "publish", "--audience", "public");
        store.answer("report", "export", "1", "--out", folder.resolve("files").toString());
        assertThat(Files.readString(folder.resolve("files").resolve("report.csv"))
                        .lines()
                        .skip(1))
                .allMatch(line -> line.contains(",1,PUBLISHED,PUBLIC,"))
                .allMatch(line -> line.endsWith(",,HIDDEN_OR_NOBODY")
                        != line.matches(".*(,\\d+){3},,,,(EXACT|ROUNDED|ROUNDED_COARSELY)"))
                .allMatch(line -> line.endsWith(",EXACT") == line.matches(".*,(\\d+),\\1,\\1,,,,.*"))
                .anyMatch(line -> line.endsWith(",0,0,2,,,,ROUNDED"))
                .anyMatch(line -> line.endsWith(",,HIDDEN_OR_NOBODY"));
        JsonNode report = json(Files.readString(folder.resolve("files").resolve("report.json")));
        assertThat(report.get("preview").isNull()).isTrue();
        int counts = 0;
        for (JsonNode table : report.get("tables")) {
            int rows = 1;
            for (JsonNode breakdown : table.get("breakdowns")) {
                rows += breakdown.get("rows").size();
            }
            counts += rows * (1 + table.get("columns").size());
        }
        assertThat(Files.readAllLines(folder.resolve("files").resolve("report.csv")))
                .hasSize(1 + counts);
    }

    @Test
    void listsTellThePublicNoMoreOfSingleLearnersThanTheTables() throws IOException {
        JsonNode publicly = json(store.answer("report", "publish", "--audience", "public", "--json"));
        JsonNode partners = json(store.answer("report", "publish", "--audience", "partners", "--json"));
        int hidden = 0;
        for (JsonNode activities : publicly.get("activities")) {
            if (activities.get("kind").textValue().equals("AMBASSADOR")) {
                hidden += isRoundedOrHidden(activities.get("activities"));
                hidden += isRoundedOrHidden(activities.get("reachUnknown"));
            }
        }
        assertThat(hidden).isPositive();
        assertThat(publicly.get("activities").findValues("reach"))
                .isEqualTo(partners.get("activities").findValues("reach"));
        for (JsonNode exchange : publicly.get("exchanges")) {
            isRoundedOrHidden(exchange.get("sent"));
            isRoundedOrHidden(exchange.get("received"));
        }
        JsonNode reach = indicator(publicly, "reach-peers");
        isRoundedOrHidden(reach.at("/figure/records"));
        assertThat(reach.at("/sentences/en").textValue()).contains("the reach of ▨ is not known");
        assertThat(indicator(publicly, "reciprocity").at("/sentences/en").textValue())
                .isEqualTo("96 learners were sent and 32 received.");
        assertThat(publicly.at("/exchanged/sent").intValue()).isEqualTo(96);
        assertThat(publicly.at("/exchanged/received").intValue()).isEqualTo(32);
    }

    private static int isRoundedOrHidden(JsonNode count) {
        assertThat(count.isNull() || (count.intValue() >= THRESHOLD && count.intValue() % 5 == 0))
                .as("%s", count)
                .isTrue();
        return count.isNull() ? 1 : 0;
    }

    private static JsonNode indicator(JsonNode report, String id) {
        for (JsonNode objective : report.get("objectives")) {
            for (JsonNode indicator : objective.get("indicators")) {
                if (indicator.get("indicator").textValue().equals(id)) {
                    return indicator;
                }
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void everyRowOfTheWorkbookSaysThatRowsAreInvented() throws IOException {
        store.answer("report", "publish", "--audience", "public");
        store.answer("report", "export", "1", "--out", folder.resolve("files").toString());
        try (InputStream in = Files.newInputStream(folder.resolve("files").resolve("report.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly(
                            "report", "indicators", "counts", "activities", "recommendations", "exchanges", "hosts");
            for (Sheet sheet : sheets) {
                List<Row> rows = sheet.read();
                assertThat(rows).as(sheet.getName()).hasSizeGreaterThan(1);
                if (sheet.getName().equals("report")) {
                    assertThat(rows).anySatisfy(row -> {
                        assertThat(row.getCellText(0)).isEqualTo("provenance");
                        assertThat(row.getCellText(1)).isEqualTo("MIXED");
                    });
                } else {
                    assertThat(rows.subList(1, rows.size()))
                            .allSatisfy(row -> assertThat(row.stream()
                                            .filter(Objects::nonNull)
                                            .map(Cell::getText))
                                    .as(sheet.getName())
                                    .contains("MIXED"));
                }
            }
        }
    }

    @Test
    void nobodyIsExactlyNobodyWhereASchoolReadsOfItsOwnLearners() throws IOException {
        store.answer("report", "publish", "--school", "S03");
        store.answer("report", "export", "1", "--out", folder.resolve("files").toString());
        assertThat(Files.readString(folder.resolve("files").resolve("report.csv"))
                        .lines()
                        .skip(1))
                .allMatch(line -> line.endsWith(",,,EXACT"))
                .anyMatch(line -> line.endsWith(",0,0,0,,,,EXACT"));
    }

    @Test
    void everyTableWithRoundedCountsSaysSoInTextAndWhichOfThemAreExact() {
        String text = store.answer("report", "publish", "--audience", "public").replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Satisfaction (1) Counts are rounded to the nearest 5, so that rows need not add up."
                        + " Only these numbers \"In all\" are exact: all; By reporting group; By edition. In all yes")
                .containsPattern(
                        "Who applied \\(\\d+\\) Counts are rounded to the nearest 5, so that rows need not add up\\."
                                + " Only these numbers \"In all\" are exact: went\\. In all");
        assertThat(store.answer("report", "publish", "--audience", "partners")).doesNotContain("Counts are rounded to");
        assertThat(store.answer("report", "publish", "--school", "S03")).doesNotContain("Counts are rounded");
    }
}
