package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.port.out.ErasedLearner;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.FieldGroup;
import org.jdbi.v3.core.Handle;

/**
 * What was erased of whom from which storage, in the file outside it, so that an older backup does not bring anybody back.
 * Thread-safe.
 *
 * <p>It stands on lines {@code erased}, the storage, the project, the learner, the day, and the groups of fields, separated by
 * commas. Lines are only added.
 */
final class ErasedList {
    /** What its lines begin with. */
    static final String ERASED = "erased";

    private static final int PARTS = 6;
    private static final String SELECT = "SELECT project, learner, "
            + Arrays.stream(FieldGroup.values())
                    .map(Erasures::columnOf)
                    // Once a group is erased, it is in every later version.
                    .map(column -> "max(%s) AS %s".formatted(column, column))
                    .collect(Collectors.joining(", "))
            + " FROM erasures GROUP BY project, learner";

    private final KeyFile file;

    ErasedList(KeyFile file) {
        this.file = file;
    }

    private record Who(String project, String learner) {}

    /**
     * Adds to the file what the storage says and the file does not.
     *
     * @return what the file says and the storage does not, of projects that the storage has
     */
    List<ErasedLearner> complete(Handle handle) {
        String storage = SealingKeys.storage(handle);
        Map<Who, Map<FieldGroup, LocalDate>> stored = stored(handle);
        List<List<String>> lines = file.lines();
        if (!missing(storage, lines, stored).isEmpty()) {
            lines = file.add(there -> missing(storage, there, stored));
        }
        return notStored(handle, listed(storage, lines), stored);
    }

    private static List<List<String>> missing(
            String storage, List<List<String>> lines, Map<Who, Map<FieldGroup, LocalDate>> stored) {
        Map<Who, Map<FieldGroup, LocalDate>> listed = listed(storage, lines);
        List<List<String>> missing = new ArrayList<>();
        stored.forEach((who, groups) -> {
            Map<LocalDate, List<FieldGroup>> byDay = new TreeMap<>();
            groups.forEach((group, day) -> {
                if (!listed.getOrDefault(who, Map.of()).containsKey(group)) {
                    byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(group);
                }
            });
            byDay.forEach((day, those) -> missing.add(List.of(
                    ERASED,
                    storage,
                    BackupFormat.escape(who.project()),
                    BackupFormat.escape(who.learner()),
                    day.toString(),
                    those.stream().map(Enum::name).collect(Collectors.joining(",")))));
        });
        return missing;
    }

    private static Map<Who, Map<FieldGroup, LocalDate>> stored(Handle handle) {
        Map<Who, Map<FieldGroup, LocalDate>> stored = new LinkedHashMap<>();
        handle.select(SELECT)
                .map((results, context) -> {
                    Row row = new Row(results, Tables.of(RecordType.ERASURES).sealed(), handle);
                    return Map.entry(
                            new Who(row.required("project", String::valueOf), row.required("learner", String::valueOf)),
                            Erasures.erasedOn(row));
                })
                .forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        return stored;
    }

    private static Map<Who, Map<FieldGroup, LocalDate>> listed(String storage, Collection<List<String>> lines) {
        Map<Who, Map<FieldGroup, LocalDate>> listed = new LinkedHashMap<>();
        for (List<String> parts : lines) {
            if (isWhole(parts) && parts.get(1).equals(storage)) {
                Who who = new Who(
                        Objects.requireNonNull(BackupFormat.unescape(parts.get(2))),
                        Objects.requireNonNull(BackupFormat.unescape(parts.get(3))));
                for (String group : parts.get(5).split(",", -1)) {
                    listed.computeIfAbsent(who, any -> new EnumMap<>(FieldGroup.class))
                            .put(FieldGroup.valueOf(group), LocalDate.parse(parts.get(4)));
                }
            }
        }
        return listed;
    }

    private static List<ErasedLearner> notStored(
            Handle handle, Map<Who, Map<FieldGroup, LocalDate>> listed, Map<Who, Map<FieldGroup, LocalDate>> stored) {
        List<String> projects = handle.select("SELECT project FROM dossiers")
                .mapTo(String.class)
                .list();
        Instant now = Instant.now();
        List<ErasedLearner> missing = new ArrayList<>();
        listed.forEach((who, groups) -> {
            Map<FieldGroup, LocalDate> lacking = new EnumMap<>(groups);
            lacking.keySet().removeAll(stored.getOrDefault(who, Map.of()).keySet());
            if (!lacking.isEmpty() && projects.contains(who.project())) {
                missing.add(new ErasedLearner(
                        new ProjectReference(who.project()), new LearnerId(who.learner()), lacking, now));
            }
        });
        return missing;
    }

    /** Whether a line is one of the list, as this program writes it. */
    static boolean isWhole(List<String> parts) {
        if (parts.size() != PARTS || !parts.get(0).equals(ERASED)) {
            return false;
        }
        try {
            LocalDate.parse(parts.get(4));
            return Arrays.stream(parts.get(5).split(",", -1))
                    .allMatch(name -> Arrays.stream(FieldGroup.values())
                            .anyMatch(group -> group.name().equals(name)));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
