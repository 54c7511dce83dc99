package org.duallearning.mobility.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The simplex method with bounded variables, over an integer program without its whole numbers, in exact fractions.
 *
 * <p>Some variables, as many as there are columns, have a whole value within their bounds (nonbasic). Each of the others (basic)
 * is a sum of them, in a {@link Tableau}. Rows of the program are taken in once they are out of their bounds (lazy constraints):
 * few ever are. Not thread-safe.
 */
final class Dictionary {
    /** Stands for no variable. */
    static final int NOTHING = -1;

    private static final int PATIENCE = 100;
    private static final int DUAL_PATIENCE = 1000;
    /** Stands for no answer. */
    private static final int GIVEN_UP = -2;
    /** The place of a row that has not been taken in. */
    private static final int AWAY = Integer.MIN_VALUE;

    private final IntegerProgram program;
    private final int columns;
    private final int[] low;
    private final int[] high;
    private final Tableau tableau;
    private final int[] basic;
    private final int[] nonbasic;
    /** Where a variable is: a row of the dictionary, or the complement of a column of it, or away. */
    private final int[] position;

    /** The value of each nonbasic variable. */
    private final int[] at;

    private int standingStill;

    /** All columns at their lower bounds. */
    Dictionary(IntegerProgram program) {
        this.program = program;
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
        Arrays.fill(position, columns, position.length, AWAY);
        this.tableau = new Tableau(basic.length);
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
    void takeBounds() {
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
        if (isNonbasic(variable)) {
            int nearest = Math.max(least, Math.min(most, at[variable]));
            tableau.move(~position[variable], nearest - at[variable]);
            at[variable] = nearest;
        }
    }

    private boolean isNonbasic(int variable) {
        return position[variable] < 0 && position[variable] != AWAY;
    }

    /** Where a variable is; takes in its row if it is away. */
    private int place(int variable) {
        if (position[variable] == AWAY) {
            takeIn(variable);
        }
        return position[variable];
    }

    /** The value of a row of the program that is away, times the denominator. */
    private long value(int variable) {
        int[] members = program.members(variable - columns);
        int[] factors = program.factors(variable - columns);
        long sum = 0;
        for (int i = 0; i < members.length; i++) {
            int row = position[members[i]];
            long value = row >= 0 ? tableau.value(row) : scaled(at[members[i]]);
            sum = Math.addExact(sum, Math.multiplyExact(factors[i], value));
        }
        return sum;
    }

    private void takeIn(int variable) {
        int[] members = program.members(variable - columns);
        int[] factors = program.factors(variable - columns);
        long[] sum = new long[columns];
        for (int i = 0; i < members.length; i++) {
            int row = position[members[i]];
            if (row >= 0) {
                tableau.addTo(sum, row, factors[i]);
            } else {
                sum[~row] = Math.addExact(sum[~row], Math.multiplyExact(factors[i], tableau.denominator()));
            }
        }
        tableau.add(sum, value(variable));
        position[variable] = tableau.size() - 1;
        basic[tableau.size() - 1] = variable;
    }

    /** Lets go of the rows that keep nothing back. */
    void letGo() {
        for (int row = tableau.size() - 1; row >= 0; row--) {
            int variable = basic[row];
            if (variable >= columns && broken(row) == 0) {
                tableau.remove(row);
                basic[row] = basic[tableau.size()];
                position[basic[row]] = row;
                position[variable] = AWAY;
            }
        }
    }

    /** Takes in the row that is farthest out of its bounds; whether there is any. */
    private boolean takeInBroken() {
        int worst = NOTHING;
        long most = 0;
        for (int variable = columns; variable < position.length; variable++) {
            if (position[variable] == AWAY) {
                long away = away(variable, value(variable));
                if (away > most) {
                    most = away;
                    worst = variable;
                }
            }
        }
        if (worst >= 0) {
            takeIn(worst);
        }
        return worst >= 0;
    }

    /** How far a variable is out of its bounds, times the denominator. */
    private long away(int variable, long value) {
        long below = Math.subtractExact(scaled(low[variable]), value);
        long above = Math.subtractExact(value, scaled(high[variable]));
        return Math.max(0, Math.max(below, above));
    }

    int low(int variable) {
        return low[variable];
    }

    int high(int variable) {
        return high[variable];
    }

    /** The greatest whole number that a variable reaches here. */
    long floor(int variable) {
        int row = place(variable);
        return row < 0 ? at[variable] : Math.floorDiv(tableau.value(row), tableau.denominator());
    }

    /** Whether a variable is nearer to the whole number below than to the one above. */
    boolean isNearFloor(int variable) {
        int row = position[variable];
        return row < 0 || 2 * Math.floorMod(tableau.value(row), tableau.denominator()) < tableau.denominator();
    }

    private int broken(int row) {
        long value = tableau.value(row);
        return value < scaled(low[basic[row]]) ? 1 : value > scaled(high[basic[row]]) ? -1 : 0;
    }

    /** A whole number, times the denominator. */
    private long scaled(int number) {
        return Math.multiplyExact(number, tableau.denominator());
    }

    /**
     * Looks for a solution near by: whatever is at a bound costs something if it is moved.
     *
     * @return {@link #NOTHING} if there is a solution; else a variable that cannot be within its bounds, and is as near to them as
     *     can be
     */
    int makeFeasible() {
        tableau.setCosts(costs());
        int found = stepToBounds(NOTHING, 1);
        tableau.forgetCosts();
        return found == GIVEN_UP ? climbToBounds() : found;
    }

    /** What it costs to move each nonbasic variable: not the same for all, lest the search go round in circles. */
    private int[] costs() {
        int[] costs = new int[columns];
        for (int j = 0; j < columns; j++) {
            int variable = nonbasic[j];
            int cost = 64 + variable * 37 % 61;
            boolean isBetween = at[variable] > low[variable] && at[variable] < high[variable];
            costs[j] = isBetween ? 0 : at[variable] == low[variable] ? -cost : cost;
        }
        return costs;
    }

    /**
     * Looks for a solution while a variable, or its negative, stays as great as it can be: where few bounds have changed since it
     * was, that is soon done.
     *
     * @return {@link #NOTHING} if there is a solution; else a variable that cannot be within its bounds, and is as near to them as
     *     can be
     */
    int makeFeasibleAtMost(int variable, int sign) {
        int found = stepToBounds(variable, sign);
        return found == GIVEN_UP ? climbToBounds() : found;
    }

    /** Brings what is out of its bounds to them, at the least loss to a variable, or at the least cost (dual simplex). */
    private int stepToBounds(int variable, int sign) {
        for (int steps = 0; steps < DUAL_PATIENCE && moveToBounds(variable, sign); steps++) {
            int leaving = farthestBroken();
            if (leaving < 0 && takeInBroken()) {
                leaving = tableau.size() - 1;
            }
            if (leaving < 0) {
                return NOTHING;
            }
            int towards = broken(leaving);
            int entering = cheapest(variable, leaving, towards);
            if (entering < 0) {
                return basic[leaving];
            }
            pivot(leaving, entering, towards > 0 ? low[basic[leaving]] : high[basic[leaving]]);
        }
        return GIVEN_UP;
    }

    /** Brings one variable after the other within its bounds; what is within stays there. */
    private int climbToBounds() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int row = 0; row < tableau.size(); row++) {
                while (broken(row) != 0) {
                    moved = true;
                    int variable = basic[row];
                    if (!climb(variable, broken(row))) {
                        return variable;
                    }
                }
            }
            moved = moved || takeInBroken();
        }
        return NOTHING;
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

    /** The row that is farthest out of its bounds, by the length of it; {@link #NOTHING} if none is. */
    private int farthestBroken() {
        int farthest = NOTHING;
        double most = 0;
        for (int row = 0; row < tableau.size(); row++) {
            long away = away(basic[row], tableau.value(row));
            if (away > 0) {
                double square = (double) away * away / tableau.square(row);
                if (square > most) {
                    most = square;
                    farthest = row;
                }
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
                int rest = best < 0 ? -1 : compareProducts(each, speed, loss, Math.abs(rate));
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
        if (variable == NOTHING) {
            return tableau.cost(column);
        }
        int row = place(variable);
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

    /**
     * Moves from a solution to one where a variable, or its negative, is greatest; stops earlier at whole numbers where that is
     * enough.
     */
    void maximise(int variable, int sign, long enough) {
        climbTo(variable, sign, enough);
        while (takeInBroken()) {
            makeFeasibleAtMost(variable, sign);
            climbTo(variable, sign, enough);
        }
    }

    private void climbTo(int variable, int sign, long enough) {
        standingStill = 0;
        int entering = 0;
        while (entering >= 0 && !(reaches(variable, sign, enough) && firstFraction() < 0)) {
            entering = entering(variable, sign);
            if (entering >= 0) {
                step(entering, direction(variable, sign, entering));
            }
        }
    }

    private boolean reaches(int variable, int sign, long enough) {
        return enough != IntegerSearch.NEVER && sign * floor(variable) >= enough;
    }

    /** The column that is farthest from a whole number; -1 if all are whole. */
    int firstFraction() {
        long denominator = tableau.denominator();
        int worst = -1;
        long farthest = 0;
        for (int row = 0; row < tableau.size() && denominator > 1; row++) {
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
        return place(variable) < 0 ? 1 : tableau.denominator();
    }

    /** The coefficients of a variable as a sum of the nonbasic ones, each times its denominator, by variable. */
    long[] coefficients(int variable) {
        long[] all = new long[position.length];
        int row = place(variable);
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
        int row = place(variable);
        return row < 0 || tableau.coefficient(row, entering) > 0 ? sign : -sign;
    }

    /** The variables on whose bounds a variable depends. */
    Set<Integer> binding(int variable) {
        Set<Integer> binding = new TreeSet<>();
        int row = place(variable);
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
        int row = place(of);
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
        long room = direction > 0 ? (long) high[variable] - at[variable] : (long) at[variable] - low[variable];
        long per = 1;
        int leaving = -1;
        int stop = 0;
        for (int row = 0; row < tableau.size(); row++) {
            long rate = direction * tableau.coefficient(row, entering);
            if (rate != 0) {
                int broken = broken(row);
                boolean up = rate > 0;
                if (broken == 0 || (broken > 0) == up) {
                    int bound = (broken > 0) || (broken == 0 && !up) ? low[basic[row]] : high[basic[row]];
                    long away = Math.abs(Math.subtractExact(scaled(bound), tableau.value(row)));
                    long speed = Math.abs(rate);
                    int sooner = compareProducts(away, per, room, speed);
                    if (sooner < 0 || (sooner == 0 && leaving >= 0 && isBetter(row, leaving, entering))) {
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

    private static int compareProducts(long one, long times, long other, long otherTimes) {
        int high = Long.compare(Math.multiplyHigh(one, times), Math.multiplyHigh(other, otherTimes));
        return high != 0 ? high : Long.compareUnsigned(one * times, other * otherTimes);
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
