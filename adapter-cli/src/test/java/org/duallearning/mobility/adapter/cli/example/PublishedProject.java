package org.duallearning.mobility.adapter.cli.example;

import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.message.ExchangeRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.RecommendationRow;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.project.OrganisationKind;
import org.duallearning.mobility.project.Provenance;

/**
 * What was published about the project. Sources: the project card that its partners show (among others
 * europewelcome.eu/en/progetti/erasdu), the good-practice page enneproject.eu/erasmus-duaal, and the press release of
 * SYNTRA Vlaanderen of spring 2019.
 *
 * <p>The call year is inferred from the start of the project; the reference is our own.
 */
final class PublishedProject {
    private static final String LEAD_PARTNER = "Agency For Entrepreneurial Training – Syntra Flanders";
    private static final String ALL_PARTNERS = "ALL-PARTNERS";
    private static final String RECOMMENDATION = "recommendations-2019";

    /** That they rest on what participants gained and told is published; which indicators show that is inferred. */
    private static final String EVIDENCE =
            "satisfied ambassadors technical autonomy confidence cooperation language contacts";

    private PublishedProject() {}

    static ProjectRow project() {
        return new ProjectRow(
                "erasmus-duaal-2018",
                "Erasmus Duaal",
                "KA1",
                2017,
                LEAD_PARTNER,
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2019, 12, 31),
                200,
                null,
                null,
                Provenance.MIXED.name());
    }

    /** The lead partner, the fourteen partners abroad, and all of these together for figures that are not split. */
    static List<OrganisationRow> organisations() {
        return List.of(
                organisation("SYNTRA", LEAD_PARTNER, OrganisationKind.PROMOTER, "BE", null),
                school("DE-WESTERBURG", "Berufsbildende Schule Westerburg", "DE", "Westerburg"),
                intermediary(
                        "FR-CRMA-NA", "Chambre Regionale de Metiers et de l’Artisanat Nouvelle Aquitaine", "FR", null),
                school("NL-WELLANT", "Stichting Wellant", "NL", null),
                intermediary(
                        "FR-CRMA-AURA",
                        "Chambre Regionale de Metiers et de l’Artisanat Auvergne Rhone Alpes",
                        "FR",
                        null),
                school("UK-CANTRAYBRIDGE", "Cantraybridge Limited", "UK", null),
                school("UK-NSC", "North Shropshire College", "UK", null),
                intermediary("IT-WELCOME", "Welcome Aps", "IT", null),
                school("NL-AVENTUS", "Stichting Regionaal Opleidingen Centrum Aventus", "NL", null),
                school(
                        "NL-AMERSFOORT",
                        "Stichting Interconfessioneel Beroepsonderwijs en Volwasseneneducatie Regio Amersfoort",
                        "NL",
                        null),
                intermediary("FR-CMAI-NPDC", "Cmai Nord-Pas de Calais", "FR", null),
                intermediary("DE-HWK-DRESDEN", "Handwerkskammer Dresden", "DE", "Dresden"),
                intermediary("DE-HWK-LUEBECK", "Handwerkskammer Lübeck", "DE", "Lübeck"),
                school("DE-KOS", "Klara Oppenheimer Schule Würzburg", "DE", "Würzburg"),
                school("NL-WEST-BRABANT", "Stichting Roc West-Brabant", "NL", null),
                new OrganisationRow(
                        ALL_PARTNERS,
                        "All foreign partners together (published totals)",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** 41 and 55 learners went; 13 came in the first year and 32 in both. How they spread over partners is unknown. */
    static List<ExchangeRow> exchanges() {
        return List.of(
                new ExchangeRow(ALL_PARTNERS, "2017-2018", 41, 13), new ExchangeRow(ALL_PARTNERS, "2018-2019", 55, 19));
    }

    static List<RecommendationRow> recommendations() {
        return List.of(new RecommendationRow(
                RECOMMENDATION,
                "Policy recommendations on international mobility in dual learning",
                "The text of the recommendations was not published. Only the steps they went through are known.",
                "Further stimulation of international mobility in the dual learning system",
                EVIDENCE));
    }

    static List<RecommendationStepRow> recommendationSteps() {
        return List.of(
                step(RecommendationStatus.DRAFTED, "2019-spring", "Flemish Consortium", null),
                step(
                        RecommendationStatus.REVIEWED,
                        "2019-05-24",
                        "EPOS (Flemish Erasmus+ National Agency); European Commission",
                        "Event at the Brussels office of VLEVA"),
                step(RecommendationStatus.PROPOSED, "2019-10", "Flemish Partnership for Dual Learning", null));
    }

    private static OrganisationRow school(String id, String name, String country, String city) {
        return organisation(id, name, OrganisationKind.SCHOOL, country, city);
    }

    private static OrganisationRow intermediary(String id, String name, String country, String city) {
        return organisation(id, name, OrganisationKind.INTERMEDIARY, country, city);
    }

    private static OrganisationRow organisation(
            String id, String name, OrganisationKind kind, String country, String city) {
        return new OrganisationRow(id, name, kind.name(), country, city, null, null, null, null, null, null);
    }

    private static RecommendationStepRow step(RecommendationStatus status, String date, String bodies, String event) {
        return new RecommendationStepRow(RECOMMENDATION, status.name(), date, bodies, event);
    }
}
