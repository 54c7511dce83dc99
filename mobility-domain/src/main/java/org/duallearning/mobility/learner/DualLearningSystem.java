package org.duallearning.mobility.learner;

/**
 * A Flemish system of alternating learning and working that a learner is enrolled in.
 *
 * <p>The names are the codes used in dossiers and answers.
 */
public enum DualLearningSystem {
    /** Part-time vocational secondary education at a centre for part-time education (deeltijds beroepssecundair onderwijs). */
    DBSO,
    /** The apprenticeship system at a Syntra centre (leertijd). */
    LEERTIJD,
    /** Dual learning in regular secondary education (duaal leren in het gewoon secundair onderwijs). */
    DUAAL_SO,
    /** Dual learning in special secondary education, training form 3 (buitengewoon secundair onderwijs, opleidingsvorm 3). */
    DUAAL_BUSO_OV3,
    /** Dual learning in special secondary education, training form 4 (buitengewoon secundair onderwijs, opleidingsvorm 4). */
    DUAAL_BUSO_OV4,
    /** The preparatory phase for learners willing but not yet ready to work (aanloopfase). */
    AANLOOP,
    /** Alternating occupational training after training form 3 (alternerende beroepsopleiding). */
    ABO_OV3,
    /** Dual training in adult education (duaal leren in het volwassenenonderwijs). */
    DUAAL_VOLW
}
