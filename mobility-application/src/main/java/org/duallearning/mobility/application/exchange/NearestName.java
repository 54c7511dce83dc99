package org.duallearning.mobility.application.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant by one that is not known. */
final class NearestName {
    /** One slip of the pen in a short name, two in a long one. */
    private static final int LONG = 6;

    private NearestName() {}

    /** The first of the nearest names that differ by a slip of the pen; case does not count. Null if there is none. */
    static @Nullable String of(String name, Collection<String> known) {
        int most = name.length() < LONG ? 1 : 2;
        return known.stream()
                .filter(candidate -> slips(name, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> slips(name, candidate)))
                .orElse(null);
    }

    /** How many characters are missing, too many, others, or swapped with their neighbour. */
    private static int slips(String name, String other) {
        String left = name.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[][] slips = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, left, right, i, j);
            }
        }
        return slips[left.length()][right.length()];
    }

    private static int least(int[][] slips, String left, String right, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int least = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
