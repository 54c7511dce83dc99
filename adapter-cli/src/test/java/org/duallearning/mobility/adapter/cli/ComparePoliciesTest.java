package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.matching.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy adviser is told of other rules and other ways to decide. */
final class ComparePoliciesTest {
    private static final ExampleStore STORE = new ExampleStore();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> COUNTS =
            List.of("entered", "placed", "firstCountry", "secondCountry", "unplaced");

    @TempDir
    private Path folder;

    private static JsonNode json(String... command) throws IOException {
        return MAPPER.readTree(STORE.answer(
                Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new)));
    }

    private static JsonNode compare(String... options) throws IOException {
        return json(Stream.concat(Stream.of("policy", "compare"), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static Map<String, Integer> some(JsonNode counts, List<String> names) {
        return names.stream()
                .collect(Collectors.toMap(name -> name, name -> counts.get(name).intValue()));
    }

    /** The cells of a file of the example; none of it needs quotes where it is read here. */
    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of(Samples.EXAMPLE, file + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** The standard book, under which an industrial apprenticeship (ILW) serves nobody. */
    private String withoutIlw() throws IOException {
        String g16 = """
                  when system is DBSO
                  when type is ILW
                  then %s
                """;
        String g28 = """
                  when system is LEERTIJD
                  when type is ILW
                  then %s
                """;
        Path file =
                Samples.ruleBook(folder.resolve("no-ilw.rules"), g16.formatted("satisfied"), g16.formatted("violated"));
        Samples.edit(file, g28.formatted("refer"), g28.formatted("violated"));
        return file.toString();
    }

    @Test
    void theFirstPolicyIsWhatTheMainJobSays() throws IOException {
        JsonNode summary =
                MAPPER.readTree(CommandRun.of("run", Samples.EXAMPLE, "--json").out());
        JsonNode first = compare("--mechanism", "priority").get("policies").get(0);

        List<String> names = new ArrayList<>(COUNTS);
        names.addAll(List.of("candidacies", "eligible", "refer", "notEligible", "undetermined"));
        List<JsonNode> editions = all(first.get("editions"));
        assertThat(editions).hasSize(2);
        for (int i = 0; i < editions.size(); i++) {
            JsonNode edition = summary.get("editions").get(i);
            assertThat(editions.get(i).get("edition")).isEqualTo(edition.get("edition"));
            assertThat(editions.get(i).get("optimal")).isEqualTo(edition.get("optimal"));
            assertThat(some(editions.get(i).get("counts"), names)).isEqualTo(some(edition, names));
        }
        assertThat(some(first.get("all"), List.of("candidacies", "eligible", "entered", "placed")))
                .isEqualTo(Map.of("candidacies", 118, "eligible", 43 + 54, "entered", 45 + 59, "placed", 43 + 56));
        assertThat(first.get("mechanism").textValue()).isEqualTo("most-placed");
        assertThat(first.get("changes").isNull()).isTrue();
    }

    @Test
    void rulesWithoutTheOldIlwContractsChangeWhatASecondCountSaysAndNothingElse() throws IOException {
        Set<String> ilw = new TreeSet<>();
        for (String[] cells : rows("agreements")) {
            if (cells[1].equals("ILW") && cells[2].compareTo("2016-09-01") < 0) {
                ilw.add(cells[0]);
            }
        }
        Map<String, Integer> before = verdictsOf(ilw);
        assertThat(ilw).hasSizeGreaterThanOrEqualTo(2);
        Set<String> selected = new TreeSet<>();
        for (String[] cells : rows("candidacies")) {
            if (ilw.contains(cells[0]) && cells[12].equals("SELECTED") && !cells[13].isBlank()) {
                selected.add(cells[0]);
            }
        }

        JsonNode policies = compare("--rules", withoutIlw()).get("policies");
        JsonNode was = policies.get(0).get("all");
        JsonNode is = policies.get(1).get("all");

        int eligible = before.getOrDefault("ELIGIBLE", 0);
        int referred = before.getOrDefault("REFER", 0);
        assertThat(eligible + referred).isEqualTo(ilw.size());
        assertThat(difference(was, is, "candidacies")).isZero();
        assertThat(difference(was, is, "eligible")).isEqualTo(-eligible);
        assertThat(difference(was, is, "refer")).isEqualTo(-referred);
        assertThat(difference(was, is, "notEligible")).isEqualTo(ilw.size());
        assertThat(difference(was, is, "undetermined")).isZero();
        assertThat(difference(was, is, "byPerson")).isEqualTo(-selected.size());
        assertThat(difference(was, is, "entered")).isEqualTo(-eligible - selected.size());
        JsonNode changes = policies.get(1).get("changes");
        assertThat(all(changes.get("entersNow"))).isEmpty();
        assertThat(all(changes.get("entersNoMore")))
                .extracting(candidacy -> candidacy.get("learner").textValue())
                .containsExactlyElementsOf(ilw);
        assertThat(difference(
                        policies.get(0).get("byReportingGroup").get("SAO"),
                        policies.get(1).get("byReportingGroup").get("SAO"),
                        "entered"))
                .isZero();
    }

    private static Map<String, Integer> verdictsOf(Set<String> learners) throws IOException {
        Map<String, Integer> verdicts = new HashMap<>();
        for (JsonNode assessment : json("eligibility", "check").get("assessments")) {
            if (learners.contains(assessment.get("learner").textValue())) {
                verdicts.merge(assessment.get("verdict").textValue(), 1, Integer::sum);
            }
        }
        return verdicts;
    }

    private static int difference(JsonNode was, JsonNode is, String count) {
        return is.get(count).intValue() - was.get(count).intValue();
    }

    @Test
    void everyMechanismGivesWhatMatchCompareGives() throws IOException {
        List<String> options = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            options.addAll(List.of("--mechanism", mechanism.commandName()));
        }
        options.addAll(List.of("--seed", "7"));
        List<JsonNode> policies = all(compare(options.toArray(String[]::new)).get("policies"));

        assertThat(policies).hasSize(1 + Mechanism.values().length);
        for (int edition = 0; edition < 2; edition++) {
            String id =
                    policies.get(0).get("editions").get(edition).get("edition").textValue();
            JsonNode compared =
                    json("match", "compare", "--edition", id, "--seed", "7").get("mechanisms");
            for (int i = 0; i < Mechanism.values().length; i++) {
                JsonNode policy = policies.get(i + 1);
                JsonNode there = compared.get(i);
                assertThat(policy.get("mechanism")).isEqualTo(there.get("mechanism"));
                JsonNode here = policy.get("editions").get(edition);
                assertThat(here.get("optimal")).isEqualTo(there.get("optimal"));
                assertThat(some(here.get("counts"), List.of("placed", "firstCountry", "secondCountry", "elsewhere")))
                        .as("%s in %s", policy.get("mechanism"), id)
                        .isEqualTo(some(
                                there.get("all"), List.of("placed", "firstCountry", "secondCountry", "elsewhere")));
                assertThat(moved(policy, id))
                        .isEqualTo(there.get("differentFromFirst").intValue());
            }
        }
    }

    /** For how many of an edition the place is another, or there is one under one of both only. */
    private static int moved(JsonNode policy, String edition) {
        return (int) Stream.of("placedNow", "placedNoMore", "elsewhere")
                .flatMap(change -> all(policy.get("changes").get(change)).stream())
                .filter(candidacy -> candidacy.get("edition").textValue().equals(edition))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no old ILW", "part-time education first", "nobody to the Netherlands"})
    void whatIsTriedIsWhatComesOfItOnceTheRulesAreAdopted(String change) throws IOException {
        String rules = switch (change) {
            case "no old ILW" -> withoutIlw();
            case "part-time education first" ->
                Samples.ruleBook(
                                folder.resolve("dbso.rules"),
                                "when system is DUAAL_SO, DUAAL_BUSO_OV3, DUAAL_BUSO_OV4, DUAAL_VOLW\n  basis high project-2023",
                                "when system is DBSO\n  basis high project-2023")
                        .toString();
            default ->
                Samples.ruleBook(
                                folder.resolve("near.rules"),
                                " MT NL NO PL PT RO SE SI SK TR",
                                " MT NO PL PT RO SE SI SK TR")
                        .toString();
        };
        List<String> options = new ArrayList<>(List.of("--seed", "3"));
        for (Mechanism mechanism : Mechanism.values()) {
            options.addAll(List.of("--mechanism", mechanism.commandName()));
        }
        List<JsonNode> own = all(compare(options.toArray(String[]::new)).get("policies"));
        options.addAll(List.of("--rules", rules, "--together"));
        List<JsonNode> tried = all(compare(options.toArray(String[]::new)).get("policies"));
        ExampleStore adopted = new ExampleStore();
        adopted.answer("eligibility", "adopt", rules);

        JsonNode summary = MAPPER.readTree(adopted.answer("summary", "--json"));
        for (int edition = 0; edition < 2; edition++) {
            JsonNode there = summary.get("editions").get(edition);
            List<String> verdicts = List.of("eligible", "refer", "notEligible", "undetermined", "entered");
            JsonNode compared = MAPPER.readTree(adopted.answer(
                            "match",
                            "compare",
                            "--edition",
                            there.get("edition").textValue(),
                            "--seed",
                            "3",
                            "--json"))
                    .get("mechanisms");
            for (int i = 0; i < Mechanism.values().length; i++) {
                JsonNode counts = tried.get(i + 1).get("editions").get(edition).get("counts");
                assertThat(some(counts, verdicts)).isEqualTo(some(there, verdicts));
                assertThat(some(counts, List.of("placed", "firstCountry", "secondCountry", "elsewhere")))
                        .as("%s in %s", compared.get(i).get("mechanism"), there.get("edition"))
                        .isEqualTo(some(
                                compared.get(i).get("all"),
                                List.of("placed", "firstCountry", "secondCountry", "elsewhere")));
            }
        }
        assertThat(changes(tried)).as("the rules make a difference").isNotEqualTo(changes(own));
    }

    private static List<JsonNode> changes(List<JsonNode> policies) {
        return policies.stream().map(policy -> policy.get("changes")).toList();
    }

    @Test
    void aPolicyThatIsThatOfTheProjectDiffersInNothing() throws IOException {
        String standard = Samples.standardRules(folder).toString();
        String[] options = {"--rules", standard, "--mechanism", "most-placed"};

        JsonNode comparison = compare(options);
        JsonNode first = comparison.get("policies").get(0);
        for (int other = 1; other <= 2; other++) {
            JsonNode policy = comparison.get("policies").get(other);
            for (String part : List.of("all", "byReportingGroup", "bySystem", "editions", "optimal", "fingerprint")) {
                assertThat(policy.get(part)).as(part).isEqualTo(first.get(part));
            }
            assertThat(all(policy.get("changes"))).hasSize(5).allMatch(JsonNode::isEmpty);
            for (JsonNode indicator : comparison.get("evidence").get("indicators")) {
                JsonNode values = indicator.get("byPolicy");
                assertThat(values.get(other).get("figure"))
                        .isEqualTo(values.get(0).get("figure"));
                assertThat(values.get(other).get("claim"))
                        .isEqualTo(values.get(0).get("claim"));
            }
        }
        String page = STORE.answer("policy", "compare", "--rules", standard, "--mechanism", "most-placed");
        assertThat(page).contains("Everybody fares as under A.").doesNotContainPattern(" [-+]\\d");
    }

    @Test
    void eachIndicatorIsOfThoseWhoWentAndWouldGoAndTheOthersAreNumbered() throws IOException {
        JsonNode comparison = compare("--rules", withoutIlw(), "--indicator", "satisfied");
        JsonNode evidence = comparison.get("evidence");
        Map<String, String> answers = new TreeMap<>();
        for (String[] cells : rows("surveys")) {
            if (cells[1].equals("LEARNER") && cells[5].equals("AFTER") && cells[6].equals("satisfaction")) {
                answers.put(cells[2] + " " + cells[4], cells[7]);
            }
        }
        Set<String> went = new TreeSet<>();
        for (String[] cells : rows("stays")) {
            if (!cells[3].isEmpty()
                    && List.of("DEPARTED", "COMPLETED", "RECOGNISED", "INTERRUPTED")
                            .contains(cells[5])) {
                went.add(cells[0] + " " + cells[1]);
            }
        }
        Set<String> placed = new TreeSet<>();
        for (JsonNode edition : MAPPER.readTree(
                        CommandRun.of("run", Samples.EXAMPLE, "--json").out())
                .get("editions")) {
            all(edition.get("placements"))
                    .forEach(placement -> placed.add(placement.get("learner").textValue() + " "
                            + edition.get("edition").textValue()));
        }
        Set<String> placedWithoutIlw = new TreeSet<>(placed);
        placedWithoutIlw.removeAll(Set.of("L003 2018-spring", "L006 2018-spring"));

        assertThat(evidence.get("participants").intValue()).isEqualTo(went.size());
        List<Set<String>> going = List.of(placed, placedWithoutIlw);
        for (int policy = 0; policy < 2; policy++) {
            Set<String> both = new TreeSet<>(going.get(policy));
            both.retainAll(went);
            int known = (int) both.stream().filter(answers::containsKey).count();
            int satisfied = (int) both.stream()
                    .filter(learner -> answers.getOrDefault(learner, "0").compareTo("4") >= 0)
                    .count();
            JsonNode value = evidence.get("indicators").get(0).get("byPolicy").get(policy);
            JsonNode figure = value.get("figure");
            assertThat(figure.get("population").intValue()).isEqualTo(both.size());
            assertThat(figure.get("denominator").intValue()).isEqualTo(known);
            assertThat(figure.get("numerator").intValue()).isEqualTo(satisfied);
            assertThat(value.get("notKnown").intValue())
                    .isEqualTo(going.get(policy).size() - both.size());
            JsonNode overlap = evidence.get("going").get(policy);
            assertThat(overlap.get("wouldNotGo").intValue()).isEqualTo(went.size() - both.size());
        }
        assertThat(evidence.get("indicators").get(0).get("recorded").get("figure"))
                .isEqualTo(json("indicator", "show", "satisfied").get("value").get("figure"));
    }

    @Test
    void whoMayGoCanBeTakenForWhoWouldGo() throws IOException {
        JsonNode placed =
                compare("--mechanism", "priority").get("evidence").get("going").get(0);
        JsonNode entered = compare("--mechanism", "priority", "--going", "entered")
                .get("evidence")
                .get("going")
                .get(0);

        assertThat(placed.get("going").intValue()).isEqualTo(99);
        assertThat(entered.get("going").intValue()).isEqualTo(104);
    }

    @Test
    void thatRowsAreSyntheticStandsOnThePageAndInTheDocument() throws IOException {
        assertThat(STORE.answer("policy", "compare", "--mechanism", "priority"))
                .contains("Part of these rows are synthetic");
        assertThat(compare("--mechanism", "priority").get("provenance").textValue())
                .isEqualTo("MIXED");
    }

    @Test
    void onePolicyDiffersInOneThingUnlessBothAreTriedTogether() throws IOException {
        String rules = withoutIlw();
        String[] options = {"--rules", rules, "--mechanism", "priority", "--mechanism", "lottery"};
        String standard = RuleBook.standard().version();

        assertThat(told(compare(options)))
                .containsExactly(
                        "A " + standard + " most-placed",
                        "B 2027-01-01 most-placed",
                        "C " + standard + " priority",
                        "D " + standard + " lottery");
        assertThat(told(compare(Stream.concat(Stream.of(options), Stream.of("--together"))
                        .toArray(String[]::new))))
                .containsExactly("A " + standard + " most-placed", "B 2027-01-01 priority", "C 2027-01-01 lottery");
    }

    private static List<String> told(JsonNode comparison) {
        return all(comparison.get("policies")).stream()
                .map(policy -> Stream.of("policy", "ruleBook", "mechanism")
                        .map(part -> policy.get(part).textValue())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aDossierIsTriedLikeTheSameProjectInTheStore() throws IOException {
        String rules = withoutIlw();

        assertThat(CommandRun.of("policy", "compare", Samples.EXAMPLE, "--rules", rules, "--json")
                        .out())
                .isEqualTo(STORE.answer("policy", "compare", "--rules", rules, "--json"));
    }

    @Test
    void oneEditionIsTriedOnItsOwnWithItsOwnParticipants() throws IOException {
        JsonNode comparison = compare("--mechanism", "priority", "--edition", "2018-spring");

        assertThat(comparison.get("evidence").get("participants").intValue()).isEqualTo(41);
        assertThat(comparison.get("policies").get(0).get("all").get("placed").intValue())
                .isEqualTo(43);
        assertThat(comparison.get("target").isNull()).isTrue();
        assertThat(comparison
                        .get("evidence")
                        .get("indicators")
                        .get(0)
                        .get("recorded")
                        .get("figure")
                        .get("population")
                        .intValue())
                .isEqualTo(41);
    }

    @Test
    void whoWentWithoutACandidacyIsUnderNoPolicyAndIsCountedApart() throws IOException {
        Path example = Samples.example(folder.resolve("example"));
        Path candidacies = example.resolve("candidacies.csv");
        Files.write(
                candidacies,
                Files.readAllLines(candidacies).stream()
                        .filter(line -> !line.startsWith("L001,"))
                        .toList());

        CommandRun page = CommandRun.of("policy", "compare", example.toString(), "--mechanism", "priority");

        assertThat(page.exitCode()).as(page.err()).isZero();
        assertThat(page.out().replace('\n', ' '))
                .contains("Of 1 of those who went there is no candidacy on file to tell by; they are under no policy.");
    }

    @Test
    void figuresThatWereKeptWhenDataWasErasedAreNotPassedOffAsThese() throws IOException {
        Path example = Samples.example(folder.resolve("example"));
        Samples.edit(example.resolve("project.csv"), ",200,,,MIXED", ",200,,2010-01-01,MIXED");
        ExampleStore store = new ExampleStore();
        store.answer("import", example.toString());
        store.answer("person", "erase", "L001", "--reason", "objection", "--yes");

        assertThat(store.answer("policy", "compare", "--mechanism", "priority").replace('\n', ' '))
                .contains("Edition 2018-spring: data was erased and its figures were kept")
                .contains("Of 1 of those who went there is no candidacy on file");
    }

    @Test
    void whatAMechanismPassesOverIsSaidWithThePolicy() throws IOException {
        Path example = Samples.example(folder.resolve("example"));
        Files.writeString(example.resolve("quotas.csv"), """
                edition,kind,id,startsOn,capacity,minimumGroup,maxPerClass,supervisors,learnersPerSupervisor
                2018-spring,REGION,FR Nouvelle-Aquitaine,,,2,,,
                """);

        CommandRun page = CommandRun.of(
                "policy", "compare", example.toString(), "--mechanism", "priority", "--mechanism", "first-come");

        assertThat(page.exitCode()).as(page.err()).isZero();
        assertThat(page.out())
                .contains("Not taken into account")
                .containsPattern("\n  B, C: 2018-spring: .*Nouvelle-Aquitaine");
    }

    @Test
    void whomRulesThatAreTriedLeaveToAPersonIsNotCountedAsGoingAndThatIsSaid() throws IOException {
        String lateIsReferred = Samples.ruleBook(
                        folder.resolve("late.rules"),
                        "submittedAt until filesUntil\n  then violated",
                        "submittedAt until filesUntil\n  then refer")
                .toString();

        assertThat(STORE.answer("policy", "compare", "--rules", lateIsReferred).replace('\n', ' '))
                .contains("B: 1 more than under A are to be referred without anybody having let them in.")
                .contains("Everybody fares as under A.");
        assertThat(STORE.answer("policy", "compare", "--rules", withoutIlw())).doesNotContain("more than under A");
    }

    @Test
    void whatStandsOnRecordUnderEarlierRulesIsSaidAndOtherRulesApplyToAll() throws IOException {
        ExampleStore store = new ExampleStore();
        store.answer("eligibility", "record", "--edition", "2018-spring");
        store.answer("eligibility", "adopt", withoutIlw());

        assertThat(store.answer("policy", "compare", "--rules", withoutIlw()).replace('\n', ' '))
                .contains("Candidacies that stand in A by an assessment on record under an earlier rule book: 53.")
                .containsPattern("no longer in the matching +2 +2018-spring: L003, L006");
    }

    @Test
    void thePageTellsWhichPolicyIsWhichAndWhatIsOtherUnderIt() throws IOException {
        String page = STORE.answer("policy", "compare", "--rules", withoutIlw(), "--mechanism", "priority");

        assertThat(page)
                .contains("""
                        B  rules of no-ilw.rules (rule book 2027-01-01)
                           most-placed: as many placed as can be, then the best fit
                        """)
                .containsPattern("in the matching +104 +102 +-2 +104\n")
                .containsPattern("no longer in the matching +2 +2018-spring: L003, L006\n")
                .containsPattern("A +99 +95 +4 +1\n")
                .containsPattern("Satisfaction \\[satisfied] +79/89 \\(89 %\\) +78/87 \\(90 %\\)")
                .contains("Each matching is proven")
                .contains("active-schools");
    }

    @Test
    void anIndicatorInFullTellsItsIntervalItsWarningAndWhoIsNotKnown() throws IOException {
        String page = STORE.answer(
                "policy",
                "compare",
                "--rules",
                withoutIlw(),
                "--indicator",
                "satisfied",
                "--indicator",
                "technical-mentor");

        assertThat(page)
                .containsPattern("share beside A, in percentage points +\\+1\n")
                .containsPattern("95 % interval: from +80 % +80 % +81 %\n")
                .containsPattern("would go, did not: not known +4 +4\n")
                .contains("all who went, A, B: Mind: a small part answered.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr"})
    void manyPoliciesStayNarrowInEachLanguage(String language) throws IOException {
        List<String> command = new ArrayList<>(List.of("policy", "compare", "--rules", withoutIlw()));
        for (Mechanism mechanism : Mechanism.values()) {
            command.addAll(List.of("--mechanism", mechanism.commandName()));
        }
        for (List<String> more : List.of(List.<String>of(), List.of("--indicator", "technical-mentor"))) {
            String page = STORE.answer(
                    Locale.forLanguageTag(language),
                    Stream.concat(command.stream(), more.stream()).toArray(String[]::new));

            assertThat(page.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(Page.WIDTH);
            assertThat(page).doesNotContain("null").doesNotContain("{").contains("K  ");
        }
    }

    @Test
    void whatCannotBeTriedIsRefusedWithWhatToDo() throws IOException {
        String rules = withoutIlw();
        Path broken = Files.writeString(folder.resolve("broken.rules"), "book 2027-01-01\nrule X\n");

        refused(ExitCode.USAGE, "--rules FILE", List.of());
        refused(ExitCode.USAGE, "at least one of both", List.of("--together", "--rules", rules));
        refused(ExitCode.USAGE, "most-placed", List.of("--mechanism", "best"));
        refused(ExitCode.USAGE, "PLACED", List.of("--mechanism", "priority", "--going", "nobody"));
        refused(ExitCode.NOT_FOUND, "go-again", List.of("--rules", rules, "--indicator", "happy"));
        refused(ExitCode.NOT_FOUND, "no edition 1999-spring", List.of("--rules", rules, "--edition", "1999-spring"));
        refused(ExitCode.INPUT_INVALID, "broken.rules, line 2", List.of("--rules", broken.toString()));
        refused(
                ExitCode.INPUT_INVALID,
                "absent.rules",
                List.of("--rules", folder.resolve("absent.rules").toString()));
        refused(
                ExitCode.USAGE,
                "26 policies are too many",
                IntStream.range(0, 26)
                        .boxed()
                        .flatMap(i -> Stream.of("--mechanism", "priority"))
                        .toList());
    }

    private static void refused(ExitCode exitCode, String words, List<String> options) {
        CommandRun run = STORE.run(
                Stream.concat(Stream.of("policy", "compare"), options.stream()).toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode.number());
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }
}
