package org.duallearning.mobility.disclosure;

import java.util.Set;
import java.util.TreeSet;

/**
 * The simplex method with bounded variables, over an integer program without its whole numbers, in exact fractions.
 *
 * <p>Some variables, as many as there are columns, have a whole value within their bounds (nonbasic). Each of the others (basic) is a sum of
 * them: a row of whole coefficients over one denominator. In tables nearly all denominators are 1. Sums throw {@link
 * ArithmeticException} rather than overflow. Not thread-safe.
 */
final class Dictionary {
    private static final int PATIENCE = 100;

    private final int columns;
    private final int[] low;
    private final int[] high;
    private final SparseRow[] rows;
    /** The value of each basic variable, times its denominator. */
    private final long[] value;

    private final int[] basic;
    private final int[] nonbasic;
    /** Where a variable is: a row of the dictionary, or the complement of a column of it. */
    private final int[] position;

    /** The value of each nonbasic variable. */
    private final int[] at;

    private int standingStill;

    /** All columns at their lower bounds. */
    Dictionary(IntegerProgram program) {
        this.columns = program.columns;
        this.low = program.lows();
        this.high = program.highs();
        this.rows = new SparseRow[program.rows()];
        this.value = new long[rows.length];
        this.basic = new int[rows.length];
        this.nonbasic = new int[columns];
        this.position = new int[program.variables()];
        this.at = program.lows();
        for (int j = 0; j < columns; j++) {
            nonbasic[j] = j;
            position[j] = ~j;
        }
        for (int row = 0; row < rows.length; row++) {
            int[] members = program.members(row);
            int[] signs = program.signs(row);
            rows[row] = new SparseRow(members.length);
            for (int i = 0; i < members.length; i++) {
                rows[row].add(members[i], signs[i]);
            }
            basic[row] = columns + row;
            position[columns + row] = row;
            evaluate(row);
        }
    }

    /** Takes over the bounds of the program. */
    void takeBounds(IntegerProgram program) {
        for (int variable = 0; variable < low.length; variable++) {
            if (low[variable] != program.low(variable) || high[variable] != program.high(variable)) {
                bound(variable, program.low(variable), program.high(variable));
            }
        }
    }

    /** Changes the bounds of one variable. */
    void bound(int variable, int least, int most) {
        low[variable] = least;
        high[variable] = most;
        if (position[variable] < 0) {
            int nearest = Math.max(least, Math.min(most, at[variable]));
            move(~position[variable], (long) nearest - at[variable]);
            at[variable] = nearest;
        }
    }

    int low(int variable) {
        return low[variable];
    }

    int high(int variable) {
        return high[variable];
    }

    private void move(int column, long by) {
        if (by == 0) {
            return;
        }
        for (int row = 0; row < basic.length; row++) {
            long rate = rows[row].get(column);
            if (rate != 0) {
                value[row] = Math.addExact(value[row], Math.multiplyExact(rate, by));
            }
        }
    }

    private void evaluate(int row) {
        long sum = 0;
        SparseRow of = rows[row];
        for (int i = 0; i < of.size(); i++) {
            sum = Math.addExact(sum, Math.multiplyExact(of.coefficient(i), (long) at[nonbasic[of.column(i)]]));
        }
        value[row] = sum;
    }

    /** The greatest whole number that a variable reaches here. */
    long floor(int variable) {
        int row = position[variable];
        return row < 0 ? at[variable] : Math.floorDiv(value[row], rows[row].denominator());
    }

    /** Whether a variable is nearer to the whole number below than to the one above. */
    boolean isNearFloor(int variable) {
        int row = position[variable];
        return row < 0 || 2 * Math.floorMod(value[row], rows[row].denominator()) < rows[row].denominator();
    }

    private int broken(int row) {
        return value[row] < low[basic[row]] * rows[row].denominator()
                ? 1
                : value[row] > high[basic[row]] * rows[row].denominator() ? -1 : 0;
    }

    /**
     * Looks for a solution by bringing one variable after the other within its bounds.
     *
     * @return -1 if there is a solution; else a variable that cannot be within its bounds, and is as near to them as can be
     */
    int makeFeasible() {
        for (int row = 0; row < basic.length; row++) {
            while (broken(row) != 0) {
                int variable = basic[row];
                int sign = broken(row);
                if (!climb(variable, sign)) {
                    return variable;
                }
            }
        }
        for (int row = 0; row < basic.length; row++) {
            if (broken(row) != 0) {
                return makeFeasible();
            }
        }
        return -1;
    }

    /** Moves a variable that is out of its bounds nearer, until it is within; false if it cannot. */
    private boolean climb(int variable, int sign) {
        standingStill = 0;
        while (position[variable] >= 0 && broken(position[variable]) == sign) {
            int entering = entering(variable, sign);
            if (entering < 0) {
                return false;
            }
            step(entering, direction(variable, sign, entering));
        }
        return true;
    }

    /** Moves to where a variable, or its negative, is greatest; stops earlier at whole numbers where that is enough. */
    void maximise(int variable, int sign, long enough) {
        standingStill = 0;
        while (true) {
            if (reaches(variable, sign, enough) && firstFraction() < 0) {
                return;
            }
            int entering = entering(variable, sign);
            if (entering < 0) {
                return;
            }
            step(entering, direction(variable, sign, entering));
        }
    }

    private boolean reaches(int variable, int sign, long enough) {
        return enough < Integer.MAX_VALUE && sign * floor(variable) >= enough;
    }

    /** The column that is farthest from a whole number; -1 if all are whole. */
    int firstFraction() {
        int worst = -1;
        double farthest = 0;
        for (int row = 0; row < basic.length; row++) {
            long rest = Math.floorMod(value[row], rows[row].denominator());
            if (rest != 0 && basic[row] < columns) {
                double away = Math.min(rest, rows[row].denominator() - rest) / (double) rows[row].denominator();
                if (away > farthest || (away == farthest && basic[row] < worst)) {
                    farthest = away;
                    worst = basic[row];
                }
            }
        }
        return worst;
    }

    /** The columns, all of which are whole. */
    int[] solution() {
        int[] solution = new int[columns];
        for (int variable = 0; variable < columns; variable++) {
            solution[variable] = (int) floor(variable);
        }
        return solution;
    }

    /** The denominator of a variable as a sum of the nonbasic ones. */
    long denominator(int variable) {
        return position[variable] < 0 ? 1 : rows[position[variable]].denominator();
    }

    /** The coefficients of a variable as a sum of the nonbasic ones, each times its denominator, by variable. */
    long[] coefficients(int variable) {
        long[] all = new long[position.length];
        int row = position[variable];
        if (row < 0) {
            all[variable] = 1;
        } else {
            SparseRow of = rows[row];
            for (int i = 0; i < of.size(); i++) {
                all[nonbasic[of.column(i)]] = of.coefficient(i);
            }
        }
        return all;
    }

    private long coefficient(int variable, int column) {
        int row = position[variable];
        return row >= 0 ? rows[row].get(column) : ~row == column ? 1 : 0;
    }

    private int direction(int variable, int sign, int entering) {
        return sign * coefficient(variable, entering) > 0 ? 1 : -1;
    }

    /** The variables on whose bounds a variable depends. */
    Set<Integer> binding(int variable) {
        Set<Integer> binding = new TreeSet<>();
        int row = position[variable];
        if (row < 0) {
            binding.add(variable);
        } else {
            SparseRow of = rows[row];
            for (int i = 0; i < of.size(); i++) {
                binding.add(nonbasic[of.column(i)]);
            }
        }
        return binding;
    }

    /** The nonbasic variable whose move gains most, or the first that gains once nothing has moved for long; -1 if none. */
    private int entering(int of, int sign) {
        int row = position[of];
        if (row < 0) {
            return gain(~row, sign) > 0 ? ~row : -1;
        }
        int best = -1;
        long most = 0;
        SparseRow terms = rows[row];
        for (int i = 0; i < terms.size(); i++) {
            int j = terms.column(i);
            long gain = gain(j, sign * terms.coefficient(i));
            boolean better = best < 0 || (standingStill > PATIENCE ? nonbasic[j] < nonbasic[best] : gain > most);
            if (gain > 0 && better) {
                best = j;
                most = gain;
            }
        }
        return best;
    }

    /** What a nonbasic variable brings by moving; nothing if it is at the bound already. */
    private long gain(int column, long coefficient) {
        int variable = nonbasic[column];
        boolean canMove = coefficient > 0 ? at[variable] < high[variable] : at[variable] > low[variable];
        return canMove ? Math.abs(coefficient) : 0;
    }

    /** Moves a nonbasic variable until another, or itself, comes to a bound; those out of their bounds stop only at them. */
    private void step(int entering, int direction) {
        int variable = nonbasic[entering];
        long room = direction > 0 ? (long) high[variable] - at[variable] : (long) at[variable] - low[variable];
        long per = 1;
        int leaving = -1;
        int stop = 0;
        for (int row = 0; row < basic.length; row++) {
            long rate = direction * rows[row].get(entering);
            if (rate != 0) {
                int broken = broken(row);
                boolean up = rate > 0;
                if (broken == 0 || (broken > 0) == up) {
                    int bound = (broken > 0) || (broken == 0 && !up) ? low[basic[row]] : high[basic[row]];
                    long away = Math.abs(Math.subtractExact(bound * rows[row].denominator(), value[row]));
                    long speed = Math.abs(rate);
                    long one = Math.multiplyExact(away, per);
                    long other = Math.multiplyExact(room, speed);
                    if (one < other || (one == other && leaving >= 0 && isBetter(row, leaving, entering))) {
                        room = away;
                        per = speed;
                        leaving = row;
                        stop = bound;
                    }
                }
            }
        }
        standingStill = room > 0 ? 0 : standingStill + 1;
        if (leaving < 0) {
            move(entering, direction * room);
            at[variable] = direction > 0 ? high[variable] : low[variable];
        } else {
            at[basic[leaving]] = stop;
            pivot(leaving, entering);
        }
    }

    private boolean isBetter(int row, int than, int entering) {
        return standingStill > PATIENCE
                ? basic[row] < basic[than]
                : Math.abs(rows[row].get(entering)) < Math.abs(rows[than].get(entering));
    }

    private void pivot(int leaving, int entering) {
        SparseRow pivot = rows[leaving];
        pivot.exchange(entering);
        int in = nonbasic[entering];
        int out = basic[leaving];
        nonbasic[entering] = out;
        basic[leaving] = in;
        position[out] = ~entering;
        position[in] = leaving;
        evaluate(leaving);
        for (int row = 0; row < basic.length; row++) {
            if (row != leaving && rows[row].get(entering) != 0) {
                rows[row].substitute(entering, pivot);
                evaluate(row);
            }
        }
    }
}
