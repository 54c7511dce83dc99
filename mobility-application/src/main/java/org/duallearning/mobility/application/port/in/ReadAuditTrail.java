package org.duallearning.mobility.application.port.in;

import java.util.Optional;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.view.AuditCheckView;
import org.duallearning.mobility.application.view.AuditPageView;
import org.duallearning.mobility.project.ProjectReference;

/** Shows who changed the records of a project, and whether anybody tampered with that. */
public interface ReadAuditTrail {
    /**
     * Some entries, oldest first; empty if there is no such project.
     *
     * @param after the number of the entry after which to start; 0 for the first page
     * @param size at least 1
     */
    Optional<AuditPageView> entries(ProjectReference project, long after, int size);

    /**
     * Checks the whole trail, and every record against it; empty if there is no such project.
     *
     * @param noted an end that was noted before; {@link AuditEnd#NONE} if none was
     */
    Optional<AuditCheckView> check(ProjectReference project, AuditEnd noted);
}
