package org.duallearning.mobility.application.view;

import java.util.List;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;

/**
 * The policy recommendations of a project. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param recommendations the recommendations, by id
 */
public record RecommendationsView(String project, String provenance, List<RecommendationView> recommendations)
        implements Marked {
    /** Copies the list. */
    public RecommendationsView {
        recommendations = List.copyOf(recommendations);
    }
}
