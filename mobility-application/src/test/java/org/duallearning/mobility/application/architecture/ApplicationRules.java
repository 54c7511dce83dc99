package org.duallearning.mobility.application.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.architecture.ArchitectureRules;
import org.duallearning.mobility.architecture.PackageArrows;
import org.duallearning.mobility.architecture.Surroundings;

/** The rules of the application, for the packages below a base. */
final class ApplicationRules {
    private static final String DOMAIN = "org.duallearning.mobility";
    private static final Set<String> DOMAIN_PACKAGES = Set.of(
            "candidacy",
            "disclosure",
            "eligibility",
            "evidence",
            "learner",
            "matching",
            "outcome",
            "placement",
            "policy",
            "project",
            "retention",
            "statistics",
            "stay");

    /** What every package may use: the JDK as far as it computes, streams of bytes, and Guava. */
    private static final Set<String> EVERYWHERE = Set.of(
            "java.io",
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.math",
            "java.nio.charset",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations",
            "com.google.common.base",
            "com.google.common.collect");

    private static final Set<String> VALIDATION = Set.of(
            "jakarta.validation",
            "jakarta.validation.bootstrap",
            "jakarta.validation.constraints",
            "jakarta.validation.metadata");

    /** What only some packages may use, with everything below it. */
    private static final Map<String, Set<String>> BY_PACKAGE = Map.of(
            "", VALIDATION,
            "message", VALIDATION,
            "dossier", Set.of("jakarta.validation", "java.lang.reflect", "com.google.common.util.concurrent"),
            "person", Set.of("java.lang.reflect"),
            "mapping", Set.of("org.mapstruct"),
            "audit", Set.of("com.google.common.hash"),
            "storage", Set.of("java.util.concurrent.locks"),
            "page", Set.of("com.fasterxml.jackson", "com.google.common.hash"),
            "report", Set.of("com.fasterxml.jackson", "com.google.common.hash", "de.siegmar.fastcsv", "java.security"),
            "exchange",
                    Set.of(
                            "com.fasterxml.jackson",
                            "de.siegmar.fastcsv",
                            "org.apache.commons.compress.archivers.zip",
                            "org.dhatim.fastexcel",
                            "javax.xml.stream",
                            "java.lang.reflect",
                            "java.nio",
                            "java.util.zip"));

    private final String base;

    ApplicationRules(String base) {
        this.base = base;
    }

    /** The packages of the application and, for each, those that it may use. */
    static Map<String, Set<String>> arrows() {
        return Map.ofEntries(
                entry("", Set.of("dossier", "exchange", "port.in", "port.out", "service")),
                entry("message", Set.of()),
                entry("view", Set.of("message")),
                entry("audit", Set.of()),
                entry("port.out", Set.of("audit")),
                entry("port.in", Set.of("audit", "message", "view")),
                entry("mapping", Set.of("audit", "message", "view", "port.in", "port.out")),
                entry("person", Set.of("port.out")),
                entry("dossier", Set.of("audit", "message", "mapping", "person", "port.in", "port.out")),
                entry("exchange", Set.of("message", "view", "mapping", "dossier", "port.out")),
                entry(
                        "service",
                        Set.of("audit", "message", "view", "mapping", "person", "port.in", "port.out", "report")),
                entry("report", Set.of("view", "mapping", "exchange")),
                entry("page", Set.of("view", "mapping", "exchange", "report")),
                entry("storage", Set.of("audit", "port.out")));
    }

    ArchRule usesOnlyWhatIsListed() {
        return ArchRuleDefinition.classes()
                .should(new ArchCondition<>("use only what is listed for their package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (!isListed(relative(type), target)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because(
                        "file formats are read and written in exchange, which is also where records are made of cells by"
                                + " reflection, the data of pictures are written in page, what is kept of reports in report, MapStruct maps in mapping, and"
                                + " constraints are declared in message and checked in dossier; the root hands the validator"
                                + " on. Reflection in dossier reads the"
                                + " annotations of rows, in person it blanks components of records, locks in storage keep writers apart, hashes in audit chain its entries");
    }

    ArchRule packagesFollowTheArrows() {
        return new PackageArrows(base, arrows())
                .rule(
                        "messages and outbound ports stand on their own, views may hold messages, inbound ports speak in both,"
                                + " and only the root knows all use cases");
    }

    ArchRule packagesHaveNoCycles() {
        return ArchitectureRules.noCycles(base, "a package can be read once those below it are understood");
    }

    ArchRule publicClassesAreClosed() {
        return ArchitectureRules.closedToExtension(
                ApplicationRules::isGenerated,
                "a class that was not made to be extended cannot promise anything to those that extend it; the"
                        + " implementation that MapStruct writes of a mapper cannot be made final");
    }

    ArchRule signaturesShowNoOtherJar() {
        return ArchitectureRules.signaturesOnlyWith(
                "types of the application, the domain, the JDK and Jakarta Validation",
                type -> type.getPackageName().equals(base)
                        || type.getPackageName().startsWith(base + ".")
                        || isOfTheDomain(type)
                        || type.getPackageName().startsWith("java.")
                        || type.getPackageName().startsWith("jakarta.validation"),
                "adapters must not come to depend on the libraries behind the application; the validator is brought by"
                        + " whoever starts it",
                ApplicationRules::isGenerated);
    }

    ArchRule nothingReadsTheSurroundings() {
        return Surroundings.areNotRead(
                "the same request gets the same answer on every machine, on every day and in every country");
    }

    ArchRule nothingIsKeptInStatics() {
        return ArchitectureRules.noStaticState("two applications in one process must not see each other");
    }

    List<ArchRule> all() {
        return List.of(
                usesOnlyWhatIsListed(),
                packagesFollowTheArrows(),
                packagesHaveNoCycles(),
                publicClassesAreClosed(),
                signaturesShowNoOtherJar(),
                nothingReadsTheSurroundings(),
                nothingIsKeptInStatics());
    }

    private boolean isListed(String from, JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.equals(base)
                || name.startsWith(base + ".")
                || isOfTheDomain(type)
                || (EVERYWHERE.contains(name) && !isOfAProcess(type))
                || BY_PACKAGE.getOrDefault(from, Set.of()).stream()
                        .anyMatch(allowed -> name.equals(allowed) || name.startsWith(allowed + "."));
    }

    private static boolean isOfAProcess(JavaClass type) {
        return type.getName().startsWith("java.lang.Process") || type.getName().equals("java.lang.Runtime");
    }

    private static boolean isOfTheDomain(JavaClass type) {
        return DOMAIN_PACKAGES.stream().anyMatch(name -> type.getPackageName().equals(DOMAIN + "." + name));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().endsWith("MapperImpl");
    }

    private String relative(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(base) ? "" : name.substring(base.length() + 1);
    }
}
