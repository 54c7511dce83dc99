package org.duallearning.mobility.application.port.in;

import java.util.Optional;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.project.ProjectReference;

/** Gives a project back as the dossier that would import it. */
public interface ExportDossier {
    /** Every row of the project in the order of keys; empty if there is no such project. */
    Optional<Dossier> exportDossier(ProjectReference project);
}
