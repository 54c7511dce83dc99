package org.duallearning.mobility.planted.application.service;

import java.time.Instant;

/** Lets the day into an answer. */
final class ReadsTheClock {
    Object read() {
        return Instant.now();
    }
}
