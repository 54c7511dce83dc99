package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/**
 * What is to be looked at when the level of offers has fallen to a key: greatest key first; among equal ones those that were
 * set at a higher level, then the others in the order they came. So all trees of a level start before any of them grows, and
 * none of them swallows all the rest only to be taken apart again.
 *
 * <p>An item waits once: its key may rise and fall meanwhile. A heap with four below each.
 */
final class EventQueue {

    /** No event is left above the floor. */
    static final int NOTHING = -1;

    private static final int ABSENT = -1;
    private static final int BRANCHES = 4;

    private final long floor;
    /** The greatest key taken so far; all that waits has this key or a smaller one. */
    private long level = Long.MAX_VALUE;

    private final long[] key;
    private final int[] heap;
    private final int[] position;
    private int size;
    /** What waits at the present level: most events do, and need no order. */
    private int[] due;

    private int dueFrom;

    private int dueTo;

    /** A queue of the items {@code 0 .. items-1} that never goes down to {@code floor}. */
    EventQueue(long floor, int items) {
        this.floor = floor;
        this.key = new long[items];
        this.heap = new int[items];
        this.position = new int[items];
        Arrays.fill(position, ABSENT);
        this.due = new int[items + 1];
    }

    long level() {
        return level;
    }

    /** Lets an item come at a key, which is not above the level, and not when it would have come. */
    void set(int item, long at) {
        int hole = position[item];
        if (at == level) {
            remove(item);
            addDue(item);
        } else if (at <= floor) {
            remove(item);
        } else if (hole == ABSENT) {
            siftUp(size++, item, at);
        } else if (at > key[item]) {
            siftUp(hole, item, at);
        } else {
            siftDown(hole, item, at);
        }
    }

    private void addDue(int item) {
        if (dueTo == due.length) {
            due = Arrays.copyOf(due, 2 * dueTo);
        }
        due[dueTo++] = item;
    }

    /** Takes the next event and lowers the level to its key, or answers {@link #NOTHING}. */
    int next() {
        if (dueFrom < dueTo && (size == 0 || key[heap[0]] < level)) {
            return due[dueFrom++];
        }
        if (dueFrom == dueTo) {
            dueFrom = 0;
            dueTo = 0;
        }
        if (size == 0) {
            return NOTHING;
        }
        int first = heap[0];
        level = key[first];
        remove(first);
        return first;
    }

    private void remove(int item) {
        int hole = position[item];
        if (hole == ABSENT) {
            return;
        }
        position[item] = ABSENT;
        int last = heap[--size];
        if (last == item) {
            return;
        }
        if (key[last] > key[item]) {
            siftUp(hole, last, key[last]);
        } else {
            siftDown(hole, last, key[last]);
        }
    }

    private void siftUp(int from, int item, long at) {
        int hole = from;
        while (hole > 0 && key[heap[(hole - 1) / BRANCHES]] < at) {
            put(hole, heap[(hole - 1) / BRANCHES]);
            hole = (hole - 1) / BRANCHES;
        }
        key[item] = at;
        put(hole, item);
    }

    private void siftDown(int from, int item, long at) {
        int hole = from;
        int greatest = greatestBelow(hole);
        while (greatest < size && key[heap[greatest]] > at) {
            put(hole, heap[greatest]);
            hole = greatest;
            greatest = greatestBelow(hole);
        }
        key[item] = at;
        put(hole, item);
    }

    private int greatestBelow(int hole) {
        int greatest = BRANCHES * hole + 1;
        int end = Math.min(greatest + BRANCHES, size);
        for (int i = greatest + 1; i < end; i++) {
            if (key[heap[i]] > key[heap[greatest]]) {
                greatest = i;
            }
        }
        return greatest;
    }

    private void put(int hole, int item) {
        heap[hole] = item;
        position[item] = hole;
    }
}
