package org.duallearning.mobility.adapter.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.restplanted.PublicResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of this module, each shown to find a class that breaks it. */
final class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.duallearning.mobility.adapter.rest");

    private static final ArchRule KNOWN_TECHNOLOGY_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.duallearning.mobility.adapter.rest",
                    "org.duallearning.mobility.application",
                    "org.duallearning.mobility.application.audit",
                    "org.duallearning.mobility.application.dossier",
                    "org.duallearning.mobility.application.exchange",
                    "org.duallearning.mobility.application.mapping",
                    "org.duallearning.mobility.application.message",
                    "org.duallearning.mobility.application.page",
                    "org.duallearning.mobility.application.port.in",
                    "org.duallearning.mobility.application.port.out",
                    "org.duallearning.mobility.application.report",
                    "org.duallearning.mobility.application.view",
                    "org.duallearning.mobility.candidacy",
                    "org.duallearning.mobility.disclosure",
                    "org.duallearning.mobility.eligibility",
                    "org.duallearning.mobility.learner",
                    "org.duallearning.mobility.matching",
                    "org.duallearning.mobility.placement",
                    "org.duallearning.mobility.policy",
                    "org.duallearning.mobility.project",
                    "io.javalin",
                    "io.javalin.config",
                    "io.javalin.http",
                    "io.javalin.router..",
                    "jakarta.servlet.http",
                    "jakarta.validation",
                    "org.eclipse.jetty.http",
                    "org.eclipse.jetty.server..",
                    "org.eclipse.jetty.util..",
                    "org.jspecify.annotations",
                    "org.slf4j",
                    "java.io",
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.net",
                    "java.nio",
                    "java.nio.charset",
                    "java.nio.file",
                    "java.time..",
                    "java.util..")
            .because("the adapter joins the use cases to a web server and knows nothing else");

    private static final ArchRule TWO_DOORS_ONLY = classes()
            .that()
            .doNotHaveFullyQualifiedName(RestMain.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(RestApi.class.getName())
            .should()
            .notBePublic()
            .because("others start a server and talk HTTP with it, and must not come to lean on how it works");

    private static final ArchRule NO_STORAGE_OF_ITS_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.duallearning.mobility.adapter.persistence..",
                    "org.duallearning.mobility.application.storage",
                    "java.sql",
                    "javax.sql")
            .because("the storage is found by its URL, so that another one needs no change here");

    private static final ArchRule ONLY_MAIN_PRINTS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(RestMain.class.getName())
            .should()
            .accessClassesThat()
            .haveFullyQualifiedName("java.io.PrintStream")
            .because("the records are about minors and must not reach a terminal");

    static Stream<Arguments> rulesAndWhatBreaksThem() throws ClassNotFoundException {
        return Stream.of(
                Arguments.of(KNOWN_TECHNOLOGY_ONLY, planted("WritesItsOwnJson")),
                Arguments.of(TWO_DOORS_ONLY, planted("PublicResource")),
                Arguments.of(NO_STORAGE_OF_ITS_OWN, planted("NamesAStorage")),
                Arguments.of(NO_STORAGE_OF_ITS_OWN, planted("AsksADatabase")),
                Arguments.of(ONLY_MAIN_PRINTS, planted("PrintsAName")));
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
        assertThat(SHIPPED.contain(RestMain.class)).isTrue();
        assertThat(SHIPPED.contain(RowResource.class)).isTrue();
        assertThat(SHIPPED.contain(PublicResource.class)).isFalse();
    }

    private static Class<?> planted(String name) throws ClassNotFoundException {
        return Class.forName(PublicResource.class.getPackageName() + "." + name);
    }
}
