package org.duallearning.mobility.retention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duallearning.mobility.notation.Codes;
import org.jspecify.annotations.Nullable;

/** Reads a schedule line by line. The format is explained at the head of the standard schedule. Used once. */
final class ScheduleParser {
    private static final Pattern PERIOD =
            Pattern.compile("([1-9][0-9]{0,2}) (years?|months?)(?: up to ([0-9]{1,12}(?:\\.[0-9]{1,2})?) EUR)?");

    private final Map<String, RetentionSource> sources = new HashMap<>();
    private final List<RetentionLine> lines = new ArrayList<>();
    private @Nullable String version;
    private @Nullable LineDraft draft;
    private int number;

    RetentionSchedule parse(Reader reader) {
        try {
            BufferedReader text = new BufferedReader(reader);
            for (String next = text.readLine(); next != null; next = text.readLine()) {
                number++;
                if (!next.isBlank() && !next.startsWith("#")) {
                    read(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the schedule cannot be read after line " + number, e);
        }
        finish();
        String known = version;
        if (known == null) {
            throw error("the schedule has no version; begin with 'schedule VERSION'");
        }
        try {
            return new RetentionSchedule(known, lines);
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    private void read(String next) {
        String[] parts = next.strip().split(" +", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        if (rest.isEmpty()) {
            throw error("nothing follows '%s'".formatted(parts[0]));
        }
        if (next.startsWith(" ")) {
            LineDraft current = draft;
            if (current == null) {
                throw error("an indented line belongs to a line of the schedule; start one with 'line'");
            }
            current.read(parts[0], rest);
            return;
        }
        switch (parts[0]) {
            case "schedule" -> version = rest;
            case "source" -> readSource(rest);
            case "line" -> {
                finish();
                draft = new LineDraft(rest);
            }
            default -> throw error("'%s' is not known here; write schedule, source or line".formatted(parts[0]));
        }
    }

    private void readSource(String rest) {
        String[] parts = rest.split("\\|", -1);
        if (parts.length != 3 || Arrays.stream(parts).anyMatch(String::isBlank)) {
            throw error("a source reads 'source NAME | title | date'");
        }
        String key = parts[0].strip();
        if (sources.put(key, new RetentionSource(key, parts[1].strip(), parts[2].strip())) != null) {
            throw error("source '%s' exists already; give this one another name".formatted(key));
        }
    }

    private void finish() {
        LineDraft current = draft;
        if (current != null) {
            lines.add(current.line());
            draft = null;
        }
    }

    private ScheduleSyntaxException error(String advice) {
        return new ScheduleSyntaxException(number, advice);
    }

    private <E extends Enum<E>> E code(Class<E> type, String word) {
        try {
            return Codes.code(type, word);
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    private <E extends Enum<E>> List<E> codes(Class<E> type, String words) {
        return Arrays.stream(words.split(" *, *")).map(word -> code(type, word)).toList();
    }

    /** One line of the schedule as far as it was read. */
    private final class LineDraft {
        private final String id;
        private final int begun = number;
        private final List<KeepingPeriod> periods = new ArrayList<>();
        private final Map<String, String> words = new HashMap<>();
        private List<FieldGroup> groups = List.of();
        private List<LawfulBasis> bases = List.of();
        private List<RetentionSource> basedOn = List.of();
        private @Nullable LearnerKind kind;
        private @Nullable StartEvent start;
        private @Nullable String confirmed;

        LineDraft(String id) {
            this.id = id;
        }

        void read(String word, String rest) {
            switch (word) {
                case "of" -> kind = code(LearnerKind.class, rest);
                case "fields" -> groups = codes(FieldGroup.class, rest);
                case "basis" -> bases = codes(LawfulBasis.class, rest);
                case "from" -> start = code(StartEvent.class, rest);
                case "keep" -> periods.add(period(rest));
                case "confirmed" -> confirmed = rest;
                case "source" ->
                    basedOn =
                            Arrays.stream(rest.split(" *, *")).map(this::source).toList();
                case "nl", "en", "fr" -> words.put(word, rest);
                default ->
                    throw error(("'%s' is not known here; write of, fields, basis, from, keep, confirmed, source,"
                                    + " nl, en or fr")
                            .formatted(word));
            }
        }

        private KeepingPeriod period(String text) {
            Matcher matcher = PERIOD.matcher(text);
            if (!matcher.matches()) {
                throw error("a period reads '5 years', '3 months' or '3 years up to 60000 EUR'");
            }
            int count = Integer.parseInt(matcher.group(1));
            String upTo = matcher.group(3);
            return new KeepingPeriod(
                    matcher.group(2).startsWith("year") ? Period.ofYears(count) : Period.ofMonths(count),
                    upTo == null ? null : new BigDecimal(upTo));
        }

        private RetentionSource source(String key) {
            RetentionSource source = sources.get(key);
            if (source == null) {
                throw error("there is no source '%s'; add it above".formatted(key));
            }
            return source;
        }

        RetentionLine line() {
            LearnerKind whose = kind;
            StartEvent since = start;
            if (whose == null || since == null || groups.isEmpty() || bases.isEmpty() || basedOn.isEmpty()) {
                throw new ScheduleSyntaxException(
                        begun, "the line '%s' must say of, fields, basis, from and source".formatted(id));
            }
            if (words.size() != 3) {
                throw new ScheduleSyntaxException(
                        begun, "the line '%s' must have words in nl, en and fr".formatted(id));
            }
            try {
                return new RetentionLine(
                        id, whose, Set.copyOf(groups), bases, since, periods, confirmed, basedOn, words);
            } catch (IllegalArgumentException e) {
                throw new ScheduleSyntaxException(begun, String.valueOf(e.getMessage()));
            }
        }
    }
}
