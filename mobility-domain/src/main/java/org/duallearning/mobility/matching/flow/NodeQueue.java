package org.duallearning.mobility.matching.flow;

/** A binary heap of nodes ordered by their distance vectors, whose distances may fall while they wait. */
final class NodeQueue {

    private final long[] distance;
    private final int levels;
    private final int[] heap;
    private final int[] position;
    private int size;

    /** A queue over all nodes that {@code distance} has room for; the owner writes the distances. */
    NodeQueue(long[] distance, int levels, int nodes) {
        this.distance = distance;
        this.levels = levels;
        this.heap = new int[nodes];
        this.position = new int[nodes];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    int first() {
        return heap[0];
    }

    void add(int node) {
        heap[size] = node;
        position[node] = size;
        siftUp(size++);
    }

    /** Tells the queue that the distance of a waiting node has fallen. */
    void fell(int node) {
        siftUp(position[node]);
    }

    void removeFirst() {
        int last = heap[--size];
        int at = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && isLess(heap[below + 1], heap[below])) {
                below++;
            }
            if (!isLess(heap[below], last)) {
                break;
            }
            put(heap[below], at);
            at = below;
            below = 2 * at + 1;
        }
        put(last, at);
    }

    private void siftUp(int from) {
        int node = heap[from];
        int at = from;
        while (at > 0) {
            int above = (at - 1) / 2;
            if (!isLess(node, heap[above])) {
                break;
            }
            put(heap[above], at);
            at = above;
        }
        put(node, at);
    }

    private void put(int node, int at) {
        heap[at] = node;
        position[node] = at;
    }

    private boolean isLess(int a, int b) {
        for (int k = 0; k < levels; k++) {
            long x = distance[a * levels + k];
            long y = distance[b * levels + k];
            if (x != y) {
                return x < y;
            }
        }
        return false;
    }
}
