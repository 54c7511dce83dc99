package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/** What is to be looked at when the level of offers has fallen to a key: greatest key first, the last added of equal ones first. */
final class EventQueue {

    /** No event is left above the floor. */
    static final int NOTHING = -1;

    private final long floor;
    /** The greatest key taken so far; all that waits has this key or a smaller one. */
    private long level = Long.MAX_VALUE;

    private long[] key;
    private int[] item;
    private int size;
    /** What waits at the present level: most events do, and need no order. */
    private int[] due;

    private int dueCount;

    /** A queue that never goes down to {@code floor}. */
    EventQueue(long floor, int expected) {
        this.floor = floor;
        this.key = new long[expected + 1];
        this.item = new int[expected + 1];
        this.due = new int[expected + 1];
    }

    long level() {
        return level;
    }

    /** Adds an event; its key is not above the level. */
    void add(long at, int what) {
        if (at == level) {
            if (dueCount == due.length) {
                due = Arrays.copyOf(due, 2 * dueCount);
            }
            due[dueCount++] = what;
        } else if (at > floor) {
            if (size == key.length) {
                key = Arrays.copyOf(key, 2 * size);
                item = Arrays.copyOf(item, 2 * size);
            }
            siftUp(at, what);
        }
    }

    /** Takes the next event and lowers the level to its key, or answers {@link #NOTHING}. */
    int next() {
        if (dueCount > 0) {
            return due[--dueCount];
        }
        if (size == 0) {
            return NOTHING;
        }
        level = key[0];
        int first = item[0];
        size--;
        siftDown(key[size], item[size]);
        return first;
    }

    private void siftUp(long at, int what) {
        int hole = size++;
        while (hole > 0 && key[(hole - 1) / 2] < at) {
            move((hole - 1) / 2, hole);
            hole = (hole - 1) / 2;
        }
        key[hole] = at;
        item[hole] = what;
    }

    private void siftDown(long at, int what) {
        int hole = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && key[below + 1] > key[below]) {
                below++;
            }
            if (key[below] <= at) {
                break;
            }
            move(below, hole);
            hole = below;
            below = 2 * hole + 1;
        }
        key[hole] = at;
        item[hole] = what;
    }

    private void move(int from, int to) {
        key[to] = key[from];
        item[to] = item[from];
    }
}
