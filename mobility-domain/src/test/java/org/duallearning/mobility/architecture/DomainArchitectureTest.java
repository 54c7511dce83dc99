package org.duallearning.mobility.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.RuleBook;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainArchitectureTest {
    private static final String BASE = "org.duallearning.mobility";
    private static final String PLANTED = BASE + ".planted";
    private static final JavaClasses DOMAIN = ArchitectureRules.shippedWith(RuleBook.class);
    private static final DomainRules PLANTED_RULES = new DomainRules(PLANTED);

    static List<ArchRule> rules() {
        return new DomainRules(BASE).all();
    }

    static List<ArchRule> plantedRules() {
        return PLANTED_RULES.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theDomainKeepsTheRule(ArchRule rule) {
        rule.check(DOMAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleIsKeptByNothing(ArchRule rule) {
        JavaClasses nothing = new ClassFileImporter().importClasses();

        assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("plantedRules")
    void aClassThatBreaksNoRuleBreaksNoRule(ArchRule rule) {
        assertThat(rule.evaluate(planted("project.Clean")).hasViolation()).isFalse();
    }

    @Test
    void everyPackageOfTheDomainHasArrowsAndNoArrowsAreOfAPackageThatIsGone() {
        assertThat(DOMAIN.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(BASE.length() + 1))
                        .collect(Collectors.toSet()))
                .isEqualTo(DomainRules.arrows().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UsesADatabase", "Logs", "Reflects", "StartsAProcess", "NamesAnotherJar"})
    void whatDoesMoreThanComputeIsCaught(String name) {
        assertThat(PLANTED_RULES
                        .usesOnlyWhatComputes()
                        .evaluate(planted("project." + name))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void aStepThatKnowsALaterOneIsCaught() {
        ArchRule rule = PLANTED_RULES.packagesFollowTheArrows();

        assertThat(rule.evaluate(planted("learner.PointsUp")).hasViolation()).isTrue();
        assertThat(rule.evaluate(planted("matching.PointsDown")).hasViolation()).isFalse();
    }

    @Test
    void aPackageWithoutArrowsIsCaught() {
        assertThat(PLANTED_RULES
                        .packagesFollowTheArrows()
                        .evaluate(planted("elsewhere.NotListed"))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void aCycleIsCaught() {
        ArchRule rule = PLANTED_RULES.packagesHaveNoCycles();

        assertThat(rule.evaluate(planted("learner.PointsUp", "matching.PointsDown"))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void aPublicClassOpenToExtensionIsCaught() {
        assertThat(PLANTED_RULES
                        .publicClassesAreClosed()
                        .evaluate(planted("project.Open"))
                        .hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ShowsTheInside", "NamesAnotherJar", "UsesADatabase"})
    void aSignatureThatShowsWhatOthersCannotUseIsCaught(String name) {
        assertThat(PLANTED_RULES
                        .signaturesShowNothingInternal()
                        .evaluate(planted("project." + name))
                        .hasViolation())
                .isTrue();
    }

    static Stream<String> waysToReadTheSurroundings() {
        return nestedIn("ReadsTheSurroundings");
    }

    @ParameterizedTest
    @MethodSource("waysToReadTheSurroundings")
    void readingTheSurroundingsIsCaught(String name) {
        assertThat(PLANTED_RULES
                        .nothingReadsTheSurroundings()
                        .evaluate(planted(name))
                        .hasViolation())
                .isTrue();
    }

    static Stream<String> waysToKeepState() {
        return nestedIn("KeepsState");
    }

    @ParameterizedTest
    @MethodSource("waysToKeepState")
    void stateInStaticsIsCaught(String name) {
        assertThat(PLANTED_RULES
                        .nothingIsKeptInStatics()
                        .evaluate(planted(name))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void inEveryPackageNothingIsNullUnlessItSaysSo() {
        assertThat(DOMAIN.stream()
                        .map(JavaClass::getPackage)
                        .filter(part -> !part.getName().isEmpty()))
                .isNotEmpty()
                .allMatch(part -> part.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void noTextOfTheDomainWritesNumbersAsTheMachineDoes() throws IOException {
        assertThat(NumbersInTexts.written(Path.of("src/main/java"))).isEmpty();
        assertThat(NumbersInTexts.written(Path.of("src/test/java/org/duallearning/mobility/planted")))
                .containsExactly("ReadsTheSurroundings.java: return String.format(\"%d\", number);");
    }

    private static Stream<String> nestedIn(String planted) {
        return new ClassFileImporter()
                .importPackages(PLANTED + ".project").stream()
                        .filter(type -> type.getName().contains(planted + "$"))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(type -> type.getName().substring(PLANTED.length() + 1))
                        .sorted();
    }

    private static JavaClasses planted(String... names) {
        Class<?>[] classes = Stream.of(names)
                .map(name -> {
                    try {
                        return Class.forName(PLANTED + "." + name);
                    } catch (ClassNotFoundException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(Class<?>[]::new);
        return new ClassFileImporter().importClasses(classes);
    }
}
