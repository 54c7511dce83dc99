package org.duallearning.mobility.application.storage.contract;

import java.time.Duration;

/** How much the tests with many clients at once do; system properties ask for more. */
final class Effort {
    /** How long clients work on lists; on other things a quarter of it. */
    static final Duration TIME = Duration.ofSeconds(Long.getLong("storage.seconds", 2));

    /** How often writers race for one record. */
    static final int RACES = Integer.getInteger("storage.races", 300);

    /** What chance is drawn from: another every time, unless one is asked for. */
    static final long SEED = Long.getLong("storage.seed", System.nanoTime());

    private Effort() {}
}
