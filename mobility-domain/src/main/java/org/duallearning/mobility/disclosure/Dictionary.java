package org.duallearning.mobility.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The simplex method with bounded variables, over an integer program without its whole numbers.
 *
 * <p>Some variables, as many as there are columns, are at one of their bounds (nonbasic); each of the others (basic) is a sum of
 * them. The coefficients of tables are nearly always -1, 0 and 1, so that doubles hold them exactly; what is concluded from
 * here is checked in whole numbers elsewhere. Not thread-safe.
 */
final class Dictionary {
    static final double SMALL = 1e-7;
    private static final double TINY = 1e-9;
    private static final int PATIENCE = 60;

    final int[] low;
    final int[] high;
    private final int columns;
    private final double[][] coefficients;
    private final int[] basic;
    private final int[] nonbasic;
    /** Where a variable is: a row of the dictionary, or the complement of a column of it. */
    private final int[] position;

    private final double[] value;
    private final boolean[] atHigh;
    private int standingStill;

    /** All columns at their lower bounds. */
    Dictionary(IntegerProgram program) {
        int rows = program.rows();
        this.columns = program.columns;
        this.low = program.lows();
        this.high = program.highs();
        this.coefficients = new double[rows][columns];
        this.basic = new int[rows];
        this.nonbasic = new int[columns];
        this.position = new int[program.variables()];
        this.value = new double[program.variables()];
        this.atHigh = new boolean[program.variables()];
        for (int j = 0; j < columns; j++) {
            nonbasic[j] = j;
            position[j] = ~j;
        }
        for (int row = 0; row < rows; row++) {
            int[] members = program.members(row);
            int[] signs = program.signs(row);
            for (int i = 0; i < members.length; i++) {
                coefficients[row][members[i]] += signs[i];
            }
            basic[row] = columns + row;
            position[columns + row] = row;
        }
        for (int j = 0; j < columns; j++) {
            value[j] = low[j];
            move(j, low[j]);
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
        double bound = atHigh[variable] ? most : least;
        double moved = bound - value[variable];
        if (position[variable] < 0 && moved != 0) {
            move(~position[variable], moved);
            value[variable] = bound;
        }
    }

    double value(int variable) {
        return value[variable];
    }

    private void move(int column, double by) {
        for (int row = 0; row < basic.length; row++) {
            double rate = coefficients[row][column];
            if (rate != 0) {
                value[basic[row]] = snap(value[basic[row]] + rate * by);
            }
        }
    }

    private static double snap(double number) {
        double whole = Math.rint(number);
        return Math.abs(number - whole) < TINY ? whole : number;
    }

    /** Looks for a solution; false if there is none, and then {@link #broken} tells why. */
    boolean makeFeasible() {
        standingStill = 0;
        while (true) {
            int[] broken = broken();
            double[] gradient = gradient(broken);
            if (gradient.length == 0) {
                return true;
            }
            int entering = entering(gradient);
            if (entering < 0) {
                return false;
            }
            step(entering, gradient[entering] > 0 ? 1 : -1);
        }
    }

    /** By variable, 1 if it is below its bounds, -1 if above, 0 if within. */
    int[] broken() {
        int[] broken = new int[value.length];
        for (int variable : basic) {
            broken[variable] =
                    value[variable] < low[variable] - SMALL ? 1 : value[variable] > high[variable] + SMALL ? -1 : 0;
        }
        return broken;
    }

    /** How a weighted sum of variables grows with each nonbasic variable; nothing if all weights are zero. */
    double[] gradient(int[] weights) {
        double[] gradient = new double[columns];
        boolean any = false;
        for (int variable = 0; variable < weights.length; variable++) {
            int weight = weights[variable];
            if (weight != 0) {
                any = true;
                if (position[variable] < 0) {
                    gradient[~position[variable]] += weight;
                } else {
                    double[] row = coefficients[position[variable]];
                    for (int j = 0; j < columns; j++) {
                        gradient[j] += weight * row[j];
                    }
                }
            }
        }
        return any ? gradient : new double[0];
    }

    /** Moves to where a variable, or its negative, is greatest; stops earlier at whole numbers where that is enough. */
    void maximise(int[] weights, int variable, int sign, double enough) {
        standingStill = 0;
        while (true) {
            if (sign * value[variable] >= enough - SMALL && firstFraction() < 0) {
                return;
            }
            double[] gradient = gradient(weights);
            int entering = entering(gradient);
            if (entering < 0) {
                return;
            }
            step(entering, gradient[entering] > 0 ? 1 : -1);
        }
    }

    /** The column that is farthest from a whole number; -1 if all are whole. */
    int firstFraction() {
        int worst = -1;
        double farthest = SMALL;
        for (int variable = 0; variable < columns; variable++) {
            double away = Math.abs(value[variable] - Math.rint(value[variable]));
            if (away > farthest) {
                farthest = away;
                worst = variable;
            }
        }
        return worst;
    }

    /** The columns, rounded. */
    int[] solution() {
        int[] solution = new int[columns];
        for (int variable = 0; variable < columns; variable++) {
            solution[variable] = (int) Math.rint(value[variable]);
        }
        return solution;
    }

    /** What a weighted sum of variables owes to each row, as multipliers of the rows. */
    double[] multipliers(int[] weights) {
        double[] gradient = gradient(weights);
        double[] multipliers = new double[value.length - columns];
        for (int j = 0; j < gradient.length; j++) {
            if (nonbasic[j] >= columns) {
                multipliers[nonbasic[j] - columns] = gradient[j];
            }
        }
        return multipliers;
    }

    /** The variables on whose bounds a weighted sum of variables depends. */
    Set<Integer> binding(int[] weights) {
        Set<Integer> binding = new TreeSet<>();
        double[] gradient = gradient(weights);
        for (int j = 0; j < gradient.length; j++) {
            if (Math.abs(gradient[j]) > SMALL) {
                binding.add(nonbasic[j]);
            }
        }
        return binding;
    }

    /** The nonbasic variable whose move gains most, or the first that gains once nothing has moved for long; -1 if none. */
    private int entering(double[] gradient) {
        int best = -1;
        for (int j = 0; j < columns; j++) {
            int variable = nonbasic[j];
            double gain = atHigh[variable] ? -gradient[j] : gradient[j];
            if (gain > SMALL && low[variable] < high[variable]) {
                boolean better = best < 0
                        || (standingStill > PATIENCE
                                ? variable < nonbasic[best]
                                : gain > Math.abs(gradient[best]) + TINY);
                best = better ? j : best;
            }
        }
        return best;
    }

    private void step(int entering, int direction) {
        int variable = nonbasic[entering];
        double most = (double) high[variable] - low[variable];
        int leaving = -1;
        int bound = 0;
        for (int row = 0; row < basic.length; row++) {
            double rate = direction * coefficients[row][entering];
            if (Math.abs(rate) < SMALL) {
                continue;
            }
            int other = basic[row];
            boolean below = value[other] < low[other] - SMALL;
            boolean above = value[other] > high[other] + SMALL;
            if ((below && rate < 0) || (above && rate > 0)) {
                continue;
            }
            int stop = below || (!above && rate < 0) ? low[other] : high[other];
            double room = Math.max(0, (stop - value[other]) / rate);
            if (room < most - TINY || (room < most + TINY && leaving >= 0 && isBetter(row, leaving, entering))) {
                most = Math.min(most, room);
                leaving = row;
                bound = stop;
            }
        }
        standingStill = most > TINY ? 0 : standingStill + 1;
        move(entering, direction * most);
        if (leaving < 0) {
            atHigh[variable] = direction > 0;
            value[variable] = direction > 0 ? high[variable] : low[variable];
        } else {
            value[variable] = snap(value[variable] + direction * most);
            int out = basic[leaving];
            value[out] = bound;
            atHigh[out] = bound == high[out];
            pivot(leaving, entering);
        }
    }

    private boolean isBetter(int row, int than, int entering) {
        return standingStill > PATIENCE
                ? basic[row] < basic[than]
                : Math.abs(coefficients[row][entering]) > Math.abs(coefficients[than][entering]) + TINY;
    }

    private void pivot(int leaving, int entering) {
        double[] pivotRow = coefficients[leaving];
        double pivot = pivotRow[entering];
        int[] filled = new int[columns];
        int count = 0;
        for (int j = 0; j < columns; j++) {
            if (j != entering && pivotRow[j] != 0) {
                pivotRow[j] = snap(-pivotRow[j] / pivot);
                filled[count++] = j;
            }
        }
        pivotRow[entering] = 1 / pivot;
        int[] used = Arrays.copyOf(filled, count);
        for (int row = 0; row < basic.length; row++) {
            double[] other = coefficients[row];
            double factor = other[entering];
            if (row != leaving && factor != 0) {
                for (int j : used) {
                    other[j] = snap(other[j] + factor * pivotRow[j]);
                }
                other[entering] = snap(factor / pivot);
            }
        }
        int in = nonbasic[entering];
        int out = basic[leaving];
        nonbasic[entering] = out;
        basic[leaving] = in;
        position[out] = ~entering;
        position[in] = leaving;
    }
}
