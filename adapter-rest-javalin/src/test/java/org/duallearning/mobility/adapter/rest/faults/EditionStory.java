package org.duallearning.mobility.adapter.rest.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/**
 * The writes about one edition, from its first rows to the confirmed round: of two learners, one of whom may go and one of whom
 * is referred to a person. All keys begin with the id of the edition, so that stories do not meet but in the project itself and
 * its rule book. Used by one thread.
 */
final class EditionStory {
    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);

    private final String id;
    private final Dossiers dossiers;
    private final RuleBooks ruleBooks;
    private final Assessments assessments;
    private final Rounds round;
    private final LearnerId goes;
    private final LearnerId referred;
    private final Random random;
    private final List<Write> writes = new ArrayList<>();
    private int onRecord;
    private int changes;

    private EditionStory(ProjectReference project, String id, Random random) {
        EditionId edition = new EditionId(id);
        this.id = id;
        this.goes = new LearnerId(id + "-goes");
        this.referred = new LearnerId(id + "-referred");
        this.dossiers = new Dossiers(project);
        this.ruleBooks = new RuleBooks(project);
        this.assessments = new Assessments(project, edition);
        this.round = new Rounds(project, new RoundKey(edition, 1), List.of(goes, referred), new PlaceId(id + "-place"));
        this.random = random;
    }

    /** What must be there before the first story: organisations, a rule book under which the stories come out so, and a report. */
    static List<Write> beginning(ProjectReference project) {
        return List.of(
                new Dossiers(project)
                        .bringsIn(
                                "organisations",
                                Map.of("organisations.csv", "organisation,kind,country\nS,SCHOOL,BE\nH,HOST,FR\n")),
                new RuleBooks(project).adopts("first-book", BEGIN),
                new Publications(project).publishesTheFirst("first-report", BEGIN));
    }

    /** A story, in the order in which it must be told. */
    static List<Write> of(ProjectReference project, String edition, Random random) {
        EditionStory story = new EditionStory(project, edition, random);
        story.tell();
        return List.copyOf(story.writes);
    }

    private void tell() {
        writes.add(dossiers.bringsIn(mark(), newEdition()));
        while (sometimes(2)) {
            change();
        }
        decide();
        if (sometimes(3)) {
            writes.add(ruleBooks.adopts(mark(), today()));
        }
        writes.add(round.proposes(mark(), today()));
        writes.add(round.confirms(mark(), today()));
        if (sometimes(4)) {
            writes.add(round.confirmsNothing(mark(), today()));
        }
    }

    private void change() {
        if (sometimes(2)) {
            record();
        }
        changes++;
        String mark = mark();
        writes.add(
                dossiers.bringsIn(mark, Map.of("learners.csv", learners(mark), "candidacies.csv", candidacies(mark))));
        if (sometimes(4)) {
            writes.add(dossiers.bringsInNothing(mark(), halfWrong()));
        }
    }

    private void record() {
        onRecord++;
        writes.add(assessments.records(
                mark(), Map.of(goes, Verdict.ELIGIBLE, referred, Verdict.REFER), onRecord, today()));
        if (sometimes(4)) {
            writes.add(assessments.decidesNothing(mark(), goes, onRecord, today()));
        }
    }

    private void decide() {
        if (sometimes(2)) {
            record();
            writes.add(assessments.decides(mark(), referred, onRecord, today()));
        } else {
            writes.add(assessments.recordsAndDecides(mark(), referred, onRecord + 1, today()));
        }
    }

    private boolean sometimes(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** The mark of the next write. */
    private String mark() {
        return "%s-%d".formatted(id, writes.size());
    }

    /** The day of the next write. */
    private LocalDate today() {
        return BEGIN.plusDays(writes.size());
    }

    private Map<String, String> newEdition() {
        return Map.of(
                "editions.csv",
                "edition,filesFrom,filesUntil,departsOn,returnsOn\n%s,2017-10-01,2017-12-15,2018-03-04,2018-03-17\n"
                        .formatted(id),
                "places.csv",
                "place,edition,host,country,trade,capacity\n%s-place,%s,H,FR,cook,2\n".formatted(id, id),
                "learners.csv",
                learners(mark()),
                "agreements.csv",
                """
                learner,type,signedOn,startsOn,endsOn,weeklyHours,lessonHours,simulatedWorkplace,socialMaribel
                %s,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                %s,OAO,2017-09-01,2017-09-01,2018-03-10,24,15,no,no
                """.formatted(goes.value(), referred.value()),
                "candidacies.csv",
                candidacies(mark()));
    }

    private String learners(String mark) {
        return """
                learner,birthDate,phone,school,grade,system,firstEntryOn,enrolledFrom,enrolledUntil,trade
                %s,1999-05-01,%3$s,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                %s,1999-05-01,%3$s,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                """.formatted(goes.value(), referred.value(), mark);
    }

    /** Each change moves a date that the rules look at, so that what is on record no longer stands. */
    private String candidacies(String mark) {
        return """
                learner,edition,submittedAt,firstCountry,voluntary,employerConsentOn,decisionReason
                %s,%3$s,2017-11-04,FR,yes,%4$s,%5$s
                %s,%3$s,2017-11-05,FR,yes,%4$s,%5$s
                """.formatted(goes.value(), referred.value(), id, BEGIN.plusDays(changes), mark);
    }

    private Map<String, String> halfWrong() {
        return Map.of("learners.csv", "learner,phone,grade\n%s,%s,3\n%2$s-x,,9\n".formatted(goes.value(), mark()));
    }
}
