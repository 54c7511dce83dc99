package org.duallearning.mobility.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the domain, for the packages below a base. */
final class DomainRules {
    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.nio.charset",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");
    private static final Set<String> SINGLE_TYPES = Set.of(
            "java.io.BufferedReader",
            "java.io.IOException",
            "java.io.InputStream",
            "java.io.InputStreamReader",
            "java.io.Reader",
            "java.io.StringReader",
            "java.io.UncheckedIOException",
            "java.lang.invoke.MethodHandles",
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            "java.text.Normalizer",
            "java.text.Normalizer$Form");
    private static final Set<String> NOT_THESE = Set.of(
            "java.lang.ClassLoader",
            "java.lang.InheritableThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.TimeZone");
    /** The packages that are not exported. */
    static final Set<String> INTERNAL = Set.of("matching.branch", "matching.flow", "matching.stable", "notation");

    private final String base;

    DomainRules(String base) {
        this.base = base;
    }

    /** The packages of the domain and, for each, those that it may use. */
    static Map<String, Set<String>> arrows() {
        Set<String> learners = Set.of("project", "learner");
        Set<String> candidates = Set.of("project", "learner", "placement", "candidacy");
        return Map.ofEntries(
                Map.entry("project", Set.of()),
                Map.entry("learner", Set.of("project")),
                Map.entry("placement", learners),
                Map.entry("candidacy", with(learners, "placement")),
                Map.entry("disclosure", Set.of()),
                Map.entry("eligibility", with(candidates, "notation")),
                Map.entry(
                        "matching",
                        with(candidates, "eligibility", "matching.branch", "matching.flow", "matching.stable")),
                Map.entry("matching.branch", Set.of("matching.flow")),
                Map.entry("matching.flow", Set.of()),
                Map.entry("matching.stable", Set.of()),
                Map.entry("stay", with(candidates, "eligibility", "matching")),
                Map.entry("notation", Set.of()),
                Map.entry("outcome", with(candidates, "eligibility", "matching", "stay", "notation")),
                Map.entry("statistics", Set.of()),
                Map.entry(
                        "evidence",
                        with(candidates, "eligibility", "matching", "stay", "outcome", "statistics", "notation")),
                Map.entry("policy", with(candidates, "eligibility", "matching", "evidence")),
                Map.entry("retention", Set.of("project", "learner", "evidence", "notation")));
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    ArchRule usesOnlyWhatComputes() {
        return ArchitectureRules.useOnly(
                "are of the domain or of the parts of the JDK that only compute",
                own().or(DomainRules::onlyComputes),
                "whoever embeds the domain takes on no other jar, no database, no network and no log; java.. as a whole"
                        + " would let java.sql in. Readers are there to read a rule book, MessageDigest for fingerprints");
    }

    ArchRule packagesFollowTheArrows() {
        return new PackageArrows(base, arrows())
                .rule("the packages are the steps of the work, and a step knows only what comes before it");
    }

    ArchRule packagesHaveNoCycles() {
        return ArchitectureRules.noCycles(base, "a package can be read once those below it are understood");
    }

    ArchRule publicClassesAreClosed() {
        return ArchitectureRules.closedToExtension(
                type -> false,
                "a class that was not made to be extended cannot promise anything to those that extend it");
    }

    ArchRule signaturesShowNothingInternal() {
        return ArchitectureRules.signaturesOnlyWith(
                "exported types of the domain and the JDK",
                type -> !INTERNAL.stream()
                                .anyMatch(name -> type.getPackageName().equals(base + "." + name))
                        && (own().test(type) || onlyComputes(type)),
                "the algorithms and the notation can be replaced as long as nobody outside has seen them; what is inside the packages"
                        + " that are not exported may of course show itself there",
                type -> INTERNAL.stream().anyMatch(name -> type.getPackageName().equals(base + "." + name)));
    }

    ArchRule nothingReadsTheSurroundings() {
        return Surroundings.areNotRead(
                "the same facts give the same answer on every machine, on every day and in every country");
    }

    ArchRule nothingIsKeptInStatics() {
        return ArchitectureRules.noStaticState("two users of one process must not see each other");
    }

    List<ArchRule> all() {
        return List.of(
                usesOnlyWhatComputes(),
                packagesFollowTheArrows(),
                packagesHaveNoCycles(),
                publicClassesAreClosed(),
                signaturesShowNothingInternal(),
                nothingReadsTheSurroundings(),
                nothingIsKeptInStatics());
    }

    private Predicate<JavaClass> own() {
        return type -> type.getPackageName().startsWith(base + ".");
    }

    private static boolean onlyComputes(JavaClass type) {
        return type.isPrimitive()
                || SINGLE_TYPES.contains(type.getName())
                || (PACKAGES.contains(type.getPackageName()) && !NOT_THESE.contains(outermost(type)));
    }

    private static String outermost(JavaClass type) {
        int nested = type.getName().indexOf('$');
        return nested < 0 ? type.getName() : type.getName().substring(0, nested);
    }
}
