package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/** One thing that conditions ask of the facts, with the cells into which they divide its values; cells count from 0. */
sealed interface Axis {

    /** The cell of a value that is not known. */
    int NOT_KNOWN = -1;

    /** What is asked, as a rule book names it. */
    String name();

    int size();

    /** Returns where the facts lie, or {@link #NOT_KNOWN}. */
    int cell(Evaluation facts);

    /** Returns the condition of a rule book that holds in these cells, which are not all and are one of the pieces. */
    String words(BitSet cells);

    /** Divides cells into those that one condition can name. */
    default List<BitSet> pieces(BitSet cells) {
        return List.of(cells);
    }

    private static int cell(List<?> values, @Nullable Object value) {
        return value == null ? NOT_KNOWN : values.indexOf(value);
    }

    private static List<?> constants(Fact fact) {
        return fact.type() == Boolean.class
                ? List.of(true, false)
                : Arrays.asList(fact.type().getEnumConstants());
    }

    private static String list(Fact fact, IntStream cells) {
        return cells.mapToObj(cell -> FactText.of(constants(fact).get(cell))).collect(Collectors.joining(", "));
    }

    /** A code or a yes or no, each value a cell. */
    record Codes(Fact fact) implements Axis {

        @Override
        public String name() {
            return fact.term();
        }

        @Override
        public int size() {
            return constants(fact).size();
        }

        @Override
        public int cell(Evaluation facts) {
            return Axis.cell(constants(fact), facts.get(fact));
        }

        @Override
        public String words(BitSet cells) {
            return name() + " is " + list(fact, cells.stream());
        }
    }

    /** The type of the agreement, where having none is told apart from all types. */
    record Agreements() implements Axis {

        private static final int NONE = Arrays.asList(AgreementType.values()).indexOf(AgreementType.NONE);

        @Override
        public String name() {
            return Fact.TYPE.term();
        }

        @Override
        public int size() {
            return AgreementType.values().length;
        }

        @Override
        public int cell(Evaluation facts) {
            return facts.underAgreement() == Ternary.FALSE
                    ? NONE
                    : Axis.cell(constants(Fact.TYPE), facts.get(Fact.TYPE));
        }

        @Override
        public String words(BitSet cells) {
            if (cells.get(NONE)) {
                return "not underAgreement";
            }
            BitSet others = new BitSet();
            others.set(0, size());
            others.clear(NONE);
            others.andNot(cells);
            if (others.isEmpty()) {
                return "underAgreement";
            }
            return others.cardinality() < cells.cardinality()
                    ? "underAgreement and type is not " + list(Fact.TYPE, others.stream())
                    : "type is " + list(Fact.TYPE, cells.stream());
        }

        @Override
        public List<BitSet> pieces(BitSet cells) {
            if (!cells.get(NONE) || cells.cardinality() == 1) {
                return List.of(cells);
            }
            BitSet none = new BitSet();
            none.set(NONE);
            BitSet some = (BitSet) cells.clone();
            some.clear(NONE);
            return List.of(some, none);
        }
    }

    /**
     * A date or a number, cut where conditions compare it.
     *
     * @param cuts between one cell and the next, in order
     */
    record Scale(Term term, List<Cut> cuts) implements Axis {

        @Override
        public String name() {
            return term.term();
        }

        @Override
        public int size() {
            return cuts.size() + 1;
        }

        @Override
        public int cell(Evaluation facts) {
            return term.value(facts) == null
                    ? NOT_KNOWN
                    : (int) cuts.stream()
                            .filter(cut -> cut.above().test(facts) == Ternary.TRUE)
                            .count();
        }

        @Override
        public String words(BitSet cells) {
            List<String> bounds = new ArrayList<>();
            int first = cells.nextSetBit(0);
            if (first > 0) {
                bounds.add(cuts.get(first - 1).above().toString());
            }
            if (cells.length() < size()) {
                bounds.add(cuts.get(cells.length() - 1).below().toString());
            }
            return String.join(" and ", bounds);
        }

        /** Runs without a hole. */
        @Override
        public List<BitSet> pieces(BitSet cells) {
            List<BitSet> runs = new ArrayList<>();
            for (int from = cells.nextSetBit(0); from >= 0; ) {
                int to = cells.nextClearBit(from);
                BitSet run = new BitSet();
                run.set(from, to);
                runs.add(run);
                from = cells.nextSetBit(to);
            }
            return runs;
        }
    }

    /** Whatever else holds or not. */
    record YesNo(Condition condition) implements Axis {

        @Override
        public String name() {
            return condition.toString();
        }

        @Override
        public int size() {
            return 2;
        }

        @Override
        public int cell(Evaluation facts) {
            return switch (condition.test(facts)) {
                case TRUE -> 0;
                case FALSE -> 1;
                case UNKNOWN -> NOT_KNOWN;
            };
        }

        @Override
        public String words(BitSet cells) {
            return cells.get(0) ? name() : "not " + name();
        }
    }
}
