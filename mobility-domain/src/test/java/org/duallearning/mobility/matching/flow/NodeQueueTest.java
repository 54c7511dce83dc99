package org.duallearning.mobility.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NodeQueueTest {

    @Test
    void nodesComeOutByDistanceLevelByLevelAlsoWhenDistancesFallWhileTheyWait() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int nodes = 1 + random.nextInt(20);
            int levels = 1 + random.nextInt(3);
            long[] distance = random.longs((long) nodes * levels, 0, 4).toArray();
            NodeQueue queue = new NodeQueue(distance, levels, nodes);
            for (int v = 0; v < nodes; v++) {
                queue.add(v);
            }
            for (int i = 0; i < nodes / 2; i++) {
                int fallen = random.nextInt(nodes);
                distance[fallen * levels + random.nextInt(levels)] -= 1 + random.nextInt(3);
                queue.fell(fallen);
            }
            List<long[]> order = new ArrayList<>();
            boolean[] seen = new boolean[nodes];
            while (!queue.isEmpty()) {
                int first = queue.first();
                assertThat(seen[first])
                        .as("seed %d: node %d comes twice", seed, first)
                        .isFalse();
                seen[first] = true;
                order.add(Arrays.copyOfRange(distance, first * levels, (first + 1) * levels));
                queue.removeFirst();
            }
            assertThat(order).as("seed %d", seed).hasSize(nodes).isSortedAccordingTo(Arrays::compare);
        }
    }
}
