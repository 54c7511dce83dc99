package org.duallearning.mobility.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * Which package may use which: what is not listed is forbidden, and so is a package that is not listed itself. Packages are
 * named without their base; the base itself is the empty text.
 *
 * @param base the package above all of them
 * @param arrows for each package, the others that it may use
 */
public record PackageArrows(String base, Map<String, Set<String>> arrows) {

    /** The rule that every package keeps to its arrows. */
    public ArchRule rule(String because) {
        return classes()
                .should(new ArchCondition<>("use only the packages that their own may use") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        checkClass(type, events);
                    }
                })
                .because(because);
    }

    private void checkClass(JavaClass type, ConditionEvents events) {
        String from = relative(type);
        if (!arrows.containsKey(from)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without arrows"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isInside(target)
                    && !relative(target).equals(from)
                    && !arrows.get(from).contains(relative(target))) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    private boolean isInside(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    private String relative(JavaClass type) {
        return type.getPackageName().equals(base) ? "" : type.getPackageName().substring(base.length() + 1);
    }
}
