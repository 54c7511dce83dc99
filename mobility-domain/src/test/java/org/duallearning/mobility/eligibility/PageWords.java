package org.duallearning.mobility.eligibility;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/** The words of a rule book for people who know the law, with the official Dutch terms. */
final class PageWords {

    /** The words of the gates, which stand as the book writes them. */
    static final String OF_GATES = """
            | Word | Meaning |
            |---|---|
            | `underAgreement` | an agreement runs on the day of departure |
            | `enrolled` | enrolled on the day of departure |
            | `yearAfterGraduation` | twelve months after the day of graduation |
            | `age` | completed years of life on departure |
            | `schoolYearEndAt25` | 31 August of the school year in which the learner turns 25 |
            | `seNSe` | a specialising year after secondary education (secundair-na-secundair) |
            | `ownPlace` | the learner found a place; words that begin so are about that place |
            | `lengthListed`, `lengthAllowed` | the table of lengths covers the stay; the stay fits it |
            | `callListed`, `destinationAllowed` | the table of countries covers the call; the country is in it |
            """;

    /** What the rows ask, as the book writes it and in plain words; what stands first is put first. */
    private static final List<Map.Entry<String, String>> PLAIN = List.of(
            entry("(signedOn|departsOn) from (\\S+) and \\1 until", "$1 from $2 until"),
            entry(
                    "graduatedOn until returnsOn and returnsOn until yearAfterGraduation",
                    "graduated in the twelve months before the return"),
            entry("graduatedOn until returnsOn and not returnsOn until yearAfterGraduation", "graduated earlier"),
            entry("not graduatedOn until returnsOn", "not graduated by the return"),
            entry("not underAgreement", "no agreement"),
            entry("(system|type) is ", ""),
            entry("signedOn", "signed"),
            entry("departsOn", "departing"),
            entry("weeklyHours", "hours"),
            entry("weekTotal", "hours with lessons"),
            entry("simulatedWorkplace is yes", "simulated workplace"),
            entry("simulatedWorkplace is no", "real workplace"),
            entry("socialMaribel is yes", "social maribel"),
            entry("socialMaribel is no", "no social maribel"),
            entry("trainingDaysWithoutAgreement", "training days without agreement"),
            entry("ageAtFirstEntry", "age at first entry"),
            entry(" and ", "; "));

    private PageWords() {}

    /** A condition of the book in plain words. */
    static String plain(String condition) {
        String plain = condition;
        for (Map.Entry<String, String> each : PLAIN) {
            plain = plain.replaceAll(each.getKey(), each.getValue());
        }
        return plain;
    }

    static String meaning(DualLearningSystem system) {
        return switch (system) {
            case DBSO -> "part-time vocational secondary education (deeltijds beroepssecundair onderwijs)";
            case LEERTIJD -> "the apprenticeship system (leertijd)";
            case DUAAL_SO ->
                "dual learning in regular secondary education (duaal leren in het gewoon secundair onderwijs)";
            case DUAAL_BUSO_OV3 ->
                "dual learning in special secondary education, form 3 (buitengewoon secundair onderwijs,"
                        + " opleidingsvorm 3)";
            case DUAAL_BUSO_OV4 ->
                "dual learning in special secondary education, form 4 (buitengewoon secundair onderwijs,"
                        + " opleidingsvorm 4)";
            case AANLOOP -> "the preparatory phase (aanloopfase)";
            case ABO_OV3 -> "alternating occupational training after form 3 (alternerende beroepsopleiding)";
            case DUAAL_VOLW -> "dual training in adult education (duaal leren in het volwassenenonderwijs)";
        };
    }

    static String meaning(AgreementType type) {
        return switch (type) {
            case OAO -> "agreement for alternating training (overeenkomst van alternerende opleiding)";
            case SAO -> "internship agreement for alternating training (stageovereenkomst alternerende opleiding)";
            case DA -> "part-time contract (deeltijdse arbeidsovereenkomst)";
            case DA_MARIBEL ->
                "part-time contract under the social maribel (deeltijdse arbeidsovereenkomst sociale maribel)";
            case LEEROVEREENKOMST -> "apprenticeship contract (leerovereenkomst)";
            case ILW -> "industrial apprenticeship (industriële leerovereenkomst)";
            case BIO_DBSO -> "work-immersion contract in part-time education (beroepsinlevingsovereenkomst)";
            case IBO_DBSO -> "individual vocational training in part-time education (individuele beroepsopleiding)";
            case ODO -> "agreement of adult education without social status (overeenkomst duale opleiding)";
            case ODO_STATUUT ->
                "agreement of adult education with social status (overeenkomst duale opleiding met statuut)";
            case NONE -> "no agreement (geen overeenkomst)";
        };
    }

    static String answer(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> "yes";
            case REFER -> "a person decides";
            case VIOLATED -> "no";
            case UNKNOWN, NOT_APPLICABLE -> throw new IllegalArgumentException("no rule of a book comes to " + outcome);
        };
    }

    static String answers(Rule rule) {
        return rule.outcomes().stream().map(PageWords::answer).collect(joining(" or "));
    }

    static String confidence(LegalBasis basis) {
        return basis.confidence().name().toLowerCase(Locale.ROOT);
    }

    static String confirmed(boolean confirmed) {
        return confirmed ? "yes" : "no";
    }

    static String length(Period period) {
        long months = period.toTotalMonths();
        long days = period.get(ChronoUnit.DAYS);
        return months > 0 ? months + " months" : days + (days == 1 ? " day" : " days");
    }
}
