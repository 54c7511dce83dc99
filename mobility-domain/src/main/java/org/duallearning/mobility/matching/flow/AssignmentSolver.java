package org.duallearning.mobility.matching.flow;

/** Finds an assignment of greatest total gain, with prices that prove it. Implementations are stateless and thread-safe. */
public interface AssignmentSolver {

    /** Answers an optimal assignment of the network; which one of several is left to the solver. */
    OptimalAssignment solve(AssignmentNetwork network);
}
