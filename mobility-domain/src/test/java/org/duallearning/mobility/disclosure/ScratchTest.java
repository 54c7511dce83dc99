package org.duallearning.mobility.disclosure;

import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] a) {
        new ScratchTest().sequences();
    }

    @Test
    void sequences() {
        int broken = 0, repeated = 0, withheld = 0, diffs = 0;
        double worst = 0;
        int unproven = 0;
        long start = cpu();
        for (int seed = Integer.getInteger("from", 0); seed < RandomPopulations.MANY; seed++) {
            Random random = new Random(seed);
            RandomPopulations.Population p = RandomPopulations.population(random);
            List<Publication> earlier = new ArrayList<>();
            int n = 2 + random.nextInt(2);
            for (int r = 0; r < n; r++) {
                DisclosureRule rule = random.nextBoolean() ? DisclosureRule.PUBLIC : DisclosureRule.PARTNERS;
                long t = cpu();
                try {
                    ControlResult c = DisclosureControl.protect(List.of(p.table()), rule, p.background(), earlier);
                    earlier.add(c.publication());
                    for (var x : c.repeated()) {
                        if (x.isRepeated()) repeated++;
                        else withheld++;
                    }
                    diffs += c.report().differences();
                    unproven += (int) c.report().hidden().stream()
                            .filter(h -> !h.interval().proven())
                            .count();
                } catch (IllegalStateException e) {
                    broken++;
                    System.out.println("seed " + seed + " release " + r + " " + rule.audience() + " " + e.getMessage());
                    break;
                }
                double took = (cpu() - t) / 1e9;
                if (took > 1) System.out.println("seed " + seed + " release " + r + " took " + took);
                worst = Math.max(worst, (cpu() - t) / 1e9);
                List<LearnerRecord> l = new ArrayList<>(p.table().learners());
                int add = random.nextInt(random.nextBoolean() ? 4 : 25);
                for (int i = 0; i < add; i++) l.add(RandomPopulations.learner(random, p.table(), "q" + r + "-" + i));
                int change = random.nextInt(random.nextBoolean() ? 4 : 12);
                for (int i = 0; i < change; i++) {
                    int at = random.nextInt(l.size());
                    LearnerRecord old = l.get(at);
                    LearnerRecord other = RandomPopulations.learner(random, p.table(), old.learner());
                    l.set(
                            at,
                            random.nextBoolean()
                                    ? other
                                    : new LearnerRecord(old.learner(), other.column(), old.rows()));
                }
                p = p.with(l);
            }
        }
        System.out.println("broken " + broken + " repeated " + repeated + " withheld " + withheld + " diffs " + diffs
                + " worst " + worst + " unproven " + unproven + " " + (cpu() - start) / 1e9);
    }
}
