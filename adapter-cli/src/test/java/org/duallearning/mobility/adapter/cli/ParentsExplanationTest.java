package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every learner of the example and the parents are told holds nothing of any other learner. */
final class ParentsExplanationTest {
    private static final ExampleStore STORE = new ExampleStore();
    private static final List<Locale> LANGUAGES =
            Words.LANGUAGES.stream().map(Locale::forLanguageTag).toList();

    /** What is nobody else's business: ids, names, addresses, school, class, and the system by which learners are grouped. */
    private static final List<String> PRIVATE =
            List.of("learner", "givenName", "familyName", "email", "phone", "school", "class", "system");

    /** By learner, what is known of each; of a school its name too. */
    private static final Map<String, Set<String>> KNOWN = known();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

    private static Map<String, Set<String>> known() {
        Map<String, String> schools = rows("organisations").stream()
                .collect(Collectors.toMap(row -> row.get("organisation"), row -> row.get("name")));
        Map<String, Set<String>> known = new TreeMap<>();
        rows("learners")
                .forEach(row -> known.put(
                        row.get("learner"),
                        Stream.concat(PRIVATE.stream().map(row::get), Stream.ofNullable(schools.get(row.get("school"))))
                                .filter(value -> !value.isEmpty())
                                .collect(Collectors.toSet())));
        return known;
    }

    /** The rows of a file of the example, none of whose cells needs quotes. */
    private static List<Map<String, String>> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(Path.of(Samples.EXAMPLE, file + ".csv"));
            String[] header = lines.get(0).split(",", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> {
                        String[] cells = line.split(",", -1);
                        Map<String, String> row = new HashMap<>();
                        for (int i = 0; i < header.length; i++) {
                            row.put(header[i], cells[i]);
                        }
                        return row;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> candidates(String edition) {
        return rows("candidacies").stream()
                .filter(row -> row.get("edition").equals(edition))
                .map(row -> row.get("learner"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-spring", "2019-spring"})
    void nobodyIsToldOfOthers(String edition) {
        List<String> candidates = candidates(edition);
        assertThat(candidates).hasSizeGreaterThan(50);
        for (String learner : candidates) {
            String[] command = {"match", "explain", "--edition", edition, "--learner", learner};
            for (Locale language : LANGUAGES) {
                tellsNothingOfOthers(learner, STORE.answer(language, command));
            }
            tellsNothingOfOthers(learner, STORE.answer(with(command, "--json")));
        }
    }

    private static String[] with(String[] command, String option) {
        return Stream.concat(Arrays.stream(command), Stream.of(option)).toArray(String[]::new);
    }

    private static void tellsNothingOfOthers(String learner, String told) {
        assertThat(told).contains(learner);
        assertThat(ofOthers(learner, told)).as("told to %s: %s", learner, told).isEmpty();
    }

    /** What a text says of others than the learner, of which nothing is the learner's own too. */
    private static List<String> ofOthers(String learner, String told) {
        Set<String> own = KNOWN.get(learner);
        Set<String> words =
                WORD.matcher(told).results().map(found -> found.group()).collect(Collectors.toSet());
        return KNOWN.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(value -> !own.contains(value))
                .filter(value -> WORD.matcher(value).matches() ? words.contains(value) : told.contains(value))
                .toList();
    }

    @Test
    void whatIsToldOfOthersWouldBeNoticed() {
        String other = KNOWN.keySet().stream()
                .filter(learner -> !learner.equals("L001"))
                .findFirst()
                .orElseThrow();

        assertThat(KNOWN.get(other)).allSatisfy(value -> {
            if (!KNOWN.get("L001").contains(value)) {
                assertThat(ofOthers("L001", "L001: \"" + value + "\" has it.")).containsExactly(value);
            }
        });
        assertThat(ofOthers("L001", "L001 has P2018-NL-01.")).isEmpty();
    }
}
