package org.duallearning.mobility.outcome;

/** How the day of an answer goes with its wave; the best comes first. */
public enum AnswerTiming {
    /** A day on which the wave is asked, or of which too little is known to doubt it. */
    PLAUSIBLE,
    /** A day on which it can have been asked, but hardly was: the day or the wave is likely a slip, and the answer counts. */
    UNLIKELY,
    /** A day after departure for a wave before it, or before what the wave comes after: the answer cannot be of the wave, and does not count. */
    IMPOSSIBLE
}
