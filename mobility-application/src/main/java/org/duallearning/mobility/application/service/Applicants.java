package org.duallearning.mobility.application.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.duallearning.mobility.application.report.Pseudonyms;
import org.duallearning.mobility.application.report.ReportExtract;
import org.duallearning.mobility.application.report.ReportExtract.DimensionData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PersonData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/** Those who applied, or went without a candidacy on file: whether they entered a matching, and whether they went. Used by one thread. */
final class Applicants {
    private static final List<String> ENTERED = List.of("entered", "not-entered");

    private final ProjectData data;
    private final Assessor assessor;
    private final Pseudonyms pseudonyms;
    private final Predicate<LearnerId> counted;

    /**
     * The applicants of a project.
     *
     * @param counted which learners are
     */
    Applicants(ProjectData data, Assessor assessor, Pseudonyms pseudonyms, Predicate<LearnerId> counted) {
        this.data = data;
        this.assessor = assessor;
        this.pseudonyms = pseudonyms;
        this.counted = counted;
    }

    PopulationData population() {
        Map<CandidacyKey, Stay> went = new HashMap<>();
        data.stays().stream()
                .filter(Stay::countsAsParticipant)
                .filter(stay -> counted.test(stay.learner()))
                .forEach(stay -> went.put(stay.key(), stay));
        List<PersonData> people = new ArrayList<>();
        for (Edition edition : data.editions()) {
            for (Assessor.Assessed assessed : assessor.assessAll(edition)) {
                Candidacy candidacy = assessed.candidacy();
                if (counted.test(candidacy.learner())) {
                    Stay stay = went.remove(candidacy.key());
                    people.add(person(candidacy.key(), assessed.enters(), stay));
                }
            }
        }
        went.values().stream()
                .sorted((one, other) ->
                        one.key().toString().compareTo(other.key().toString()))
                .forEach(stay -> people.add(person(stay.key(), true, stay)));
        return new PopulationData(
                ReportExtract.APPLICANTS,
                List.of(new DimensionData("WENT", List.of("went", "stayed"), List.of("went"))),
                List.of(new MeasureData("applied", "APPLIED", ENTERED, List.of())),
                people);
    }

    private PersonData person(CandidacyKey key, boolean entered, @Nullable Stay stay) {
        OrganisationId school = data.learner(key.learner()).school();
        return new PersonData(
                pseudonyms.of(key),
                List.of(stay == null ? 1 : 0),
                List.of(entered ? 0 : 1),
                school == null ? null : school.value());
    }
}
