package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.disclosure.PossibleAnswers.Seen;
import org.junit.jupiter.api.Test;

/**
 * A handful of learners, each of whose answers is tried in turn: whoever knows where everybody is counted, and reads all tables, must
 * not be left with a single answer for anybody; nor must a school that knows what its own learners answered, for anybody else. Nothing
 * of the attacker is used.
 */
class NobodyIsFoundOutTest {
    private static final int MANY = Integer.getInteger("disclosure.populations", 40) * 3;
    private static final DisclosureRule RULE = new DisclosureRule(Audience.PARTNERS, 3, 1);

    @Test
    void nobodyIsLeftWithASingleAnswer() {
        for (int seed = 0; seed < MANY; seed++) {
            for (MicroTable measure : FewLearners.oneRelease(seed)) {
                assertNothingIsFoundOut(seed, protect(List.of(measure)), "");
            }
        }
    }

    @Test
    void noSchoolIsLeftWithASingleAnswerOfOthers() {
        for (int seed = 0; seed < MANY; seed++) {
            for (MicroTable measure : FewLearners.oneRelease(seed)) {
                List<Seen> releases = protect(List.of(measure));
                assertNothingIsFoundOut(seed, releases, FewLearners.LARGE);
                assertNothingIsFoundOut(seed, releases, FewLearners.SMALL);
            }
        }
    }

    @Test
    void nobodyIsFoundOutFromTwoReleases() {
        for (int seed = 0; seed < MANY; seed++) {
            assertNothingIsFoundOut(seed, protect(FewLearners.twoReleases(seed)), "");
        }
    }

    @Test
    void noSchoolFindsAnybodyElseOutFromTwoReleases() {
        for (int seed = 0; seed < MANY; seed++) {
            List<Seen> releases = protect(FewLearners.twoReleases(seed));
            assertNothingIsFoundOut(seed, releases, FewLearners.LARGE);
            assertNothingIsFoundOut(seed, releases, FewLearners.SMALL);
        }
    }

    @Test
    void nobodyIsFoundOutInARowThatIsNew() {
        for (int seed = 0; seed < MANY; seed++) {
            List<Seen> releases = protect(FewLearners.oneRowAndThenMore(seed));
            assertNothingIsFoundOut(seed, releases, "");
            assertNothingIsFoundOut(seed, releases, FewLearners.LARGE);
            assertNothingIsFoundOut(seed, releases, FewLearners.SMALL);
        }
    }

    @Test
    void nobodyIsFoundOutOnceSomethingIsOnRecord() {
        for (int seed = 0; seed < MANY; seed++) {
            List<Seen> releases = protect(FewLearners.nothingAndThenSomething(seed));
            assertNothingIsFoundOut(seed, releases, "");
            assertNothingIsFoundOut(seed, releases, FewLearners.LARGE);
            assertNothingIsFoundOut(seed, releases, FewLearners.SMALL);
        }
    }

    @Test
    void whereOnlySmallCountsAreHiddenManyAre() {
        int byAnybody = 0;
        int bySchools = 0;
        int byTwoReleases = 0;
        int bySchoolsFromTwoReleases = 0;
        int fromNothing = 0;
        int inNewRows = 0;
        for (int seed = 0; seed < MANY; seed++) {
            for (MicroTable measure : FewLearners.oneRelease(seed)) {
                List<Seen> naive = List.of(onlySmallCountsHidden(measure));
                byAnybody += foundOut(naive, "").size();
                bySchools += foundOut(naive, FewLearners.LARGE).size();
            }
            List<Seen> naive = onlySmallCountsHidden(FewLearners.twoReleases(seed));
            byTwoReleases += foundOut(naive, "").size();
            bySchoolsFromTwoReleases += foundOut(naive, FewLearners.LARGE).size();
            fromNothing += foundOut(onlySmallCountsHidden(FewLearners.nothingAndThenSomething(seed)), "")
                    .size();
            inNewRows += foundOut(onlySmallCountsHidden(FewLearners.oneRowAndThenMore(seed)), "")
                    .size();
        }
        assertThat(List.of(byAnybody, bySchools, byTwoReleases, bySchoolsFromTwoReleases, fromNothing, inNewRows))
                .allMatch(found -> found > MANY);
    }

    @Test
    void whereTwoReleasesDoNotKnowOfEachOtherSomeAre() {
        int found = 0;
        int foundFromNothing = 0;
        for (int seed = 0; seed < MANY; seed++) {
            found += foundOut(apart(FewLearners.twoReleases(seed)), "").size();
            foundFromNothing += foundOut(apart(FewLearners.nothingAndThenSomething(seed)), "")
                    .size();
        }
        assertThat(List.of(found, foundFromNothing)).allMatch(some -> some > 0);
    }

    private static List<Seen> apart(List<MicroTable> releases) {
        return releases.stream()
                .flatMap(measure -> protect(List.of(measure)).stream())
                .toList();
    }

    /** Nothing but what somebody finds out who reads only what is no secret: that nothing was on record, and then something. */
    private static void assertNothingIsFoundOut(int seed, List<Seen> releases, String school) {
        List<String> foundOut = foundOut(releases, school);
        if (!foundOut.isEmpty()) {
            List<Seen> noSecret =
                    releases.stream().map(NobodyIsFoundOutTest::noSecret).toList();
            foundOut = new ArrayList<>(foundOut);
            foundOut.removeAll(foundOut(noSecret, school));
        }
        assertThat(foundOut)
                .as(
                        "seed %d, %s, as %s",
                        seed, releases.get(0).behind().measure(), school.isEmpty() ? "anybody" : school)
                .isEmpty();
    }

    private static Seen noSecret(Seen seen) {
        MicroTable behind = seen.behind();
        return new Seen(
                behind, behind.open().containsAll(behind.columns()) ? seen.tables() : List.of(), seen.somebody());
    }

    private static List<String> foundOut(List<Seen> releases, String school) {
        return new PossibleAnswers(releases, school).foundOut();
    }

    /** What is new in each release of a measure, as it is protected. */
    private static List<Seen> protect(List<MicroTable> measures) {
        List<Publication> publications = new ArrayList<>();
        List<Seen> releases = new ArrayList<>();
        for (MicroTable measure : measures) {
            Background background = somebody(measure).stream()
                    .reduce(
                            Background.none(),
                            (known, column) -> known.withSomebody(measure.measure(), column),
                            (one, other) -> other);
            Publication publication = DisclosureControl.protect(
                            List.of(measure), RULE, background, List.copyOf(publications))
                    .publication();
            publications.add(publication);
            List<CountTable> tables = publication.newTables(measure.measure());
            releases.add(new Seen(measure, tables, tables.isEmpty() ? Set.of() : somebody(measure)));
        }
        return releases;
    }

    /** That something is on record of somebody is known where it is told anew. */
    private static Set<String> somebody(MicroTable measure) {
        boolean isKnown = measure.measure().equals(FewLearners.ON_RECORD)
                && measure.learners().stream()
                        .anyMatch(learner -> learner.column().equals("yes"));
        return isKnown ? Set.of("yes") : Set.of();
    }

    private static List<Seen> onlySmallCountsHidden(List<MicroTable> releases) {
        return releases.stream()
                .map(NobodyIsFoundOutTest::onlySmallCountsHidden)
                .toList();
    }

    private static Seen onlySmallCountsHidden(MicroTable measure) {
        ShowingAgain showing = new ShowingAgain(measure, RULE, false);
        List<Seen> releases = protect(List.of(measure));
        return new Seen(
                measure, releases.get(0).tables().stream().map(showing::table).toList(), somebody(measure));
    }
}
