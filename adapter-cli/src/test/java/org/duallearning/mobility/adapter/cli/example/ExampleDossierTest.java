package org.duallearning.mobility.adapter.cli.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts straight from the text of the committed files, without the code that the product reads them with. */
class ExampleDossierTest {
    private static final Path FOLDER = Path.of("examples", "erasmus-duaal");
    private static final Set<String> WENT = Set.of("DEPARTED", "COMPLETED", "RECOGNISED", "INTERRUPTED");
    private static final String ALL_PARTNERS = "ALL-PARTNERS";

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertThat(committed)
                .as("run the main method of ExampleDossier after a change")
                .isEqualTo(new TreeMap<>(ExampleDossier.files()));
    }

    @Test
    void theGeneratorWritesTheSameTwice() {
        assertThat(ExampleDossier.files()).isEqualTo(ExampleDossier.files());
    }

    @Test
    void fortyOneWentInTheFirstYearAndFiftyFiveInTheSecond() throws IOException {
        assertThat(participations().stream().collect(groupingBy(stay -> stay.get("edition"), counting())))
                .isEqualTo(Map.of("2018-spring", 41L, "2019-spring", 55L));
    }

    @Test
    void tenSchoolsSentLearnersInTheFirstYearAndFourteenInAll() throws IOException {
        Map<String, Map<String, String>> learners = byKey("learners", "learner");

        assertThat(participations().stream()
                        .filter(stay -> stay.get("edition").equals("2018-spring"))
                        .map(stay -> learners.get(stay.get("learner")).get("school"))
                        .distinct())
                .hasSize(10);
        assertThat(participations().stream()
                        .map(stay -> learners.get(stay.get("learner")).get("school"))
                        .distinct())
                .hasSize(14);
    }

    @Test
    void bothYearsUseTheNineCountries() throws IOException {
        Map<String, Map<String, String>> places = byKey("places", "place");

        Map<String, Set<String>> countries = participations().stream()
                .collect(groupingBy(
                        stay -> stay.get("edition"),
                        mapping(stay -> places.get(stay.get("place")).get("country"), toSet())));

        Set<String> nine = Set.of("NL", "DE", "EE", "IT", "AT", "FR", "ES", "PT", "UK");
        assertThat(countries).isEqualTo(Map.of("2018-spring", nine, "2019-spring", nine));
    }

    @Test
    void theAgreementsOnDepartureGiveThePublishedGroups() throws IOException {
        Map<String, List<Map<String, String>>> agreements =
                table("agreements").stream().collect(groupingBy(row -> row.get("learner")));

        assertThat(participations().stream()
                        .collect(groupingBy(
                                stay -> group(agreements.get(stay.get("learner")), stay.get("departedOn")),
                                counting())))
                .isEqualTo(Map.of("internship", 15L, "contract", 76L, "none", 5L));
    }

    @Test
    void everyoneWhoWentAppliedAndHadASeat() throws IOException {
        Set<String> candidacies = table("candidacies").stream()
                .map(row -> row.get("learner") + row.get("edition"))
                .collect(toSet());
        Map<String, Map<String, String>> places = byKey("places", "place");

        assertThat(participations())
                .allSatisfy(stay -> assertThat(candidacies).contains(stay.get("learner") + stay.get("edition")));
        participations().stream()
                .collect(groupingBy(stay -> stay.get("place"), counting()))
                .forEach((place, taken) -> assertThat(taken)
                        .as(place)
                        .isLessThanOrEqualTo(Long.parseLong(places.get(place).get("capacity"))));
    }

    @Test
    void fourteenPartnersAbroadAreNamedAndThePublishedExchangesBelongToAllTogether() throws IOException {
        assertThat(table("organisations").stream()
                        .filter(row -> Set.of("SCHOOL", "INTERMEDIARY").contains(row.get("kind")))
                        .filter(row -> !row.get("country").equals("BE")))
                .hasSize(14);
        assertThat(table("exchanges"))
                .extracting(row -> row.get("partner"), row -> row.get("sent"), row -> row.get("received"))
                .containsExactly(tuple(ALL_PARTNERS, "41", "13"), tuple(ALL_PARTNERS, "55", "19"));
    }

    @Test
    void onlyThoseWhoWentAnswerAndNotAllOfThem() throws IOException {
        Set<String> went = participations().stream()
                .map(stay -> stay.get("learner") + stay.get("edition"))
                .collect(toSet());
        List<Map<String, String>> satisfaction = table("surveys").stream()
                .filter(row -> row.get("question").equals("satisfaction"))
                .toList();

        assertThat(table("surveys").stream().filter(row -> !row.get("learner").isEmpty()))
                .allSatisfy(row -> assertThat(went).contains(row.get("learner") + row.get("edition")));
        assertThat(satisfaction).hasSizeBetween(80, 95);
        assertThat(satisfaction.stream().filter(row -> Set.of("4", "5").contains(row.get("value"))))
                .hasSizeGreaterThan(satisfaction.size() * 4 / 5);
    }

    @Test
    void theLanguageDoesNotApplyInTheNetherlandsAndNowhereElse() throws IOException {
        Map<String, Map<String, String>> places = byKey("places", "place");
        Map<String, String> countries = participations().stream()
                .collect(toMap(
                        stay -> stay.get("learner") + stay.get("edition"),
                        stay -> places.get(stay.get("place")).get("country")));

        assertThat(table("surveys").stream().filter(row -> row.get("question").equals("host-language")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("value").equals("not-applicable"))
                        .isEqualTo(countries
                                .get(row.get("learner") + row.get("edition"))
                                .equals("NL")));
    }

    @Test
    void awarenessWasAskedAtAllFourteenSchools() throws IOException {
        assertThat(table("surveys").stream()
                        .filter(row -> row.get("question").equals("awareness"))
                        .map(row -> row.get("school"))
                        .distinct())
                .hasSize(14);
    }

    @Test
    void onlyForumsThatWerePublishedAreNotInvented() throws IOException {
        assertThat(table("activities").stream().filter(row -> !row.get("kind").equals("DISSEMINATION")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("forum")).startsWith("Invented: "));
        assertThat(table("activities").stream().filter(row -> row.get("kind").equals("DISSEMINATION")))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.get("reach")).isEmpty());
    }

    @Test
    void whatIsInventedSaysSo() throws IOException {
        assertThat(table("learners")).allSatisfy(row -> {
            assertThat(row.get("familyName")).startsWith("Invented-");
            assertThat(row.get("email")).endsWith("@example.org");
            assertThat(row.get("phone")).isEmpty();
        });
        assertThat(table("organisations"))
                .filteredOn(row -> row.get("kind").equals("HOST")
                        || row.get("kind").equals("EMPLOYER")
                        || row.get("organisation").matches("S\\d+"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("name")).startsWith("Invented "));
        Set<String> invented = table("organisations").stream()
                .filter(row -> row.get("name").startsWith("Invented "))
                .map(row -> row.get("organisation"))
                .collect(toSet());
        assertThat(table("places")).allSatisfy(row -> assertThat(invented).contains(row.get("host")));
        assertThat(reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).startsWith("Invented: "));
    }

    private static List<String> reasons() throws IOException {
        List<String> reasons = new ArrayList<>();
        table("candidacies").forEach(row -> reasons.add(row.get("decisionReason")));
        table("pins").forEach(row -> reasons.add(row.get("reason")));
        table("stays").forEach(row -> reasons.add(row.get("reason")));
        reasons.removeIf(String::isEmpty);
        return reasons;
    }

    /** The agreement that started last of those that run on the day. */
    private static String group(List<Map<String, String>> agreements, String day) {
        String type = "NONE";
        for (Map<String, String> agreement : agreements) {
            boolean started = agreement.get("startsOn").compareTo(day) <= 0;
            boolean ended = !agreement.get("type").equals("NONE")
                    && agreement.get("endsOn").compareTo(day) < 0;
            if (started && !ended) {
                type = agreement.get("type");
            }
        }
        return switch (type) {
            case "SAO" -> "internship";
            case "NONE" -> "none";
            default -> "contract";
        };
    }

    private static List<Map<String, String>> participations() throws IOException {
        return table("stays").stream()
                .filter(stay -> WENT.contains(stay.get("status")))
                .filter(stay -> !stay.get("departedOn").isEmpty())
                .toList();
    }

    private static Map<String, Map<String, String>> byKey(String file, String key) throws IOException {
        return table(file).stream().collect(toMap(row -> row.get(key), row -> row));
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".csv"));
        List<String> header = cells(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(ExampleDossierTest::cells)
                .map(cells -> row(header, cells))
                .toList();
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        assertThat(cells).hasSameSizeAs(header);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    /** Splits at commas outside quotes; no cell of this dossier holds a quote or a line break. */
    private static List<String> cells(String line) {
        return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
