package org.duallearning.mobility.application.person;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.retention.FieldGroup;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each component of a record once fields of the learner are erased. Immutable and thread-safe.
 *
 * <p>A component that is erased becomes null, a list empty and a flag false, unless it is said what stands in its place.
 */
final class PersonalFields<V> {
    private final Class<V> type;
    private final Map<String, FieldGroup> groups;
    private final Set<String> staying;
    private final Map<String, Object> blanks;

    private PersonalFields(
            Class<V> type, Map<String, FieldGroup> groups, Set<String> staying, Map<String, Object> blanks) {
        this.type = type;
        this.groups = Map.copyOf(groups);
        this.staying = Set.copyOf(staying);
        this.blanks = Map.copyOf(blanks);
    }

    /** The components that stay: ids, and what is counted. */
    static <V> PersonalFields<V> staying(Class<V> type, String... components) {
        return new PersonalFields<>(type, Map.of(), Set.of(components), Map.of());
    }

    /** The same with components of a group. */
    PersonalFields<V> and(FieldGroup group, String... components) {
        Map<String, FieldGroup> all = new HashMap<>(groups);
        Arrays.stream(components).forEach(component -> all.put(component, group));
        return new PersonalFields<>(type, all, staying, blanks);
    }

    /** The same with what stands in the place of a component that cannot be null. */
    PersonalFields<V> blank(String component, Object value) {
        Map<String, Object> all = new HashMap<>(blanks);
        all.put(component, value);
        return new PersonalFields<>(type, groups, staying, all);
    }

    Class<V> type() {
        return type;
    }

    /** The components with their groups. */
    Map<String, FieldGroup> groups() {
        return groups;
    }

    Set<String> staying() {
        return staying;
    }

    /** What is left of a value. */
    V erased(V value, Set<FieldGroup> erased) {
        if (erased.isEmpty()) {
            return value;
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] left = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            FieldGroup group = groups.get(components[i].getName());
            left[i] = group != null && erased.contains(group) ? blank(components[i]) : read(components[i], value);
        }
        return make(components, left);
    }

    private @Nullable Object blank(RecordComponent component) {
        Object said = blanks.get(component.getName());
        if (said != null) {
            return said;
        }
        if (component.getType() == List.class) {
            return List.of();
        }
        return component.getType() == boolean.class ? Boolean.FALSE : null;
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The accessor of %s cannot be called.".formatted(component), e);
        }
    }

    private V make(RecordComponent[] components, @Nullable Object[] values) {
        try {
            Constructor<V> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A %s cannot be made.".formatted(type.getSimpleName()), e);
        }
    }
}
