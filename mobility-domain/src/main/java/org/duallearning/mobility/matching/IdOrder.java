package org.duallearning.mobility.matching;

import java.util.Comparator;

/** Orders ids by Unicode code points, which differs from the order of UTF-16 units beyond the basic plane. */
enum IdOrder implements Comparator<String> {
    BY_CODE_POINT;

    @Override
    public int compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean bothOrNone = Character.isSurrogate(x) == Character.isSurrogate(y);
                return bothOrNone ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
