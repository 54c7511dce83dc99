package org.duallearning.mobility.outcome;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duallearning.mobility.learner.CefrLevel;

/**
 * The answers that a question allows. Every answer has a position: a whole number, higher for more. Immutable and
 * thread-safe.
 */
public sealed interface Scale {
    /** The position of an answer by which a respondent says that the question does not apply. */
    int NOT_APPLICABLE = -1;

    /**
     * The position of an answer on the scale, 0 or higher, or {@link #NOT_APPLICABLE} where the scale allows that.
     *
     * @param answer the answer as given; case and blanks around it do not matter
     * @return the position; empty if the answer is not on the scale
     */
    OptionalInt position(String answer);

    /** The answer at a position of the scale, as it is written. */
    String answer(int position);

    /** Every answer on the scale, in the order of their positions, without {@code not-applicable}. */
    List<String> answers();

    /** The answers allowed, as they are written in advice, such as {@code 1, 2, 3, 4, 5}. */
    String allowed();

    /** Whether {@code not-applicable} is an answer. */
    default boolean mayNotApply() {
        return false;
    }

    /** Whether a higher position is more; if not, answers can be told apart and not be compared. */
    default boolean isOrdered() {
        return true;
    }

    /**
     * Whole numbers from one end to the other (beoordeling).
     *
     * @param least the lowest, not negative
     * @param most the highest
     */
    record Rating(int least, int most) implements Scale {
        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

        /** Checks the ends. */
        public Rating {
            if (least < 0 || most <= least || most > 100) {
                throw new IllegalArgumentException(
                        "A rating from %s to %s is none; 1 to 5 is one.".formatted(least, most));
            }
        }

        @Override
        public OptionalInt position(String answer) {
            String text = answer.strip();
            if (!NUMBER.matcher(text).matches()) {
                return OptionalInt.empty();
            }
            int number = Integer.parseInt(text);
            return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
        }

        @Override
        public String answer(int position) {
            return Integer.toString(position);
        }

        @Override
        public List<String> answers() {
            return IntStream.rangeClosed(least, most)
                    .mapToObj(Integer::toString)
                    .toList();
        }

        @Override
        public String allowed() {
            return String.join(", ", answers());
        }
    }

    /** Yes or no, in the words of a dossier; no is 0 and yes is 1. */
    record YesNo() implements Scale {
        private static final Set<String> YES = Set.of("yes", "ja", "oui", "1", "true");
        private static final Set<String> NO = Set.of("no", "nee", "non", "0", "false");

        @Override
        public OptionalInt position(String answer) {
            String text = answer.strip().toLowerCase(Locale.ROOT);
            if (YES.contains(text)) {
                return OptionalInt.of(1);
            }
            return NO.contains(text) ? OptionalInt.of(0) : OptionalInt.empty();
        }

        @Override
        public String answer(int position) {
            return position == 1 ? "yes" : "no";
        }

        @Override
        public List<String> answers() {
            return List.of("no", "yes");
        }

        @Override
        public String allowed() {
            return "yes, no";
        }
    }

    /**
     * A level of the Common European Framework of Reference for Languages; A1 is 0 and C2 is 5.
     *
     * @param mayNotApply whether {@code not-applicable} is an answer: the host speaks the learner's own language
     */
    record Cefr(boolean mayNotApply) implements Scale {
        private static final String DOES_NOT_APPLY = "not-applicable";
        private static final List<String> LEVELS =
                Arrays.stream(CefrLevel.values()).map(Enum::name).toList();

        @Override
        public OptionalInt position(String answer) {
            String text = answer.strip();
            if (mayNotApply && text.equalsIgnoreCase(DOES_NOT_APPLY)) {
                return OptionalInt.of(NOT_APPLICABLE);
            }
            int index = LEVELS.indexOf(text.toUpperCase(Locale.ROOT));
            return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
        }

        @Override
        public String answer(int position) {
            return position == NOT_APPLICABLE ? DOES_NOT_APPLY : LEVELS.get(position);
        }

        @Override
        public List<String> answers() {
            return LEVELS;
        }

        @Override
        public String allowed() {
            String levels = String.join(", ", LEVELS);
            return mayNotApply ? levels + ", " + DOES_NOT_APPLY : levels;
        }
    }

    /**
     * How many.
     *
     * @param most the highest number that is believed
     */
    record Count(int most) implements Scale {
        private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

        /** Checks the highest number. */
        public Count {
            if (most < 1 || most > 999_999) {
                throw new IllegalArgumentException(
                        "A count goes up to a number from 1 to 999999, not %s.".formatted(most));
            }
        }

        @Override
        public OptionalInt position(String answer) {
            String text = answer.strip();
            if (!NUMBER.matcher(text).matches()) {
                return OptionalInt.empty();
            }
            int number = Integer.parseInt(text);
            return number > most ? OptionalInt.empty() : OptionalInt.of(number);
        }

        @Override
        public String answer(int position) {
            return Integer.toString(position);
        }

        @Override
        public List<String> answers() {
            return IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList();
        }

        @Override
        public String allowed() {
            return "0 - " + most;
        }
    }

    /**
     * One of some codes, which have no order; the position is the place in the list.
     *
     * @param codes the codes, two or more
     */
    record Choice(List<String> codes) implements Scale {
        /** Copies the list and checks that it leaves a choice. */
        public Choice {
            codes = List.copyOf(codes);
            if (codes.size() < 2 || new HashSet<>(codes).size() < codes.size()) {
                throw new IllegalArgumentException("A choice is between two or more codes that differ.");
            }
        }

        @Override
        public OptionalInt position(String answer) {
            int index = codes.indexOf(answer.strip().toLowerCase(Locale.ROOT));
            return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
        }

        @Override
        public String answer(int position) {
            return codes.get(position);
        }

        @Override
        public List<String> answers() {
            return codes;
        }

        @Override
        public String allowed() {
            return String.join(", ", codes);
        }

        @Override
        public boolean isOrdered() {
            return false;
        }
    }
}
