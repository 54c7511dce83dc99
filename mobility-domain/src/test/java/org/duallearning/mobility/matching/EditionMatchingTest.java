package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LanguageSkill;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionWorld.LearnerDraft;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.duallearning.mobility.matching.NotAppliedCondition.Kind;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditionMatchingTest {

    @ParameterizedTest
    @CsvSource({"FR,1,600", "DE,2,300", "ES,3,0"})
    void theRankIsTheWishThatTheCountryFulfils(String country, int rank, int points) {
        PlaceDraft place = new PlaceDraft("bakery");
        place.country = country;

        RoundPlacement proposal = new EditionWorld().learner("ann").place(place).proposalFor("ann");

        assertThat(proposal.rank()).isEqualTo(rank);
        assertThat(proposal.fit()).isEqualTo(new Fit(points, 200, 0));
    }

    @ParameterizedTest
    @CsvSource({"fr:A2,50", "fr:A1,0", "fr:C2,0", "nl:B2,0", "es:B2,0"})
    void aLanguageCountsWhenItIsSpokenThereAndNeitherTooWeakNorTheLearnersOwn(String skill, int points) {
        LearnerDraft ann = new LearnerDraft("ann");
        ann.languages = List.of(LanguageSkill.parse(skill));
        PlaceDraft place = new PlaceDraft("bakery");
        place.languages = List.of("fr", "nl");

        assertThat(new EditionWorld()
                        .learner(ann)
                        .place(place)
                        .proposalFor("ann")
                        .fit()
                        .language())
                .isEqualTo(points);
    }

    @Test
    void thePairsOfTheProblemWeighWhatTheFitAddsUpTo() {
        PlaceDraft complementary = new PlaceDraft("bakery");
        complementary.field = "0721";

        assertThat(new EditionWorld()
                        .learner("ann")
                        .place(complementary)
                        .matching()
                        .problem()
                        .pairs())
                .containsExactly(new MatchingPair("ann", "bakery", 1, 700));
    }

    @Test
    void aPinnedSeatIsTakenBeforeTheProblemBegins() {
        LearnerDraft late = new LearnerDraft("zoe");
        late.submittedOn = LocalDate.of(2018, 6, 30);
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner(late)
                .place("bakery", 1)
                .pin("zoe", "bakery", PinKind.LOCKED);

        assertThat(world.matching().problem().learners())
                .extracting(MatchingLearner::id)
                .containsExactly("ann");
        assertThat(world.proposalFor("zoe").isPlaced()).isTrue();
        assertThat(world.proposalFor("ann").obstacles()).containsOnlyKeys(Obstacle.FULL);
    }

    @Test
    void ofMoreTiedToAPlaceThanItHoldsThoseWithPriorityHaveIt() {
        LearnerDraft partTime = new LearnerDraft("ann");
        partTime.system = DualLearningSystem.DBSO;
        EditionWorld world = new EditionWorld()
                .learner(partTime)
                .learner("ben")
                .place("bakery", 1)
                .pin("ann", "bakery", PinKind.CONFIRMED)
                .pin("ben", "bakery", PinKind.CONFIRMED);

        assertThat(world.proposalFor("ben").isPlaced()).isTrue();
        assertThat(world.proposalFor("ann").obstacles()).containsOnlyKeys(Obstacle.FULL);
    }

    @Test
    void pinnedSeatsCountUnderTheQuotasToo() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 5)
                .quota(QuotaKind.REGION, "FR Lille", 1)
                .pin("ben", "bakery", PinKind.LOCKED);

        assertThat(world.proposalFor("ben").isPlaced()).isTrue();
        assertThat(world.proposalFor("ann").obstacles()).containsOnlyKeys(Obstacle.FULL);
    }

    @Test
    void priorityIsByClassThenByWhenTheFileCameInThenById() {
        LearnerDraft second = new LearnerDraft("b");
        second.submittedOn = LocalDate.of(2018, 5, 2);
        LearnerDraft lowerGrade = new LearnerDraft("c");
        lowerGrade.grade = 2;
        LearnerDraft partTime = new LearnerDraft("d");
        partTime.system = DualLearningSystem.DBSO;
        LearnerDraft undated = new LearnerDraft("e");
        undated.submittedOn = null;
        LearnerDraft unknown = new LearnerDraft("f");
        unknown.system = null;
        unknown.grade = null;

        assertThat(new EditionWorld()
                        .learner(unknown)
                        .learner(undated)
                        .learner(partTime)
                        .learner(lowerGrade)
                        .learner(second)
                        .learner("z")
                        .learner("a")
                        .place("bakery", 1)
                        .matching()
                        .problem()
                        .places())
                .singleElement()
                .extracting(MatchingPlace::priority)
                .isEqualTo(List.of("a", "z", "b", "e", "c", "d", "f"));
    }

    @Test
    void aHostWithinARegionStandsUnderIt() {
        MatchingProblem problem = new EditionWorld()
                .place("bakery", 3)
                .place("hotel", 3)
                .quota(QuotaKind.HOST, "bakery", 2)
                .quota(QuotaKind.REGION, "FR Lille", 4)
                .matching()
                .problem();

        assertThat(problem.limits())
                .extracting(MatchingLimit::id, MatchingLimit::capacity, MatchingLimit::within)
                .containsExactlyInAnyOrder(
                        tuple("HOST bakery", 2, "REGION FR Lille"), tuple("REGION FR Lille", 4, null));
        assertThat(problem.places())
                .extracting(MatchingPlace::within)
                .containsExactly("HOST bakery", "REGION FR Lille");
    }

    @Test
    void aQuotaThatCrossesAWiderOneIsKeptWhereTheMechanismCanAndElsewhereToldApart() {
        PlaceDraft paris = new PlaceDraft("paris");
        paris.region = "Paris";
        paris.host = "chain";
        PlaceDraft lille = new PlaceDraft("lille");
        lille.host = "chain";
        EditionMatching matching = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place(paris)
                .place(lille)
                .place("bakery", 1)
                .place("hotel", 1)
                .quota(QuotaKind.HOST, "chain", 1)
                .quota(QuotaKind.REGION, "FR Lille", 3)
                .matching();

        assertThat(matching.problem().limits()).extracting(MatchingLimit::id).containsExactly("REGION FR Lille");
        assertThat(matching.problem().shares()).extracting(MatchingShare::id).containsExactly("HOST chain");
        assertThat(matching.notApplied(Mechanism.MOST_PLACED)).isEmpty();
        assertThat(matching.notApplied(Mechanism.FIRST_COME))
                .containsExactly(new NotAppliedCondition(Kind.CROSSING_QUOTA, "HOST chain"));
    }

    @Test
    void whatAMatchingDoesNotWatchIsListed() {
        LearnerDraft ann = new LearnerDraft("ann");
        ann.goWith = List.of(new LearnerId("ben"));
        LearnerDraft ben = new LearnerDraft("ben");
        ben.goWith = List.of(new LearnerId("ann"));
        LearnerDraft cis = new LearnerDraft("cis");
        cis.goWith = List.of(new LearnerId("ann"));
        QuotaKey key = new QuotaKey(EditionWorld.EDITION, QuotaKind.HOST, "bakery", null);

        assertThat(new EditionWorld()
                        .learner(ann)
                        .learner(ben)
                        .learner(cis)
                        .place("bakery", 9)
                        .quota(new Quota(key, null, 2, 3, 1, null))
                        .quota(QuotaKind.HOST, "bakkery", 1)
                        .matching()
                        .notApplied(Mechanism.PRIORITY))
                .containsExactly(
                        new NotAppliedCondition(Kind.GO_TOGETHER, "ann"),
                        new NotAppliedCondition(Kind.GO_TOGETHER, "ben"),
                        new NotAppliedCondition(Kind.MINIMUM_GROUP, "HOST bakery"),
                        new NotAppliedCondition(Kind.CLASS_LIMIT, "HOST bakery"),
                        new NotAppliedCondition(Kind.SUPERVISORS, "HOST bakery"),
                        new NotAppliedCondition(Kind.QUOTA_WITHOUT_PLACES, "HOST bakkery"));
    }

    @Test
    void placesOfOtherEditionsArePassedOver() {
        PlaceDraft other = new PlaceDraft("other");
        other.edition = new EditionId("E2");
        PlaceDraft none = new PlaceDraft("none");
        none.edition = null;

        assertThat(new EditionWorld()
                        .place(other)
                        .place(none)
                        .place("bakery", 1)
                        .matching()
                        .problem()
                        .places())
                .extracting(MatchingPlace::id)
                .containsExactly("bakery");
    }

    private static EditionWorld busy() {
        LearnerDraft together = new LearnerDraft("dora");
        together.goWith = List.of(new LearnerId("ann"));
        QuotaKey lille = new QuotaKey(EditionWorld.EDITION, QuotaKind.REGION, "FR Lille", null);
        QuotaKey bakery = new QuotaKey(EditionWorld.EDITION, QuotaKind.HOST, "bakery", null);
        return new EditionWorld()
                .learner("ann")
                .learner("ben")
                .learner("cleo")
                .learner(together)
                .place("bakery", 2)
                .place("hotel", 1)
                .place("inn", 1)
                .quota(new Quota(lille, 3, 2, null, null, null))
                .quota(new Quota(bakery, 1, 2, 3, null, null))
                .pin("ben", "hotel", PinKind.LOCKED)
                .pin("ann", "bakery", PinKind.FORBIDDEN);
    }

    @Test
    void theOrderInWhichAnythingIsGivenDoesNotMatter() {
        EditionMatching given = busy().matching();
        for (long seed = 0; seed < 20; seed++) {
            EditionMatching shuffled = busy().shuffled(seed).matching();

            assertThat(shuffled.inputFingerprint()).as("seed %s", seed).isEqualTo(given.inputFingerprint());
            assertThat(shuffled.notApplied(Mechanism.STABLE))
                    .as("seed %s", seed)
                    .isEqualTo(given.notApplied(Mechanism.STABLE));
            assertThat(shuffled.placements(Mechanism.FAIREST.match(shuffled.problem())))
                    .as("seed %s", seed)
                    .isEqualTo(given.placements(Mechanism.FAIREST.match(given.problem())));
        }
    }

    static Stream<Consumer<EditionWorld>> whatMatters() {
        PlaceDraft german = new PlaceDraft("z-place");
        german.country = "DE";
        return Stream.of(
                world -> world.learner("eve"),
                world -> world.place("z-place", 1),
                world -> world.place(german),
                world -> world.quota(QuotaKind.HOST, "inn", 0),
                world -> world.pin("cleo", "inn", PinKind.FORBIDDEN),
                world -> world.pin("cleo", "inn", PinKind.CONFIRMED),
                world -> world.callYear(1999));
    }

    @ParameterizedTest
    @MethodSource("whatMatters")
    void theFingerprintChangesWithWhatMatters(Consumer<EditionWorld> change) {
        EditionWorld changed = busy();
        change.accept(changed);

        assertThat(changed.matching().inputFingerprint())
                .isNotEqualTo(busy().matching().inputFingerprint());
    }

    static Stream<Consumer<EditionWorld>> whatDoesNotMatter() {
        PlaceDraft other = new PlaceDraft("z-place");
        other.edition = new EditionId("E2");
        return Stream.of(
                world -> {},
                world -> world.place(other),
                world -> world.quota(QuotaKind.HOST, "inn", null),
                world -> world.quota(QuotaKind.HOST, "nobody", 1),
                world -> world.pin("cleo", "inn", null),
                world -> world.pin("stranger", "inn", PinKind.LOCKED),
                world -> world.callYear(2017));
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotMatter")
    void theFingerprintStaysWithWhatDoesNot(Consumer<EditionWorld> change) {
        EditionWorld changed = busy();
        change.accept(changed);

        assertThat(changed.matching().inputFingerprint())
                .matches("[0-9a-f]{64}")
                .isEqualTo(busy().matching().inputFingerprint());
    }

    @Test
    void anEntrantIsOneLearnerWithOwnCandidacy() {
        EditionWorld world = new EditionWorld().learner("ann");
        Candidacy ofBen = Candidacy.unknown(new CandidacyKey(new LearnerId("ben"), EditionWorld.EDITION));

        assertThatThrownBy(() -> new Entrant(world.onlyLearner(), ofBen, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The candidacy of ben is given with learner ann. Give the learner it is of.");
    }
}
