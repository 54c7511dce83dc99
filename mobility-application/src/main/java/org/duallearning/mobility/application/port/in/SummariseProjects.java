package org.duallearning.mobility.application.port.in;

import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.project.ProjectReference;

/** Shows a project at a glance: who went, who may go, who could be placed where. */
public interface SummariseProjects {
    /** Sums up what is in the store; empty if there is no such project. */
    Optional<SummaryView> summarise(ProjectReference project, Locale language);
}
