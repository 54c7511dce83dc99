package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.function.Function;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/** Reads the ids in the path of a request. What cannot be an id names nothing, and so is not found. */
final class PathIds {
    private PathIds() {}

    /** The project. */
    static ProjectReference project(Context context) {
        return id(context, "project", ProjectReference::new);
    }

    /** The edition. */
    static EditionId edition(Context context) {
        return id(context, "edition", EditionId::new);
    }

    /** The learner. */
    static LearnerId learner(Context context) {
        return id(context, "learner", LearnerId::new);
    }

    /** The round. */
    static RoundKey round(Context context) {
        return id(context, "number", number -> new RoundKey(edition(context), Integer.parseInt(number)));
    }

    /** The number of the report. */
    static int report(Context context) {
        return id(context, "number", Integer::valueOf);
    }

    /** The candidacy of the learner for the edition. */
    static CandidacyKey candidacy(Context context) {
        return new CandidacyKey(learner(context), edition(context));
    }

    /** The assessment on record. */
    static RecordedAssessmentKey recordedAssessment(Context context) {
        CandidacyKey candidacy = candidacy(context);
        return id(context, "number", number -> new RecordedAssessmentKey(candidacy, Integer.parseInt(number)));
    }

    private static <T> T id(Context context, String name, Function<String, T> of) {
        try {
            return of.apply(context.pathParam(name));
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.notFound();
        }
    }
}
