package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyFile;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.learner.TrainingStatus;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.TradeAffinities;
import org.duallearning.mobility.placement.TradeAffinity;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.Organisation;
import org.jspecify.annotations.Nullable;

/** Says what the rules need to know of a candidacy file: everything they may read, and no name. Immutable and thread-safe. */
public final class CandidacyFacts {
    private final Collection<Organisation> organisations;
    private final TradeAffinities affinities;

    /**
     * Facts of the candidacies of a project.
     *
     * @param organisations the organisations of the project, which say where it has partners
     * @param affinities which trades are close
     */
    public CandidacyFacts(Collection<Organisation> organisations, TradeAffinities affinities) {
        this.organisations = Set.copyOf(organisations);
        this.affinities = affinities;
    }

    /** The facts of one file. */
    public EligibilityFacts of(CandidacyFile file) {
        Edition edition = file.edition();
        Learner learner = file.learner();
        Candidacy candidacy = file.candidacy();
        EligibilityFactsBuilder facts = EligibilityFacts.builder()
                .callYear(file.project().callYear())
                .activity(edition.activity())
                .filesFrom(edition.filesFrom())
                .filesUntil(edition.filesUntil())
                .departsOn(edition.departsOn())
                .returnsOn(edition.returnsOn())
                .birthDate(learner.birthDate())
                .system(learner.system())
                .seNSe(learner.seNSe())
                .grade(learner.grade())
                .firstEntryOn(learner.firstEntryOn())
                .enrolledFrom(learner.enrolledFrom())
                .enrolledUntil(learner.enrolledUntil())
                .graduatedOn(learner.graduatedOn())
                .submittedAt(candidacy.submittedAt())
                .maturityStatement(candidacy.maturityStatement())
                .voluntary(candidacy.voluntary())
                .employerConsentOn(candidacy.employerConsentOn())
                .guardianConsentOn(candidacy.guardianConsentOn())
                .trainingDaysWithoutAgreement(candidacy.trainingDaysWithoutAgreement());
        addAgreement(facts, file.statusOnDeparture());
        if (file.ownPlace() != null) {
            addOwnPlace(facts, file.ownPlace(), file);
        }
        return facts.build();
    }

    private static void addAgreement(EligibilityFactsBuilder facts, TrainingStatus status) {
        if (status instanceof TrainingStatus.UnderAgreement under) {
            TrainingAgreement agreement = under.agreement();
            facts.agreement(AgreementStatus.RUNNING)
                    .type(agreement.type())
                    .signedOn(agreement.signedOn())
                    .startsOn(agreement.startsOn())
                    .weeklyHours(agreement.weeklyHours())
                    .lessonHours(agreement.lessonHours())
                    .simulatedWorkplace(agreement.simulatedWorkplace())
                    .socialMaribel(agreement.socialMaribel());
            if (agreement.endsOn() != null) {
                if (agreement.endsOn().lastDay() == null) {
                    facts.endsOpen();
                } else {
                    facts.endsOn(agreement.endsOn().lastDay());
                }
            }
        } else if (status instanceof TrainingStatus.WithoutAgreement) {
            facts.agreement(AgreementStatus.NONE);
        } else {
            facts.agreement(AgreementStatus.UNKNOWN);
        }
    }

    private void addOwnPlace(EligibilityFactsBuilder facts, Place place, CandidacyFile file) {
        Learner learner = file.learner();
        CountryCode country = place.country();
        facts.ownPlace(true)
                .ownPlaceCountry(country == null ? null : country.alpha2())
                .ownPlaceInPartnerCountry(country == null ? null : isPartnerCountry(country, file.edition()))
                .ownPlaceMinimumAge(place.minimumAge())
                .ownPlaceCoversSupport(place.supportOffered().containsAll(learner.supportNeeds()))
                .ownPlaceTradeRelated(affinities
                        .between(learner.trade(), learner.iscedField(), place.trade(), place.iscedField())
                        .map(affinity -> affinity != TradeAffinity.OTHER)
                        .orElse(null));
    }

    /** A partner of which the country is not known could be in this one. */
    private @Nullable Boolean isPartnerCountry(CountryCode country, Edition edition) {
        if (edition.departsOn() == null) {
            return null;
        }
        Set<Optional<CountryCode>> ofPartners = organisations.stream()
                .filter(organisation -> organisation.isPlacementPartnerOn(edition.departsOn()))
                .map(organisation -> Optional.ofNullable(organisation.country()))
                .collect(Collectors.toSet());
        if (ofPartners.contains(Optional.of(country))) {
            return true;
        }
        return ofPartners.contains(Optional.<CountryCode>empty()) ? null : false;
    }
}
