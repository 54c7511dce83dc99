package org.duallearning.mobility.application.port.in;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.view.PageView;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Reads the stored rows of a project as they would be exported. */
public interface ReadRows {
    /** The projects in the store, by reference. */
    List<ProjectRow> projects();

    /**
     * Some rows of a file.
     *
     * @param row the kind of row
     * @param after the key after which to start, its parts separated by spaces; null for the first page
     * @param size at least 1
     * @return empty if there is no such project
     */
    <R extends Record> Optional<PageView<R>> page(
            ProjectReference project, Class<R> row, @Nullable String after, int size);

    /** One row by its key, the parts in the order of the columns; empty if there is none. */
    <R extends Record> Optional<R> row(ProjectReference project, Class<R> row, List<String> key);
}
