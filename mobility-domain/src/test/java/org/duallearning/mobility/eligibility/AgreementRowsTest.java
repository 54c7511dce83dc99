package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row for an agreement, on both sides of every boundary that it has. Lessons take 8 hours a week. */
class AgreementRowsTest {

    @ParameterizedTest(name = "{0} {1} signed {2}, {3} hours, simulated {4}, maribel {5}: {6} {7}")
    @CsvSource(textBlock = """
            DUAAL_SO,       OAO,              2016-09-01, 20,   false, false, G01,  SATISFIED
            DUAAL_SO,       OAO,              2016-08-31, 20,   false, false, G39,  VIOLATED
            DUAAL_SO,       OAO,              2016-09-01, 19.9, false, false, G07,  VIOLATED
            DUAAL_SO,       OAO,              2016-08-31, 19.9, false, false, G07,  VIOLATED
            DUAAL_SO,       OAO,              2026-09-01, 20,   true,  false, G01,  SATISFIED
            DUAAL_SO,       SAO,              2016-09-01, 19.9, true,  false, G03,  SATISFIED
            DUAAL_SO,       SAO,              2016-09-01, 20,   false, false, G08,  VIOLATED
            DUAAL_SO,       SAO,              2016-08-31, 20,   true,  false, G39,  VIOLATED
            DUAAL_SO,       SAO,              2016-08-31, 20,   false, false, G08,  VIOLATED
            DUAAL_SO,       SAO,              2017-09-01, 30,   true,  false, G03,  SATISFIED
            DUAAL_SO,       DA_MARIBEL,       2016-09-01, 20,   false, true,  G04,  SATISFIED
            DUAAL_SO,       DA_MARIBEL,       2016-09-01, 19.9, false, true,  G05,  REFER
            DUAAL_SO,       DA_MARIBEL,       2016-08-31, 20,   false, true,  G39,  VIOLATED
            DUAAL_SO,       DA_MARIBEL,       2016-08-31, 19.9, false, true,  G39,  VIOLATED
            DUAAL_SO,       DA_MARIBEL,       2016-09-01, 20,   false, false, G39,  VIOLATED
            DUAAL_SO,       DA,               2010-01-01, 10,   false, false, G06,  VIOLATED
            DUAAL_SO,       DA,               2020-01-01, 30,   false, true,  G06,  VIOLATED
            DUAAL_SO,       LEEROVEREENKOMST, 2016-08-31, 30,   false, false, G09,  VIOLATED
            DUAAL_SO,       ILW,              2016-09-01, 30,   false, false, G09,  VIOLATED
            DUAAL_SO,       BIO_DBSO,         2016-08-31, 30,   false, false, G09,  VIOLATED
            DUAAL_SO,       IBO_DBSO,         2016-08-31, 30,   false, false, G09,  VIOLATED
            DBSO,           OAO,              2016-09-01, 20,   false, false, G10,  SATISFIED
            DBSO,           OAO,              2025-08-31, 20,   false, false, G10,  SATISFIED
            DBSO,           OAO,              2025-09-01, 20,   false, false, G38,  VIOLATED
            DBSO,           OAO,              2016-08-31, 20,   false, false, G11,  REFER
            DBSO,           OAO,              2015-07-01, 10,   false, false, G11,  REFER
            DBSO,           OAO,              2015-06-30, 20,   false, false, G39,  VIOLATED
            DBSO,           OAO,              2015-06-30, 19.9, false, false, G22a, VIOLATED
            DBSO,           OAO,              2016-09-01, 19.9, false, false, G22a, VIOLATED
            DBSO,           DA,               2016-09-01, 19.9, false, false, G12,  SATISFIED
            DBSO,           DA,               2025-08-31, 19.9, false, false, G12,  SATISFIED
            DBSO,           DA,               2025-09-01, 19.9, false, false, G38,  VIOLATED
            DBSO,           DA,               2016-09-01, 20,   false, false, G14,  VIOLATED
            DBSO,           DA,               2016-08-31, 20,   false, false, G15,  SATISFIED
            DBSO,           DA,               2016-08-31, 10,   false, false, G15,  SATISFIED
            DBSO,           DA_MARIBEL,       2016-09-01, 10,   false, true,  G13,  SATISFIED
            DBSO,           DA_MARIBEL,       2025-08-31, 30,   false, true,  G13,  SATISFIED
            DBSO,           DA_MARIBEL,       2025-09-01, 30,   false, true,  G38,  VIOLATED
            DBSO,           DA_MARIBEL,       2016-08-31, 30,   false, true,  G39,  VIOLATED
            DBSO,           DA_MARIBEL,       2016-09-01, 30,   false, false, G39,  VIOLATED
            DBSO,           ILW,              2016-08-31, 30,   false, false, G16,  SATISFIED
            DBSO,           ILW,              2016-09-01, 30,   false, false, G37,  VIOLATED
            DBSO,           BIO_DBSO,         2016-08-31, 30,   false, false, G17,  SATISFIED
            DBSO,           IBO_DBSO,         2016-08-31, 30,   false, false, G17,  SATISFIED
            DBSO,           IBO_DBSO,         2016-09-01, 30,   false, false, G37,  VIOLATED
            DBSO,           SAO,              2016-09-01, 30,   true,  false, G18,  REFER
            DBSO,           SAO,              2025-08-31, 30,   true,  false, G18,  REFER
            DBSO,           SAO,              2025-09-01, 30,   true,  false, G38,  VIOLATED
            DBSO,           SAO,              2016-08-31, 30,   true,  false, G39,  VIOLATED
            DBSO,           SAO,              2017-09-01, 12,   false, false, G19,  VIOLATED
            DBSO,           LEEROVEREENKOMST, 2016-08-31, 30,   false, false, G20,  VIOLATED
            DBSO,           LEEROVEREENKOMST, 2016-09-01, 30,   false, false, G20,  VIOLATED
            LEERTIJD,       OAO,              2016-09-01, 20,   false, false, G21,  SATISFIED
            LEERTIJD,       OAO,              2025-08-31, 20,   false, false, G21,  SATISFIED
            LEERTIJD,       OAO,              2025-09-01, 20,   false, false, G38,  VIOLATED
            LEERTIJD,       OAO,              2016-09-01, 19.9, false, false, G22a, VIOLATED
            LEERTIJD,       OAO,              2016-08-31, 20,   false, false, G22,  REFER
            LEERTIJD,       OAO,              2015-07-01, 10,   false, false, G22,  REFER
            LEERTIJD,       OAO,              2015-06-30, 20,   false, false, G39,  VIOLATED
            LEERTIJD,       DA_MARIBEL,       2016-09-01, 20,   false, true,  G23,  SATISFIED
            LEERTIJD,       DA_MARIBEL,       2025-08-31, 20,   false, true,  G23,  SATISFIED
            LEERTIJD,       DA_MARIBEL,       2025-09-01, 20,   false, true,  G38,  VIOLATED
            LEERTIJD,       DA_MARIBEL,       2016-08-31, 20,   false, true,  G39,  VIOLATED
            LEERTIJD,       DA_MARIBEL,       2016-09-01, 19.9, false, true,  G24,  VIOLATED
            LEERTIJD,       DA_MARIBEL,       2016-08-31, 19.9, false, true,  G39,  VIOLATED
            LEERTIJD,       DA_MARIBEL,       2017-09-01, 20,   false, false, G39,  VIOLATED
            LEERTIJD,       DA,               2017-09-01, 10,   false, false, G25,  VIOLATED
            LEERTIJD,       SAO,              2016-09-01, 30,   true,  false, G25a, REFER
            LEERTIJD,       SAO,              2025-08-31, 30,   true,  false, G25a, REFER
            LEERTIJD,       SAO,              2025-09-01, 30,   true,  false, G38,  VIOLATED
            LEERTIJD,       SAO,              2016-08-31, 30,   true,  false, G39,  VIOLATED
            LEERTIJD,       SAO,              2017-09-01, 12,   false, false, G26,  VIOLATED
            LEERTIJD,       LEEROVEREENKOMST, 2016-08-31, 30,   false, false, G27,  SATISFIED
            LEERTIJD,       LEEROVEREENKOMST, 2016-09-01, 30,   false, false, G37,  VIOLATED
            LEERTIJD,       ILW,              2016-08-31, 30,   false, false, G28,  REFER
            LEERTIJD,       ILW,              2016-09-01, 30,   false, false, G37,  VIOLATED
            LEERTIJD,       BIO_DBSO,         2016-08-31, 30,   false, false, G39,  VIOLATED
            DUAAL_BUSO_OV3, OAO,              2019-09-01, 20,   false, false, G29,  SATISFIED
            DUAAL_BUSO_OV4, OAO,              2019-09-01, 19.9, false, false, G39,  VIOLATED
            DUAAL_BUSO_OV4, SAO,              2019-09-01, 30,   true,  false, G29,  SATISFIED
            DUAAL_BUSO_OV3, SAO,              2019-09-01, 20,   false, false, G39,  VIOLATED
            DUAAL_BUSO_OV3, OAO,              2019-08-31, 10,   false, false, G30,  REFER
            DUAAL_BUSO_OV4, SAO,              2018-09-01, 30,   false, false, G30,  REFER
            DUAAL_BUSO_OV4, SAO,              2018-08-31, 30,   true,  false, G39,  VIOLATED
            ABO_OV3,        OAO,              2001-01-01, 30,   false, false, G31,  REFER
            ABO_OV3,        ILW,              2020-01-01, 30,   false, false, G31,  REFER
            ABO_OV3,        DA_MARIBEL,       2020-01-01, 30,   false, true,  G31,  REFER
            ABO_OV3,        DA_MARIBEL,       2020-01-01, 30,   false, false, G39,  VIOLATED
            AANLOOP,        OAO,              2018-09-01, 30,   false, false, G33,  REFER
            AANLOOP,        SAO,              2018-09-01, 30,   false, false, G33,  REFER
            AANLOOP,        DA,               2018-09-01, 30,   false, false, G33,  REFER
            AANLOOP,        DA,               2018-08-31, 30,   false, false, G39,  VIOLATED
            AANLOOP,        DA_MARIBEL,       2018-09-01, 30,   false, true,  G39,  VIOLATED
            AANLOOP,        BIO_DBSO,         2018-09-01, 30,   false, true,  G37,  VIOLATED
            DUAAL_VOLW,     ODO_STATUUT,      2022-09-01, 20,   false, false, G34,  SATISFIED
            DUAAL_VOLW,     ODO_STATUUT,      2022-09-01, 19.9, false, false, G39,  VIOLATED
            DUAAL_VOLW,     ODO_STATUUT,      2022-08-31, 20,   false, false, G39,  VIOLATED
            DUAAL_VOLW,     ODO,              2022-09-01, 19.9, false, false, G35,  SATISFIED
            DUAAL_VOLW,     ODO,              2022-09-01, 20,   false, false, G39,  VIOLATED
            DUAAL_VOLW,     ODO,              2022-08-31, 19.9, false, false, G39,  VIOLATED
            DUAAL_VOLW,     DA,               2022-09-01, 30,   false, false, G36,  REFER
            DUAAL_VOLW,     DA,               2022-08-31, 30,   false, false, G39,  VIOLATED
            DBSO,           ODO,              2025-09-01, 30,   false, false, G38,  VIOLATED
            DBSO,           ODO,              2025-08-31, 30,   false, false, G39,  VIOLATED
            """)
    void theFirstRowThatMatchesDecides(
            DualLearningSystem system,
            AgreementType type,
            LocalDate signedOn,
            BigDecimal weeklyHours,
            boolean simulated,
            boolean maribel,
            String row,
            Outcome outcome) {
        EligibilityFacts facts = CompleteFacts.under(system, type, weeklyHours.toString(), signedOn)
                .lessonHours(new BigDecimal("8"))
                .simulatedWorkplace(simulated)
                .socialMaribel(maribel)
                .build();

        Finding decisive = RuleBook.standard().assess(facts).decisive();

        assertThat(decisive).hasToString(row + " " + outcome);
    }

    @ParameterizedTest(name = "{0}, {1} hours at work and {2} of lessons: {3}")
    @CsvSource({
        "DUAAL_SO,       16,   12,   G02",
        "DUAAL_SO,       16,   11.9, G39",
        "DUAAL_SO,       19.9, 8.1,  G02",
        "DUAAL_SO,       20,   8.1,  G08",
        "DUAAL_BUSO_OV4, 16,   12,   G29",
        "DUAAL_BUSO_OV3, 16,   11.9, G39",
    })
    void anInternshipAtARealWorkplaceTakes28HoursLessonsIncluded(
            DualLearningSystem system, BigDecimal weeklyHours, BigDecimal lessonHours, String row) {
        EligibilityFacts facts = CompleteFacts.under(
                        system, AgreementType.SAO, weeklyHours.toString(), LocalDate.of(2020, 9, 1))
                .lessonHours(lessonHours)
                .build();

        assertThat(RuleBook.standard().assess(facts).decisive().ruleId()).isEqualTo(row);
    }
}
