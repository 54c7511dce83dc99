package org.duallearning.mobility.adapter.rest.faults;

/**
 * A write that was sent, and what was answered.
 *
 * @param write the write
 * @param sentAt its place among all that was sent and answered in the project
 * @param status the status of the answer; {@link #NO_ANSWER} if there was none
 * @param answeredAt the answer's place among all that was sent and answered; {@link Long#MAX_VALUE} if there was none
 */
record LoggedWrite(Write write, long sentAt, int status, long answeredAt) {
    /** Stands for the status of an answer that did not come. */
    static final int NO_ANSWER = 0;

    private static final int SUCCESSES = 200;
    private static final int REFUSALS = 300;

    /** A write that nothing was answered to yet. */
    static LoggedWrite sent(Write write, long at) {
        return new LoggedWrite(write, at, NO_ANSWER, Long.MAX_VALUE);
    }

    /** The same, answered. */
    LoggedWrite answered(int withStatus, long at) {
        return new LoggedWrite(write, sentAt, withStatus, at);
    }

    boolean isAnswered() {
        return status != NO_ANSWER;
    }

    /** Whether the answer said that it was done. */
    boolean isAcknowledged() {
        return status >= SUCCESSES && status < REFUSALS;
    }
}
