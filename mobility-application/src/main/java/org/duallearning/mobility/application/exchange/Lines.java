package org.duallearning.mobility.application.exchange;

import java.util.Arrays;

/** Where each physical line of a text starts; lines end in CR, LF or both, inside quotes as well. */
final class Lines {

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        var found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        if (count > 1 && found[count - 1] == text.length()) {
            count--;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    private static boolean endsLine(String text, int index) {
        char character = text.charAt(index);
        return character == '\n'
                || (character == '\r' && !(index + 1 < text.length() && text.charAt(index + 1) == '\n'));
    }

    /** Returns how many line ends a text has. */
    static int endsIn(String text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                ends++;
            }
        }
        return ends;
    }

    String text() {
        return text;
    }

    int count() {
        return starts.length;
    }

    /** Returns the index in the text at which a line starts; lines are counted from 1. */
    int start(int line) {
        return starts[line - 1];
    }

    /** Returns a line without its end. */
    String line(int line) {
        int start = start(line);
        int end = line == starts.length ? text.length() : starts[line];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the line on which an index of the text lies. */
    int at(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
