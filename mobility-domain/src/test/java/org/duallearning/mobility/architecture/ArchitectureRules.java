package org.duallearning.mobility.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

/** The rules that more than one module keeps. */
public final class ArchitectureRules {
    private static final Set<String> MUTABLE = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.ArrayDeque",
            "java.util.Properties",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    private ArchitectureRules() {}

    /** The classes that ship in the same jar as {@code member}: no test, and no other module. */
    public static JavaClasses shippedWith(Class<?> member) {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(member.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is used but what {@code allowed} lists. */
    public static ArchRule useOnly(String what, Predicate<JavaClass> allowed, String because) {
        return classes()
                .should(onlyDependOnClassesThat(
                        DescribedPredicate.describe(what, type -> allowed.test(type.getBaseComponentType()))))
                .because(because);
    }

    /** No two packages below {@code base} need each other, directly or round about. */
    public static ArchRule noCycles(String base, String because) {
        return slices().matching(base + ".(**)").should().beFreeOfCycles().because(because);
    }

    /** Public classes cannot be extended from outside, other than those {@code except} for a reason told. */
    public static ArchRule closedToExtension(Predicate<JavaClass> except, String because) {
        return classes()
                .that(DescribedPredicate.describe("are public", type -> isReachable(type) && !except.test(type)))
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "be final, sealed, records, enums or interfaces",
                        type -> type.isInterface()
                                || type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.reflect().isSealed())))
                .because(because);
    }

    /** No type outside {@code allowed} is seen in what other modules can call, but for {@code except}. */
    public static ArchRule signaturesOnlyWith(
            String what, Predicate<JavaClass> allowed, String because, Predicate<JavaClass> except) {
        return classes()
                .that(DescribedPredicate.describe("are public", type -> isReachable(type) && !except.test(type)))
                .should(new ArchCondition<>("show only " + what) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getRawSuperclass().ifPresent(seen -> require(seen, type.getName(), events));
                        type.getRawInterfaces().forEach(seen -> require(seen, type.getName(), events));
                        for (JavaCodeUnit unit : type.getCodeUnits()) {
                            if (isVisible(unit.getModifiers())) {
                                unit.getAllInvolvedRawTypes()
                                        .forEach(seen -> require(seen, unit.getFullName(), events));
                            }
                        }
                        for (JavaField field : type.getFields()) {
                            if (isVisible(field.getModifiers())) {
                                field.getAllInvolvedRawTypes()
                                        .forEach(seen -> require(seen, field.getFullName(), events));
                            }
                        }
                    }

                    private void require(JavaClass seen, String where, ConditionEvents events) {
                        JavaClass base = seen.getBaseComponentType();
                        if (!base.isPrimitive() && !allowed.test(base)) {
                            events.add(SimpleConditionEvent.violated(seen, where + " shows " + base.getName()));
                        }
                    }
                })
                .because(because);
    }

    /** Static fields are constants. */
    public static ArchRule noStaticState(String because) {
        return fields().that(DescribedPredicate.describe(
                        "are static and written by hand",
                        field -> field.getModifiers().contains(JavaModifier.STATIC)
                                && !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(ArchCondition.from(DescribedPredicate.<JavaField>describe(
                        "be final and hold what cannot change",
                        field -> field.getModifiers().contains(JavaModifier.FINAL)
                                && !field.getRawType().isArray()
                                && field.getOwner().getStaticInitializer().stream()
                                        .flatMap(start -> start.getConstructorCallsFromSelf().stream())
                                        .noneMatch(call -> isMutable(call.getTargetOwner())))))
                .because(because);
    }

    private static boolean isMutable(JavaClass type) {
        return MUTABLE.contains(type.getName())
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.getPackageName().startsWith("java.util.stream");
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isReachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureRules::isReachable).orElse(true);
    }
}
