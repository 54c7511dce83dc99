package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A smaller integer program with the same solutions (presolve): columns that follow from others are left out, and sums that are
 * the same, or the negative of each other, but for a constant, are one. Each variable of the whole program is one of the smaller
 * one, or its negative, plus a constant.
 *
 * <p>It rests on what is fixed when it is made; all other bounds may change. Not thread-safe.
 */
final class Reduction {
    private final int columns;
    private final List<int[]> membersOfRows = new ArrayList<>();
    /** The factor of each of those. */
    private final List<int[]> factorsOfRows = new ArrayList<>();

    private final int[] variable;
    private final int[] sign;
    private final int[] constant;

    /** By the variables of a program whose two bounds are the same: they must stay so. */
    Reduction(IntegerProgram program) {
        Substitution substitution = new Substitution(program);
        int[] kept =
                IntStream.range(0, program.columns).filter(substitution::stays).toArray();
        this.columns = kept.length;
        this.variable = new int[program.variables()];
        this.sign = new int[program.variables()];
        this.constant = new int[program.variables()];
        int[] place = new int[program.columns];
        for (int at = 0; at < kept.length; at++) {
            place[kept[at]] = at;
        }
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int each = 0; each < program.variables(); each++) {
            int[] sum = substitution.reduced(program, each);
            constant[each] = sum[program.columns];
            int[] at = IntStream.range(0, program.columns)
                    .filter(column -> sum[column] != 0)
                    .toArray();
            sign[each] = at.length > 0 && sum[at[0]] < 0 ? -1 : 1;
            int by = sign[each];
            int[] members = Arrays.stream(at).map(column -> place[column]).toArray();
            int[] factors = Arrays.stream(at).map(column -> by * sum[column]).toArray();
            variable[each] = variable(members, factors, known);
        }
    }

    private int variable(int[] members, int[] factors, Map<List<Integer>, Integer> known) {
        if (members.length == 1 && factors[0] == 1) {
            return members[0];
        }
        List<Integer> key = IntStream.concat(Arrays.stream(members), Arrays.stream(factors))
                .boxed()
                .toList();
        return known.computeIfAbsent(key, sum -> {
            membersOfRows.add(members);
            factorsOfRows.add(factors);
            return columns + factorsOfRows.size() - 1;
        });
    }

    /** The smaller program, without bounds. */
    IntegerProgram program() {
        IntegerProgram program = new IntegerProgram(columns);
        for (int row = 0; row < factorsOfRows.size(); row++) {
            program.addRow(membersOfRows.get(row), factorsOfRows.get(row), 0, 0);
        }
        return program;
    }

    /** Gives a smaller program the bounds of the whole one; false if there is a variable that no value is left for. */
    boolean bound(IntegerProgram smaller, IntegerProgram whole) {
        int[] low = new int[smaller.variables()];
        int[] high = new int[smaller.variables()];
        Arrays.fill(low, Integer.MIN_VALUE);
        Arrays.fill(high, Integer.MAX_VALUE);
        for (int each = 0; each < variable.length; each++) {
            int at = variable[each];
            int one = sign[each] * Math.subtractExact(whole.low(each), constant[each]);
            int other = sign[each] * Math.subtractExact(whole.high(each), constant[each]);
            low[at] = Math.max(low[at], sign[each] > 0 ? one : other);
            high[at] = Math.min(high[at], sign[each] > 0 ? other : one);
        }
        boolean hasRoom = true;
        for (int at = 0; at < low.length; at++) {
            smaller.bound(at, low[at], high[at]);
            hasRoom &= low[at] <= high[at];
        }
        return hasRoom;
    }

    /** Which variable of the smaller program one of the whole program is, or the negative of which. */
    int variable(int whole) {
        return variable[whole];
    }

    /** Whether that one is meant, 1, or its negative, -1. */
    int sign(int whole) {
        return sign[whole];
    }

    /** What is to be added to that. */
    int constant(int whole) {
        return constant[whole];
    }

    /** The columns of the whole program in a solution of the smaller one. */
    int[] solution(IntegerProgram smaller, int[] solution, int wholeColumns) {
        return IntStream.range(0, wholeColumns)
                .map(column ->
                        Math.toIntExact(sign[column] * smaller.value(variable[column], solution) + constant[column]))
                .toArray();
    }
}
