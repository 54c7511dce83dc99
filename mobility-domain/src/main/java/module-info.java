/** The rules, the matching and the evidence of work placements abroad. Needs the JDK only. */
module org.duallearning.mobility.domain {
    requires static org.jspecify;

    exports org.duallearning.mobility.candidacy;
    exports org.duallearning.mobility.disclosure;
    exports org.duallearning.mobility.eligibility;
    exports org.duallearning.mobility.evidence;
    exports org.duallearning.mobility.learner;
    exports org.duallearning.mobility.matching;
    exports org.duallearning.mobility.outcome;
    exports org.duallearning.mobility.placement;
    exports org.duallearning.mobility.policy;
    exports org.duallearning.mobility.project;
    exports org.duallearning.mobility.retention;
    exports org.duallearning.mobility.statistics;
    exports org.duallearning.mobility.stay;
}
