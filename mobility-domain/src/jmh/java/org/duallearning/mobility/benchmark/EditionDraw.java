package org.duallearning.mobility.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.learner.CefrLevel;
import org.duallearning.mobility.learner.LanguageSkill;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionInput;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Entrant;
import org.duallearning.mobility.matching.PlacementPolicy;
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

/**
 * Draws large editions with every side condition, the same ones for the same seed.
 *
 * <p>Places lie in regions, three to a country, one of which has hardly enough seats for a group, and are for one of eight
 * trades. Learners come in classes of one trade and wish two countries. A region takes nobody or three, at most four of a class
 * go to one region, and some learners go together. There are somewhat more seats than learners.
 */
final class EditionDraw {
    private static final List<String> FIELDS = List.of("1013", "0721", "0416", "0415", "0713", "0732", "0722", "0714");
    private static final List<String> COUNTRIES =
            List.of("DE", "FR", "ES", "IT", "PT", "IE", "AT", "FI", "MT", "CZ", "PL", "SE");
    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "it", "pt", "en", "de", "fi", "en", "cs", "pl", "sv");
    private static final EditionId EDITION = new EditionId("drawn");
    private static final LocalDate DEPARTURE = LocalDate.of(2018, 10, 1);
    private static final LocalDate RETURN = LocalDate.of(2018, 10, 21);
    private static final int REGIONS_OF_COUNTRY = 3;
    private static final int CLASS_SIZE = 10;
    private static final int MINIMUM = 3;
    private static final int MOST_OF_CLASS = 4;
    private static final int PAIRS = 15;

    private final Random random;
    private final int learners;
    private final int regions;
    private final int places;

    private EditionDraw(long seed, int learners, int regions, int places) {
        this.random = new Random(seed);
        this.learners = learners;
        this.regions = regions;
        this.places = places;
    }

    static EditionMatching edition(long seed, int learners, int regions, int places) {
        EditionDraw draw = new EditionDraw(seed, learners, regions, places);
        MobilityProject project = new MobilityProject(
                new ProjectReference("drawn"),
                null,
                null,
                DEPARTURE.getYear(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new EditionMatching(
                new EditionInput(
                        project,
                        new Edition(EDITION, null, null, null, DEPARTURE, RETURN),
                        draw.entrants(),
                        draw.places(),
                        draw.quotas(),
                        List.of()),
                PlacementPolicy.standard());
    }

    private List<Place> places() {
        List<Place> drawn = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            int region = place % regions;
            boolean small = region % REGIONS_OF_COUNTRY == 0;
            int seats = small ? 1 : 1 + random.nextInt(3 * learners / places);
            drawn.add(new Place(
                    new PlaceId("P" + place),
                    EDITION,
                    new OrganisationId("H" + place),
                    new CountryCode(COUNTRIES.get(region / REGIONS_OF_COUNTRY)),
                    "R" + region,
                    null,
                    null,
                    FIELDS.get(place % FIELDS.size()),
                    null,
                    null,
                    seats,
                    List.of(LANGUAGES.get(region / REGIONS_OF_COUNTRY)),
                    null,
                    List.of()));
        }
        return drawn;
    }

    private List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            String id = COUNTRIES.get(region / REGIONS_OF_COUNTRY) + " R" + region;
            quotas.add(new Quota(
                    new QuotaKey(EDITION, QuotaKind.REGION, id, null), null, MINIMUM, MOST_OF_CLASS, null, null));
        }
        return quotas;
    }

    private List<Entrant> entrants() {
        List<List<LearnerId>> friends = new ArrayList<>(Collections.nCopies(learners, List.of()));
        for (int pair = 0; pair < PAIRS; pair++) {
            int one = 2 * random.nextInt(learners / 2);
            friends.set(one, List.of(new LearnerId("L" + (one + 1))));
            friends.set(one + 1, List.of(new LearnerId("L" + one)));
        }
        List<Entrant> entrants = new ArrayList<>();
        for (int learner = 0; learner < learners; learner++) {
            String trade = FIELDS.get(learner / CLASS_SIZE % FIELDS.size());
            entrants.add(entrant(learner, trade, friends.get(learner)));
        }
        return entrants;
    }

    /** One language in four is known. */
    private Entrant entrant(int number, String trade, List<LearnerId> friends) {
        int countries = regions / REGIONS_OF_COUNTRY;
        LearnerId id = new LearnerId("L" + number);
        List<LanguageSkill> languages = LANGUAGES.subList(0, countries).stream()
                .distinct()
                .filter(language -> random.nextInt(4) == 0)
                .map(language -> new LanguageSkill(language, CefrLevel.B1))
                .toList();
        return new Entrant(
                new Learner(
                        id,
                        null,
                        null,
                        DEPARTURE.minusYears(18),
                        null,
                        null,
                        new OrganisationId("S"),
                        "C" + number / CLASS_SIZE,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        trade,
                        languages,
                        List.of()),
                new Candidacy(
                        id,
                        EDITION,
                        DEPARTURE.minusMonths(4).atStartOfDay().plusMinutes(number),
                        new CountryCode(COUNTRIES.get(random.nextInt(countries))),
                        new CountryCode(COUNTRIES.get(random.nextInt(countries))),
                        null,
                        null,
                        friends,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                1);
    }
}
