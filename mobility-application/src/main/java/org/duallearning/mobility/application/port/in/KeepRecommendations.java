package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.RecommendationEvidenceView;
import org.duallearning.mobility.application.view.RecommendationsView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Keeps policy recommendations, with what they rest on and the steps they take. */
public interface KeepRecommendations {
    /** The recommendations of a project; empty if there is no such project. */
    Optional<RecommendationsView> recommendations(ProjectReference project);

    /**
     * A recommendation with what its indicators come to.
     *
     * @param report the number of the report that they are read from; null for what they come to now, exactly
     * @return empty if there is no such recommendation, or no such report
     */
    Optional<RecommendationEvidenceView> recommendation(
            ProjectReference project, RecommendationId id, @Nullable Integer report, Locale language);

    /**
     * Puts a recommendation on file that is new.
     *
     * @param drafted its first step
     */
    Outcome draft(Request request, ProjectReference project, Recommendation recommendation, RecommendationStep drafted);

    /** Puts the next step of a recommendation on file. */
    Outcome advance(Request request, ProjectReference project, RecommendationStep step);

    /** What became of it. */
    sealed interface Outcome {
        /**
         * It is on file.
         *
         * @param recommendation the recommendation as it is now, alone
         */
        record Done(RecommendationsView recommendation) implements Outcome {}

        /** There is no such project or recommendation. */
        record NotFound() implements Outcome {}

        /** It rests on nothing, or on indicators that there are not. Nothing was done. */
        record WithoutEvidence(List<String> unknown, List<String> known) implements Outcome {
            /** Copies the lists. */
            public WithoutEvidence {
                unknown = List.copyOf(unknown);
                known = List.copyOf(known);
            }
        }

        /**
         * It cannot take that step from where it is; nothing was done.
         *
         * @param recommendation the recommendation as it is
         * @param next the statuses that it can reach next
         */
        record NotNext(RecommendationView recommendation, List<String> next) implements Outcome {
            /** Copies the list. */
            public NotNext {
                next = List.copyOf(next);
            }
        }

        /**
         * It was surely taken before a step that comes first; nothing was done.
         *
         * @param first the step that comes first
         */
        record TooEarly(RecommendationStep first) implements Outcome {}

        /**
         * No day that its date may mean has come yet; nothing was done.
         *
         * @param today the day of the request
         */
        record AfterToday(LocalDate today) implements Outcome {}
    }
}
