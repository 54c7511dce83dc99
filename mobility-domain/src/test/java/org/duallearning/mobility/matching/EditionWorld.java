package org.duallearning.mobility.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKey;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LanguageSkill;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** An edition of 2018 that is filled in step by step; everything fits everything until a test says otherwise. */
final class EditionWorld {
    static final LocalDate DEPARTURE = LocalDate.of(2018, 10, 1);
    static final LocalDate RETURN = LocalDate.of(2018, 10, 21);
    static final EditionId EDITION = new EditionId("E1");

    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private @Nullable Integer callYear = 2018;

    EditionWorld callYear(@Nullable Integer year) {
        callYear = year;
        return this;
    }

    EditionWorld learner(String id) {
        return learner(new LearnerDraft(id));
    }

    EditionWorld learner(LearnerDraft draft) {
        entrants.add(draft.entrant());
        return this;
    }

    EditionWorld place(String id, int capacity) {
        PlaceDraft draft = new PlaceDraft(id);
        draft.capacity = capacity;
        return place(draft);
    }

    EditionWorld place(PlaceDraft draft) {
        places.add(draft.place());
        return this;
    }

    EditionWorld pin(String learner, String place, @Nullable PinKind kind) {
        pins.add(new Pin(new PinKey(new LearnerId(learner), EDITION, new PlaceId(place)), kind, "a reason"));
        return this;
    }

    EditionWorld quota(QuotaKind kind, String id, @Nullable Integer capacity) {
        return quota(new Quota(new QuotaKey(EDITION, kind, id, null), capacity, null, null, null, null));
    }

    EditionWorld quota(Quota quota) {
        quotas.add(quota);
        return this;
    }

    EditionWorld shuffled(long seed) {
        Random random = new Random(seed);
        List.of(entrants, places, quotas, pins).forEach(list -> Collections.shuffle(list, random));
        return this;
    }

    EditionMatching matching() {
        MobilityProject project = new MobilityProject(
                new ProjectReference("P1"), null, null, callYear, null, null, null, null, null, null, null);
        Edition edition = new Edition(EDITION, null, null, null, DEPARTURE, RETURN);
        return new EditionMatching(
                new EditionInput(project, edition, entrants, places, quotas, pins), PlacementPolicy.standard());
    }

    Learner onlyLearner() {
        return entrants.get(0).learner();
    }

    /** What the mechanism that places most proposes for a learner. */
    RoundPlacement proposalFor(String learner) {
        EditionMatching matching = matching();
        return matching.placements(Mechanism.MOST_PLACED.match(matching.problem())).stream()
                .filter(placement -> placement.learner().value().equals(learner))
                .findFirst()
                .orElseThrow();
    }

    /** A learner of eighteen, a cook, who wishes France and then Germany. */
    static final class LearnerDraft {
        private final String id;

        @Nullable
        LocalDate birthDate = DEPARTURE.minusYears(18);

        @Nullable
        String field = "1013";

        @Nullable
        String firstCountry = "FR";

        @Nullable
        String secondCountry = "DE";

        @Nullable
        String ownPlace;

        @Nullable
        DualLearningSystem system = DualLearningSystem.DUAAL_SO;

        @Nullable
        LocalDate submittedOn = LocalDate.of(2018, 5, 1);

        @Nullable
        Integer grade = 3;

        @Nullable
        String schoolClass = "6A";

        List<LanguageSkill> languages = List.of();
        List<String> needs = List.of();
        List<LearnerId> goWith = List.of();

        LearnerDraft(String id) {
            this.id = id;
        }

        private Entrant entrant() {
            LearnerId learner = new LearnerId(id);
            return new Entrant(
                    new Learner(
                            learner,
                            null,
                            null,
                            birthDate,
                            null,
                            null,
                            null,
                            schoolClass,
                            grade,
                            system,
                            false,
                            null,
                            null,
                            null,
                            null,
                            null,
                            field,
                            languages,
                            needs),
                    new Candidacy(
                            learner,
                            EDITION,
                            submittedOn == null ? null : submittedOn.atStartOfDay(),
                            country(firstCountry),
                            country(secondCountry),
                            ownPlace == null ? null : new PlaceId(ownPlace),
                            null,
                            goWith,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null),
                    RuleBook.standard()
                            .priorityClass(EligibilityFacts.builder()
                                    .system(system)
                                    .grade(grade)
                                    .build()));
        }
    }

    /** A place for one cook at a host of the same name in Lille. */
    static final class PlaceDraft {
        private final String id;

        @Nullable
        EditionId edition = EDITION;

        @Nullable
        String host;

        @Nullable
        String country = "FR";

        @Nullable
        String region = "Lille";

        @Nullable
        String field = "1013";

        @Nullable
        LocalDate startsOn;

        @Nullable
        LocalDate endsOn;

        @Nullable
        Integer capacity = 1;

        @Nullable
        Integer minimumAge;

        List<String> languages = List.of("fr");
        List<String> support = List.of();

        PlaceDraft(String id) {
            this.id = id;
            this.host = id;
        }

        private Place place() {
            return new Place(
                    new PlaceId(id),
                    edition,
                    host == null ? null : new OrganisationId(host),
                    country(country),
                    region,
                    null,
                    null,
                    field,
                    startsOn,
                    endsOn,
                    capacity,
                    languages,
                    minimumAge,
                    support);
        }
    }

    private static @Nullable CountryCode country(@Nullable String code) {
        return code == null ? null : new CountryCode(code);
    }
}
