package org.duallearning.mobility.adapter.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.planted.PublicCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of this module, each shown to find a class that breaks it. */
final class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.duallearning.mobility.adapter.cli");

    private static final ArchRule KNOWN_NEIGHBOURS_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.duallearning.mobility.adapter.cli",
                    "org.duallearning.mobility.application..",
                    "org.duallearning.mobility.candidacy",
                    "org.duallearning.mobility.disclosure",
                    "org.duallearning.mobility.evidence",
                    "org.duallearning.mobility.eligibility",
                    "org.duallearning.mobility.learner",
                    "org.duallearning.mobility.matching",
                    "org.duallearning.mobility.placement",
                    "org.duallearning.mobility.policy",
                    "org.duallearning.mobility.project",
                    "org.duallearning.mobility.retention",
                    "org.duallearning.mobility.statistics",
                    "jakarta.validation..",
                    "picocli",
                    "org.jspecify.annotations",
                    "java.io",
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.nio.channels",
                    "java.nio.charset",
                    "java.nio.file..",
                    "java.time",
                    "java.util..")
            .because("the command line drives the use cases and must not name a database, a format or another adapter");

    private static final ArchRule ONE_DOOR = classes()
            .that()
            .doNotHaveFullyQualifiedName(CliMain.class.getName())
            .should()
            .notBePublic()
            .because("scripts rely on commands and exit codes, nobody on the classes behind them");

    private static final ArchRule ANSWERS_GO_THROUGH_THE_SESSION = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("standard output holds the answer and nothing else");

    static Stream<Arguments> rulesAndWhatBreaksThem() throws ClassNotFoundException {
        return Stream.of(
                Arguments.of(KNOWN_NEIGHBOURS_ONLY, planted("NamesTheDatabase")),
                Arguments.of(KNOWN_NEIGHBOURS_ONLY, planted("WritesJsonItself")),
                Arguments.of(ONE_DOOR, planted("PublicCommand")),
                Arguments.of(ANSWERS_GO_THROUGH_THE_SESSION, planted("PrintsBesideTheSession")));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void everyRuleHoldsAndFindsWhatBreaksIt(ArchRule rule, Class<?> planted) {
        rule.check(SHIPPED);
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation())
                .isTrue();
    }

    @Test
    void theRulesLookAtEveryClassOfTheModule() {
        assertThat(SHIPPED.contain(CliMain.class)).isTrue();
        assertThat(SHIPPED.contain(RunCommand.class)).isTrue();
        assertThat(SHIPPED.contain(PublicCommand.class)).isFalse();
    }

    private static Class<?> planted(String name) throws ClassNotFoundException {
        return Class.forName(PublicCommand.class.getPackageName() + "." + name);
    }
}
