package org.duallearning.mobility.disclosure;

import java.util.Set;
import java.util.TreeSet;

/**
 * The simplex method with bounded variables, over an integer program without its whole numbers, in exact fractions.
 *
 * <p>Some variables, as many as there are columns, have a whole value within their bounds (nonbasic). Each of the others (basic)
 * is a sum of them, in a {@link Tableau}. Not thread-safe.
 */
final class Dictionary {
    private static final int PATIENCE = 100;

    private final int columns;
    private final int[] low;
    private final int[] high;
    private final Tableau tableau;
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
        this.basic = new int[program.rows()];
        this.nonbasic = new int[columns];
        this.position = new int[program.variables()];
        this.at = program.lows();
        for (int j = 0; j < columns; j++) {
            nonbasic[j] = j;
            position[j] = ~j;
        }
        for (int row = 0; row < basic.length; row++) {
            basic[row] = columns + row;
            position[columns + row] = row;
        }
        this.tableau = new Tableau(program, at);
    }

    /** Takes over the state of another dictionary of the same program. */
    void become(Dictionary other) {
        copy(other.low, low);
        copy(other.high, high);
        copy(other.basic, basic);
        copy(other.nonbasic, nonbasic);
        copy(other.position, position);
        copy(other.at, at);
        tableau.become(other.tableau);
    }

    private static void copy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
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
            tableau.move(~position[variable], nearest - at[variable]);
            at[variable] = nearest;
        }
    }

    int low(int variable) {
        return low[variable];
    }

    int high(int variable) {
        return high[variable];
    }

    /** The greatest whole number that a variable reaches here. */
    long floor(int variable) {
        int row = position[variable];
        return row < 0 ? at[variable] : Math.floorDiv(tableau.value(row), tableau.denominator());
    }

    /** Whether a variable is nearer to the whole number below than to the one above. */
    boolean isNearFloor(int variable) {
        int row = position[variable];
        return row < 0 || 2 * Math.floorMod(tableau.value(row), tableau.denominator()) < tableau.denominator();
    }

    private int broken(int row) {
        long value = tableau.value(row);
        return value < low[basic[row]] * tableau.denominator()
                ? 1
                : value > high[basic[row]] * tableau.denominator() ? -1 : 0;
    }

    /**
     * Looks for a solution by bringing one variable after the other within its bounds.
     *
     * @return -1 if there is a solution; else a variable that cannot be within its bounds, and is as near to them as can be
     */
    int makeFeasible() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int row = 0; row < basic.length; row++) {
                while (broken(row) != 0) {
                    moved = true;
                    int variable = basic[row];
                    if (!climb(variable, broken(row))) {
                        return variable;
                    }
                }
            }
        }
        return -1;
    }

    /**
     * Looks for a solution while a variable, or its negative, stays as great as it can be (dual simplex): where few bounds have
     * changed since it was, that is soon done.
     *
     * @return -1 if there is a solution; else a variable that cannot be within its bounds, and is as near to them as can be
     */
    int makeFeasibleAtMost(int variable, int sign) {
        for (int steps = 0; steps < PATIENCE && moveToBounds(variable, sign); steps++) {
            int leaving = farthestBroken();
            if (leaving < 0) {
                return -1;
            }
            int towards = broken(leaving);
            int entering = cheapest(variable, leaving, towards);
            if (entering < 0) {
                return basic[leaving];
            }
            pivot(leaving, entering, towards > 0 ? low[basic[leaving]] : high[basic[leaving]]);
        }
        return makeFeasible();
    }

    /** Moves what would gain to its bounds; false if one of them is none. */
    private boolean moveToBounds(int variable, int sign) {
        for (int j = 0; j < columns; j++) {
            long coefficient = sign * coefficient(variable, j);
            if (coefficient != 0 && gain(j, coefficient) > 0) {
                int of = nonbasic[j];
                int to = coefficient > 0 ? high[of] : low[of];
                if (to >= IntegerProgram.UNBOUNDED / 2) {
                    return false;
                }
                tableau.move(j, (long) to - at[of]);
                at[of] = to;
            }
        }
        return true;
    }

    private int farthestBroken() {
        int farthest = -1;
        long most = 0;
        for (int row = 0; row < basic.length; row++) {
            long value = tableau.value(row);
            long away = Math.max(
                    low[basic[row]] * tableau.denominator() - value, value - high[basic[row]] * tableau.denominator());
            if (away > most) {
                most = away;
                farthest = row;
            }
        }
        return farthest;
    }

    /** The nonbasic variable that can bring a row nearer to its bounds at the least loss; -1 if there is none. */
    private int cheapest(int variable, int row, int towards) {
        int best = -1;
        long loss = 0;
        long speed = 1;
        for (int j = 0; j < columns; j++) {
            long rate = towards * tableau.coefficient(row, j);
            if (rate != 0 && gain(j, rate) > 0) {
                long each = Math.abs(coefficient(variable, j));
                long rest = best < 0 ? -1 : Math.subtractExact(Math.multiplyExact(each, speed), loss * Math.abs(rate));
                if (rest < 0 || (rest == 0 && Math.abs(rate) > speed)) {
                    best = j;
                    loss = each;
                    speed = Math.abs(rate);
                }
            }
        }
        return best;
    }

    private long coefficient(int variable, int column) {
        int row = position[variable];
        return row >= 0 ? tableau.coefficient(row, column) : ~row == column ? 1 : 0;
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
        long denominator = tableau.denominator();
        int worst = -1;
        long farthest = 0;
        for (int row = 0; row < basic.length && denominator > 1; row++) {
            if (basic[row] < columns) {
                long rest = Math.floorMod(tableau.value(row), denominator);
                long away = Math.min(rest, denominator - rest);
                if (away > farthest || (away == farthest && away > 0 && basic[row] < worst)) {
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
        return position[variable] < 0 ? 1 : tableau.denominator();
    }

    /** The coefficients of a variable as a sum of the nonbasic ones, each times its denominator, by variable. */
    long[] coefficients(int variable) {
        long[] all = new long[position.length];
        int row = position[variable];
        if (row < 0) {
            all[variable] = 1;
        } else {
            for (int j = 0; j < columns; j++) {
                all[nonbasic[j]] = tableau.coefficient(row, j);
            }
        }
        return all;
    }

    private int direction(int variable, int sign, int entering) {
        int row = position[variable];
        return row < 0 || tableau.coefficient(row, entering) > 0 ? sign : -sign;
    }

    /** The variables on whose bounds a variable depends. */
    Set<Integer> binding(int variable) {
        Set<Integer> binding = new TreeSet<>();
        int row = position[variable];
        if (row < 0) {
            binding.add(variable);
        } else {
            for (int j = 0; j < columns; j++) {
                if (tableau.coefficient(row, j) != 0) {
                    binding.add(nonbasic[j]);
                }
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
        for (int j = 0; j < columns; j++) {
            long gain = gain(j, sign * tableau.coefficient(row, j));
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
        long denominator = tableau.denominator();
        long room = direction > 0 ? (long) high[variable] - at[variable] : (long) at[variable] - low[variable];
        long per = 1;
        int leaving = -1;
        int stop = 0;
        for (int row = 0; row < basic.length; row++) {
            long rate = direction * tableau.coefficient(row, entering);
            if (rate != 0) {
                int broken = broken(row);
                boolean up = rate > 0;
                if (broken == 0 || (broken > 0) == up) {
                    int bound = (broken > 0) || (broken == 0 && !up) ? low[basic[row]] : high[basic[row]];
                    long away = Math.abs(Math.subtractExact(bound * denominator, tableau.value(row)));
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
            tableau.move(entering, direction * room);
            at[variable] = direction > 0 ? high[variable] : low[variable];
        } else {
            pivot(leaving, entering, stop);
        }
    }

    private boolean isBetter(int row, int than, int entering) {
        return standingStill > PATIENCE
                ? basic[row] < basic[than]
                : Math.abs(tableau.coefficient(row, entering)) < Math.abs(tableau.coefficient(than, entering));
    }

    private void pivot(int leaving, int entering, int stop) {
        int in = nonbasic[entering];
        int out = basic[leaving];
        tableau.pivot(leaving, entering, at[in], stop);
        at[out] = stop;
        nonbasic[entering] = out;
        basic[leaving] = in;
        position[out] = ~entering;
        position[in] = leaving;
    }
}
