package org.duallearning.mobility.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.retention.RetentionTerm.State;
import org.jspecify.annotations.Nullable;

/**
 * How long what is kept (bewaartermijnen). Immutable and thread-safe.
 *
 * <p>{@link #standard()} is a proposal; {@link #parse} reads another one in the same plain text, which the first lines of the
 * standard schedule explain.
 */
public final class RetentionSchedule {
    private final String version;
    private final List<RetentionLine> lines;
    private final Map<LearnerKind, Map<FieldGroup, RetentionLine>> byGroup;

    /**
     * A schedule of lines.
     *
     * @throws IllegalArgumentException if fields of some learners are in no line, or in two
     */
    RetentionSchedule(String version, List<RetentionLine> lines) {
        this.version = version;
        this.lines = List.copyOf(lines);
        this.byGroup = new EnumMap<>(LearnerKind.class);
        for (LearnerKind kind : LearnerKind.values()) {
            byGroup.put(kind, byGroup(kind));
        }
    }

    private Map<FieldGroup, RetentionLine> byGroup(LearnerKind kind) {
        Map<FieldGroup, RetentionLine> found = new EnumMap<>(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            List<RetentionLine> those = lines.stream()
                    .filter(line -> line.kind() == kind && line.groups().contains(group))
                    .toList();
            if (those.size() != 1) {
                throw new IllegalArgumentException(
                        "%s lines are about the fields %s of a learner who is %s; one must be."
                                .formatted(those.size(), group, kind));
            }
            found.put(group, those.get(0));
        }
        return found;
    }

    /** The schedule that is proposed. */
    public static RetentionSchedule standard() {
        return Standard.SCHEDULE;
    }

    /**
     * Reads a schedule.
     *
     * @throws ScheduleSyntaxException at the first line that cannot be understood
     * @throws UncheckedIOException if reading fails
     */
    public static RetentionSchedule parse(Reader reader) {
        return new ScheduleParser().parse(reader);
    }

    /** The version, which begins with the day on which it was settled. */
    public String version() {
        return version;
    }

    /** The lines, in their order. */
    public List<RetentionLine> lines() {
        return lines;
    }

    /** What is said on a day about every group of a learner's fields, in the order of the groups. */
    public List<RetentionTerm> terms(RetentionFacts facts, LocalDate day) {
        return Arrays.stream(FieldGroup.values())
                .map(group -> term(group, facts, day))
                .toList();
    }

    private RetentionTerm term(FieldGroup group, RetentionFacts facts, LocalDate day) {
        RetentionLine line = line(group, facts, day);
        List<HoldId> holds = facts.holds().stream()
                .filter(hold -> hold.reason().keepsEverything() && hold.holdsOn(day))
                .map(LegalHold::id)
                .toList();
        LocalDate start = facts.on(line.start());
        LocalDate on =
                start == null ? null : free(line.period(facts.fundingEur()).overFrom(start), facts.holds());
        State state = State.UNKNOWN;
        if (!holds.isEmpty()) {
            state = State.ON_HOLD;
        } else if (on != null) {
            state = day.isBefore(on) ? State.NOT_YET : State.DUE;
        }
        return new RetentionTerm(group, line, state, on, holds, start == null ? line.start() : null);
    }

    /** The line about a group; what support needs are proof of, they are kept as. */
    private RetentionLine line(FieldGroup group, RetentionFacts facts, LocalDate day) {
        boolean asEvidence = group == FieldGroup.SPECIAL_NEEDS
                && facts.holds().stream()
                        .anyMatch(hold -> hold.reason() == HoldReason.EXTRA_FUNDING && hold.holdsOn(day));
        return Objects.requireNonNull(
                Objects.requireNonNull(byGroup.get(facts.kind())).get(asEvidence ? FieldGroup.EVIDENCE : group));
    }

    /** The first day from some day on which nothing holds everything; null if that has no end yet. */
    private static @Nullable LocalDate free(LocalDate from, List<LegalHold> holds) {
        @Nullable LocalDate free = from;
        boolean moved = true;
        while (free != null && moved) {
            LocalDate candidate = free;
            moved = false;
            for (LegalHold hold : holds) {
                if (hold.reason().keepsEverything() && hold.holdsOn(candidate)) {
                    free = hold.liftedOn();
                    moved = true;
                    break;
                }
            }
        }
        return free;
    }

    private static final class Standard {
        private static final RetentionSchedule SCHEDULE = read();

        private static RetentionSchedule read() {
            try (InputStream text = Objects.requireNonNull(
                    RetentionSchedule.class.getResourceAsStream("standard.schedule"),
                    "The standard schedule is missing from the jar.")) {
                return parse(new InputStreamReader(text, UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
