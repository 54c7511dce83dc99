package org.duallearning.mobility.learner;

/**
 * The kind of agreement between learner, training provider and company that the workplace part rests on.
 *
 * <p>The names are the codes used in dossiers and answers. {@link #LEEROVEREENKOMST} is the Flemish apprenticeship
 * contract of before 1 September 2016; it is not the learning agreement that every Erasmus+ participant signs.
 */
public enum AgreementType {
    /** Agreement for alternating training, 20 hours a week or more at a real workplace (overeenkomst van alternerende opleiding). */
    OAO,
    /** Internship agreement for alternating training, unpaid (stageovereenkomst alternerende opleiding). */
    SAO,
    /** Part-time employment contract (deeltijdse arbeidsovereenkomst). */
    DA,
    /** Part-time employment contract with a non-profit employer under the social maribel reduction (deeltijdse arbeidsovereenkomst sociale maribel). */
    DA_MARIBEL,
    /** Apprenticeship contract signed before 1 September 2016 (leerovereenkomst). */
    LEEROVEREENKOMST,
    /** Industrial apprenticeship signed before 1 September 2016 (industriële leerovereenkomst). */
    ILW,
    /** Work-immersion contract in part-time education (beroepsinlevingsovereenkomst). */
    BIO_DBSO,
    /** Individual vocational training in part-time education (individuele beroepsopleiding). */
    IBO_DBSO,
    /** Adult education agreement without social-security status, fewer than 20 hours (overeenkomst duale opleiding). */
    ODO,
    /** Adult education agreement with social-security status, 20 hours or more (overeenkomst duale opleiding met statuut). */
    ODO_STATUUT,
    /** Known to have no agreement from the start date on (geen overeenkomst). */
    NONE
}
