package org.duallearning.mobility.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a machine, a day or a user's settings would let into an answer: the clock, the zone, the locale, the default
 * character set, chance without a seed, and the streams and properties of the process.
 */
public final class Surroundings {
    private static final Set<String> WITHOUT_ARGUMENT = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.getBytes",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>");
    private static final Set<String> WITH_ONE_ARGUMENT = Set.of(
            "java.io.InputStreamReader.<init>",
            "java.io.OutputStreamWriter.<init>",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.util.Collections.shuffle");
    private static final Set<String> WHATEVER_THE_ARGUMENTS = Set.of(
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.UUID.randomUUID",
            "java.lang.Thread.sleep");

    private Surroundings() {}

    /**
     * No answer depends on the surroundings. {@code String.formatted} is let through: it asks for the locale, but what the
     * rule on numbers in texts leaves of it, {@code %s}, does not use it.
     */
    public static ArchRule areNotRead(String because) {
        return classes()
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "not read the surroundings",
                        type -> type.getAccessesFromSelf().stream().noneMatch(Surroundings::readsThem))))
                .because(because);
    }

    private static boolean readsThem(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = owner.getName() + "." + access.getTarget().getName();
        if (owner.getName().equals("java.lang.System")) {
            return !access.getTarget().getName().equals("arraycopy");
        }
        if (WHATEVER_THE_ARGUMENTS.contains(name)
                || access.getTarget().getName().equals("printStackTrace")
                || isClock(owner, access.getTarget().getName())) {
            return true;
        }
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        List<JavaClass> arguments = target.getRawParameterTypes();
        if (name.equals("java.lang.String.format")) {
            return !arguments.get(0).isEquivalentTo(Locale.class);
        }
        if (name.equals("java.lang.String.<init>")) {
            return arguments.size() == 1 && arguments.get(0).isEquivalentTo(byte[].class);
        }
        return (WITHOUT_ARGUMENT.contains(name) && arguments.isEmpty())
                || (WITH_ONE_ARGUMENT.contains(name) && arguments.size() == 1);
    }

    private static boolean isClock(JavaClass owner, String name) {
        return owner.getPackageName().startsWith("java.time") && (name.equals("now") || name.startsWith("system"));
    }
}
