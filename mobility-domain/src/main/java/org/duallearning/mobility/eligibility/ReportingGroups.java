package org.duallearning.mobility.eligibility;

import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.ReportingGroup;

/** Derives the reporting group from the facts on the day of departure. */
final class ReportingGroups {

    private static final Enrolled ENROLLED = new Enrolled();

    private ReportingGroups() {}

    static ReportingGroup of(Evaluation facts) {
        boolean historyKnown = facts.agreement() != AgreementStatus.UNKNOWN;
        return switch (facts.underAgreement()) {
            case TRUE -> facts.get(Fact.TYPE) instanceof AgreementType type ? of(type) : ReportingGroup.OTHER;
            case UNKNOWN -> ReportingGroup.OTHER;
            case FALSE -> historyKnown && !isGraduate(facts) ? ReportingGroup.WORK_SEEKER : ReportingGroup.OTHER;
        };
    }

    private static ReportingGroup of(AgreementType type) {
        return switch (type) {
            case SAO -> ReportingGroup.SAO;
            case OAO, DA, DA_MARIBEL, LEEROVEREENKOMST, ILW, BIO_DBSO, IBO_DBSO -> ReportingGroup.OAO_DA_LEGACY;
            case ODO, ODO_STATUUT -> ReportingGroup.OTHER;
            case NONE -> ReportingGroup.WORK_SEEKER;
        };
    }

    private static boolean isGraduate(Evaluation facts) {
        return ENROLLED.test(facts) != Ternary.TRUE && facts.get(Fact.GRADUATED_ON) != Absent.NONE;
    }
}
