package org.duallearning.mobility.application.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duallearning.mobility.evidence.Breakdown;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.ReportingGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {
    private static final PageWords ENGLISH = PageWords.in(Locale.ENGLISH);
    private static final PageWords FRENCH = PageWords.in(Locale.FRENCH);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void everyLanguageHasTheSameWordsInTheSameOrder(String language) {
        assertThat(keys(language)).isEqualTo(keys("en")).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void everyLanguageFillsInAsMuch(String language) {
        List<Long> blanks = blanks("en");

        assertThat(blanks(language)).isEqualTo(blanks);
    }

    private static List<String> keys(String language) {
        return lines(language).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static List<Long> blanks(String language) {
        return lines(language).map(line -> (long) line.split("%s", -1).length).toList();
    }

    private static Stream<String> lines(String language) {
        return Resource.text("page_" + language + ".properties").lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr"})
    void everyCodeThatLearnersAreDividedByHasWords(String language) {
        assertThat(keys(language))
                .containsAll(coded("system.", DualLearningSystem.values()))
                .containsAll(coded("group.", ReportingGroup.values()))
                .containsAll(coded("by.", Breakdown.values()))
                .contains("by.WENT", "answer.went", "answer.stayed", "answer.unknown");
    }

    private static List<String> coded(String kind, Enum<?>... codes) {
        return Stream.of(codes).map(code -> kind + code.name()).toList();
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(ENGLISH.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(PageWords.in(Locale.forLanguageTag("nl")).number(1528)).isEqualTo("1.528");
        assertThat(FRENCH.number(999)).isEqualTo("999");
        assertThat(ENGLISH.percent(new BigDecimal("0.485"))).isEqualTo("49\u00a0%");
        assertThat(ENGLISH.percent(new BigDecimal("0.9966666666666667"))).isEqualTo(">99\u00a0%");
    }

    @Test
    void daysMonthsAndSeasonsAreWrittenInWords() {
        assertThat(FRENCH.when("2019-05-24")).isEqualTo("24 mai 2019");
        assertThat(FRENCH.when("2019-10")).isEqualTo("octobre 2019");
        assertThat(FRENCH.when("2019-spring")).isEqualTo("printemps 2019");
        assertThat(FRENCH.when("soon")).isEqualTo("soon");
        assertThat(FRENCH.when("2019-13-41")).isEqualTo("2019-13-41");
    }

    @Test
    void whatHasNoWordsIsCalledByItsCode() {
        assertThat(ENGLISH.code("group", "NEW_GROUP")).isEqualTo("NEW_GROUP");
        assertThat(ENGLISH.country("UK")).isEqualTo("United Kingdom");
        assertThatThrownBy(() -> ENGLISH.say("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLibraryIsTheOneThatWasPublished() {
        assertThat(Hashing.sha256()
                        .hashString(Resource.text("echarts.min.js"), UTF_8)
                        .toString())
                .isEqualTo("b66b25aeb4df84e33199dc21694014d336d222cbd9deb0e5a7c14bd6aa0d0fd0");
    }
}
