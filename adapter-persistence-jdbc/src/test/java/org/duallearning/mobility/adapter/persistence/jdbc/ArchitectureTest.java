package org.duallearning.mobility.adapter.persistence.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.persistence.planted.PublicTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of this module, each shown to find a class that breaks it. */
final class ArchitectureTest {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.duallearning.mobility.adapter.persistence");

    private static final ArchRule KNOWN_TECHNOLOGY_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.duallearning.mobility.adapter.persistence.jdbc",
                    "org.duallearning.mobility.application.audit",
                    "org.duallearning.mobility.application.port.out",
                    "org.duallearning.mobility.candidacy",
                    "org.duallearning.mobility.eligibility",
                    "org.duallearning.mobility.evidence",
                    "org.duallearning.mobility.learner",
                    "org.duallearning.mobility.matching",
                    "org.duallearning.mobility.outcome",
                    "org.duallearning.mobility.placement",
                    "org.duallearning.mobility.project",
                    "org.duallearning.mobility.retention",
                    "org.duallearning.mobility.stay",
                    "com.zaxxer.hikari..",
                    "org.flywaydb.core..",
                    "org.jdbi.v3.core..",
                    "org.jspecify.annotations",
                    "java.io",
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.reflect",
                    "java.lang.runtime",
                    "java.math",
                    "java.nio",
                    "java.nio.channels",
                    "java.nio.charset",
                    "java.nio.file..",
                    "java.security",
                    "java.sql",
                    "java.time",
                    "java.time.format",
                    "java.util..",
                    "javax.crypto..",
                    "javax.sql")
            .because("the adapter joins the storage port to a database and knows nothing else");

    private static final ArchRule THE_PROVIDER_IS_THE_ONLY_DOOR = classes()
            .that()
            .doNotHaveFullyQualifiedName(JdbcStorageProvider.class.getName())
            .should()
            .notBePublic()
            .because("others open a storage by its URL and must not come to lean on how it works");

    private static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .should()
            .accessClassesThat()
            .haveFullyQualifiedName("java.io.PrintStream")
            .because("the records are about minors and must not reach a terminal or a log");

    static Stream<Arguments> rulesAndWhatBreaksThem() throws ClassNotFoundException {
        return Stream.of(
                Arguments.of(KNOWN_TECHNOLOGY_ONLY, planted("UsesTheNetwork")),
                Arguments.of(KNOWN_TECHNOLOGY_ONLY, planted("UsesTheStorageInMemory")),
                Arguments.of(THE_PROVIDER_IS_THE_ONLY_DOOR, planted("PublicTable")),
                Arguments.of(NOTHING_IS_PRINTED, planted("PrintsAName")));
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
        assertThat(SHIPPED.contain(JdbcStorageProvider.class)).isTrue();
        assertThat(SHIPPED.contain(Learners.class)).isTrue();
        assertThat(SHIPPED.contain(PublicTable.class)).isFalse();
    }

    private static Class<?> planted(String name) throws ClassNotFoundException {
        return Class.forName(PublicTable.class.getPackageName() + "." + name);
    }
}
