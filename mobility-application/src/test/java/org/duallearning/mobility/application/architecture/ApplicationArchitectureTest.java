package org.duallearning.mobility.application.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.architecture.ArchitectureRules;
import org.duallearning.mobility.architecture.NumbersInTexts;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationArchitectureTest {
    private static final String BASE = "org.duallearning.mobility.application";
    private static final String PLANTED = "org.duallearning.mobility.planted.application";
    private static final JavaClasses APPLICATION = ArchitectureRules.shippedWith(MobilityApplication.class);
    private static final ApplicationRules PLANTED_RULES = new ApplicationRules(PLANTED);

    static List<ArchRule> rules() {
        return new ApplicationRules(BASE).all();
    }

    static List<ArchRule> plantedRules() {
        return PLANTED_RULES.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theApplicationKeepsTheRule(ArchRule rule) {
        rule.check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleIsKeptByNothing(ArchRule rule) {
        JavaClasses nothing = new ClassFileImporter().importClasses();

        assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("plantedRules")
    void aClassThatUsesItsOwnLibrariesAndShowsNoneBreaksNoRule(ArchRule rule) {
        assertThat(isCaught(rule, "exchange.Allowed")).isFalse();
    }

    @Test
    void everyPackageHasArrowsAndNoArrowsAreOfAPackageThatIsGone() {
        assertThat(APPLICATION.stream()
                        .map(type -> type.getPackageName())
                        .map(name -> name.equals(BASE) ? "" : name.substring(BASE.length() + 1))
                        .collect(Collectors.toSet()))
                .isEqualTo(ApplicationRules.arrows().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service.ReadsJson",
                "service.ReadsTables",
                "service.Validates",
                "service.Maps",
                "message.UsesADatabase"
            })
    void aLibraryOutsideThePackageForItIsCaught(String name) {
        assertThat(isCaught(PLANTED_RULES.usesOnlyWhatIsListed(), name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exchange.ShowsItsFormat", "service.ShowsGuava"})
    void aLibraryInAPublicSignatureIsCaught(String name) {
        assertThat(isCaught(PLANTED_RULES.signaturesShowNoOtherJar(), name)).isTrue();
    }

    @Test
    void anArrowThatPointsUpIsCaught() {
        assertThat(isCaught(PLANTED_RULES.packagesFollowTheArrows(), "view.PointsUp"))
                .isTrue();
    }

    @Test
    void aCycleIsCaught() {
        assertThat(isCaught(PLANTED_RULES.packagesHaveNoCycles(), "view.PointsUp", "mapping.PointsDown"))
                .isTrue();
    }

    @Test
    void aPublicClassOpenToExtensionIsCaught() {
        assertThat(isCaught(PLANTED_RULES.publicClassesAreClosed(), "service.Open"))
                .isTrue();
    }

    @Test
    void readingTheClockIsCaught() {
        assertThat(isCaught(PLANTED_RULES.nothingReadsTheSurroundings(), "service.ReadsTheClock"))
                .isTrue();
    }

    @Test
    void stateInStaticsIsCaught() {
        assertThat(isCaught(PLANTED_RULES.nothingIsKeptInStatics(), "service.Remembers"))
                .isTrue();
    }

    @Test
    void inEveryPackageNothingIsNullUnlessItSaysSo() {
        assertThat(APPLICATION.stream()
                        .map(JavaClass::getPackage)
                        .filter(part -> !part.getName().isEmpty()))
                .isNotEmpty()
                .allMatch(part -> part.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void noTextOfTheApplicationWritesNumbersAsTheMachineDoes() throws IOException {
        assertThat(NumbersInTexts.written(Path.of("src/main/java"))).isEmpty();
    }

    private static boolean isCaught(ArchRule rule, String... names) {
        Class<?>[] classes = Stream.of(names)
                .map(name -> {
                    try {
                        return Class.forName(PLANTED + "." + name);
                    } catch (ClassNotFoundException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(Class<?>[]::new);
        return rule.evaluate(new ClassFileImporter().importClasses(classes)).hasViolation();
    }
}
