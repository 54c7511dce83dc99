package org.duallearning.mobility.eligibility;

import static org.duallearning.mobility.learner.AgreementType.BIO_DBSO;
import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.DA_MARIBEL;
import static org.duallearning.mobility.learner.AgreementType.IBO_DBSO;
import static org.duallearning.mobility.learner.AgreementType.ILW;
import static org.duallearning.mobility.learner.AgreementType.LEEROVEREENKOMST;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.ODO;
import static org.duallearning.mobility.learner.AgreementType.ODO_STATUUT;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.ABO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV4;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_VOLW;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/**
 * An agreement as it is concluded in a system, or at least leaves it to a person: what {@link RandomFacts} starts from.
 *
 * @param year the school year in which it is signed, by the calendar year of its first September
 * @param hours the least hours at the workplace; up to seven more suit it as well
 */
record AgreementForm(DualLearningSystem system, AgreementType type, int year, int hours, boolean simulated) {

    private static final List<AgreementForm> KNOWN = List.of(
            real(DUAAL_SO, OAO, 2017, 20),
            real(DUAAL_SO, SAO, 2019, 13),
            simulated(DUAAL_SO, SAO, 2018),
            real(DUAAL_SO, DA_MARIBEL, 2021, 20),
            real(DUAAL_SO, DA_MARIBEL, 2017, 12),
            real(DBSO, OAO, 2016, 20),
            real(DBSO, DA, 2017, 13),
            real(DBSO, DA, 2015, 20),
            real(DBSO, DA_MARIBEL, 2018, 13),
            real(DBSO, OAO, 2015, 20),
            real(DBSO, ILW, 2015, 28),
            real(DBSO, BIO_DBSO, 2014, 20),
            real(DBSO, IBO_DBSO, 2015, 20),
            simulated(DBSO, SAO, 2017),
            real(LEERTIJD, OAO, 2024, 28),
            real(LEERTIJD, OAO, 2015, 28),
            simulated(LEERTIJD, SAO, 2022),
            real(LEERTIJD, LEEROVEREENKOMST, 2015, 30),
            real(LEERTIJD, DA_MARIBEL, 2019, 20),
            real(LEERTIJD, ILW, 2015, 28),
            real(DUAAL_BUSO_OV3, OAO, 2019, 20),
            real(DUAAL_BUSO_OV4, SAO, 2020, 13),
            simulated(DUAAL_BUSO_OV4, SAO, 2018),
            real(AANLOOP, OAO, 2019, 20),
            real(DUAAL_VOLW, ODO_STATUUT, 2022, 20),
            real(DUAAL_VOLW, ODO, 2023, 13),
            real(DUAAL_VOLW, DA, 2022, 20));

    private static AgreementForm real(DualLearningSystem system, AgreementType type, int year, int hours) {
        return new AgreementForm(system, type, year, hours, false);
    }

    private static AgreementForm simulated(DualLearningSystem system, AgreementType type, int year) {
        return new AgreementForm(system, type, year, 13, true);
    }

    /** In the one system where no form is confirmed, each is left to a person. */
    private static final List<AgreementForm> ALL = Stream.concat(
                    KNOWN.stream(),
                    Arrays.stream(AgreementType.values())
                            .filter(type -> type != AgreementType.NONE)
                            .map(type -> real(ABO_OV3, type, 2017, 13)))
            .toList();

    /** One that goes with what is known of system and type, if any does; as often in one system as in another. */
    static AgreementForm suiting(EligibilityFacts facts, SplittableRandom random) {
        List<AgreementForm> suiting = ALL.stream()
                .filter(form -> facts.system().map(form.system()::equals).orElse(true))
                .filter(form -> facts.type().map(form.type()::equals).orElse(true))
                .toList();
        List<AgreementForm> forms = suiting.isEmpty() ? ALL : suiting;
        DualLearningSystem system = LegalValues.pick(
                forms.stream().map(AgreementForm::system).distinct().toList(), random);
        return LegalValues.pick(
                forms.stream().filter(form -> form.system() == system).toList(), random);
    }
}
