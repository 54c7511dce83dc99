package org.duallearning.mobility.adapter.rest;

/** A request that is not answered. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RestProblem problem;

    /** Refuses for that reason. */
    Refusal(RestProblem problem) {
        super(problem.type().urn());
        this.problem = problem;
    }

    /** There is nothing at the path of the request. */
    static Refusal notFound() {
        return new Refusal(RestProblem.of(ProblemType.RESOURCE_NOT_FOUND, Sentence.of("resourceNotFound")));
    }

    /** The reason. */
    RestProblem problem() {
        return problem;
    }
}
