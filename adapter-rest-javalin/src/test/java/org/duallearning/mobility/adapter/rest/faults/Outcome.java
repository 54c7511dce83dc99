package org.duallearning.mobility.adapter.rest.faults;

import java.util.List;
import org.duallearning.mobility.application.audit.Action;

/**
 * What a comparison came to.
 *
 * @param acknowledged what was done by each write that was acknowledged
 * @param refused how many writes were refused
 * @param unanswered how many writes were under way when the server was killed
 * @param unansweredDone how many of those are in the store
 * @param findings what is wrong; empty if nothing is
 */
record Outcome(List<Action> acknowledged, int refused, int unanswered, int unansweredDone, List<Finding> findings) {
    /** Copies the lists. */
    Outcome {
        acknowledged = List.copyOf(acknowledged);
        findings = List.copyOf(findings);
    }
}
