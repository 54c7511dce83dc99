package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyFile;
import org.duallearning.mobility.learner.AgreementEnd;
import org.duallearning.mobility.learner.AgreementHistory;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.OrganisationKind;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidacyFactsTest {
    private static final LearnerId ANN = new LearnerId("ann");
    private static final EditionId EDITION = new EditionId("E1");
    private static final LocalDate DEPARTURE = LocalDate.of(2018, 10, 1);
    private static final CountryCode FRANCE = new CountryCode("FR");

    private static MobilityProject project() {
        return new MobilityProject(
                new ProjectReference("P1"), null, null, 2018, null, null, null, null, null, null, null);
    }

    private static Learner learner(List<String> needs) {
        return new Learner(
                ANN,
                "Ann",
                "Peeters",
                LocalDate.of(2000, 5, 4),
                "ann@example.org",
                "+32 2 555 00 00",
                null,
                null,
                3,
                DualLearningSystem.DUAAL_SO,
                true,
                LocalDate.of(2016, 9, 1),
                LocalDate.of(2018, 9, 1),
                LocalDate.of(2019, 6, 30),
                LocalDate.of(2019, 6, 28),
                "cook",
                "1013",
                List.of(),
                needs);
    }

    private static Candidacy candidacy() {
        return new Candidacy(
                ANN,
                EDITION,
                LocalDate.of(2018, 5, 1).atTime(9, 30),
                FRANCE,
                null,
                new PlaceId("bakery"),
                true,
                List.of(),
                true,
                LocalDate.of(2018, 6, 1),
                LocalDate.of(2018, 6, 2),
                4,
                null,
                null,
                null,
                null);
    }

    private static TrainingAgreement agreement(AgreementType type, @Nullable AgreementEnd end) {
        return new TrainingAgreement(
                ANN,
                LocalDate.of(2018, 9, 1),
                type,
                LocalDate.of(2018, 8, 31),
                end,
                new BigDecimal("24"),
                new BigDecimal("15"),
                false,
                true,
                null);
    }

    private static Place place(@Nullable CountryCode country, List<String> support) {
        return new Place(
                new PlaceId("bakery"),
                EDITION,
                null,
                country,
                null,
                null,
                "baker",
                "0721",
                null,
                null,
                1,
                List.of(),
                16,
                support);
    }

    private static EligibilityFacts facts(
            @Nullable LocalDate departsOn,
            List<TrainingAgreement> agreements,
            @Nullable Place ownPlace,
            Organisation... organisations) {
        Edition edition = new Edition(
                EDITION,
                "LM-SHORT-VET",
                LocalDate.of(2018, 4, 1),
                LocalDate.of(2018, 6, 30),
                departsOn,
                LocalDate.of(2018, 10, 21));
        return new CandidacyFacts(Set.of(organisations), RuleBook.standard().tradeAffinities())
                .of(new CandidacyFile(
                        project(),
                        edition,
                        learner(List.of("quiet room")),
                        AgreementHistory.of(agreements),
                        candidacy(),
                        ownPlace));
    }

    private static Organisation partner(@Nullable OrganisationKind kind, @Nullable LocalDate until) {
        return partner(kind, until, FRANCE);
    }

    private static Organisation partner(
            @Nullable OrganisationKind kind, @Nullable LocalDate until, @Nullable CountryCode country) {
        return new Organisation(
                new OrganisationId("host"), null, kind, country, null, null, null, null, until, null, null);
    }

    @Test
    void aFileOfWhichEverythingIsKnownLeavesNoFactOpen() {
        EligibilityFacts facts = facts(
                DEPARTURE,
                List.of(agreement(AgreementType.OAO, AgreementEnd.on(LocalDate.of(2019, 6, 30)))),
                place(FRANCE, List.of("quiet room")),
                partner(OrganisationKind.HOST, null));

        assertThat(facts.values().keySet()).isEqualTo(EnumSet.allOf(Fact.class));
        assertThat(facts.agreement()).isEqualTo(AgreementStatus.RUNNING);
        assertThat(facts.type()).contains(AgreementType.OAO);
        assertThat(facts.date(Fact.ENDS_ON)).contains(LocalDate.of(2019, 6, 30));
        assertThat(facts.flag(Fact.SOCIAL_MARIBEL)).contains(true);
        assertThat(facts.flag(Fact.OWN_PLACE_TRADE_RELATED)).contains(true);
    }

    @Test
    void noNameAddressOrCodeOfTheLearnerIsAmongTheFacts() {
        String written = facts(DEPARTURE, List.of(), null).text();

        assertThat(written)
                .doesNotContainIgnoringCase("ann")
                .doesNotContain("Peeters")
                .doesNotContain("555");
    }

    @Test
    void openUnknownAndKnownEndsStayApart() {
        assertThat(facts(DEPARTURE, List.of(agreement(AgreementType.OAO, AgreementEnd.OPEN)), null)
                        .date(Fact.ENDS_ON))
                .contains(LocalDate.MAX);
        assertThat(facts(DEPARTURE, List.of(agreement(AgreementType.OAO, null)), null)
                        .date(Fact.ENDS_ON))
                .isEmpty();
    }

    @Test
    void withoutAnAgreementOrWithAnUnknownHistoryNothingIsSaidOfOne() {
        EligibilityFacts none = facts(DEPARTURE, List.of(agreement(AgreementType.NONE, null)), null);
        EligibilityFacts unknown = facts(DEPARTURE, List.of(), null);

        assertThat(none.agreement()).isEqualTo(AgreementStatus.NONE);
        assertThat(unknown.agreement()).isEqualTo(AgreementStatus.UNKNOWN);
        assertThat(none.values().keySet()).noneMatch(Fact::isOfAgreement);
    }

    @Test
    void whileTheDepartureIsUnknownSoAreTheAgreementAndThePartners() {
        EligibilityFacts facts = facts(
                null,
                List.of(agreement(AgreementType.OAO, AgreementEnd.OPEN)),
                place(FRANCE, List.of()),
                partner(OrganisationKind.HOST, null));

        assertThat(facts.agreement()).isEqualTo(AgreementStatus.UNKNOWN);
        assertThat(facts.flag(Fact.OWN_PLACE_IN_PARTNER_COUNTRY)).isEmpty();
    }

    @Test
    void aPartnerCountryHasAPartnerThatReceivesLearnersOnTheDayOfDeparture() {
        assertThat(inPartnerCountry(partner(OrganisationKind.INTERMEDIARY, DEPARTURE)))
                .contains(true);
        assertThat(inPartnerCountry(partner(OrganisationKind.HOST, DEPARTURE.minusDays(1))))
                .contains(false);
        assertThat(inPartnerCountry(partner(OrganisationKind.EMPLOYER, null))).contains(false);
        assertThat(inPartnerCountry(partner(null, null))).contains(false);
        assertThat(inPartnerCountry()).contains(false);
    }

    @Test
    void aPartnerOfWhichTheCountryIsUnknownLeavesOpenWhetherItIsAPartnerCountry() {
        Organisation somewhere = partner(OrganisationKind.HOST, null, null);

        assertThat(inPartnerCountry(somewhere)).isEmpty();
        assertThat(inPartnerCountry(partner(OrganisationKind.HOST, DEPARTURE.minusDays(1), null)))
                .contains(false);
        assertThat(inPartnerCountry(somewhere, partner(OrganisationKind.HOST, null)))
                .contains(true);
    }

    private static Optional<Boolean> inPartnerCountry(Organisation... organisations) {
        return facts(DEPARTURE, List.of(), place(FRANCE, List.of()), organisations)
                .flag(Fact.OWN_PLACE_IN_PARTNER_COUNTRY);
    }

    @Test
    void aPlaceCoversTheSupportOnlyIfItGivesAllOfIt() {
        assertThat(facts(DEPARTURE, List.of(), place(FRANCE, List.of("quiet room", "lift")))
                        .flag(Fact.OWN_PLACE_COVERS_SUPPORT))
                .contains(true);
        assertThat(facts(DEPARTURE, List.of(), place(FRANCE, List.of("lift"))).flag(Fact.OWN_PLACE_COVERS_SUPPORT))
                .contains(false);
    }

    @Test
    void withoutAnOwnPlaceNothingIsSaidOfOneAndWithoutItsCountryNothingOfThat() {
        assertThat(facts(DEPARTURE, List.of(), null).value(Fact.OWN_PLACE)).isEmpty();
        assertThat(facts(DEPARTURE, List.of(), place(null, List.of())).value(Fact.OWN_PLACE_COUNTRY))
                .isEmpty();
    }
}
