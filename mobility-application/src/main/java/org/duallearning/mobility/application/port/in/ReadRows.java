package org.duallearning.mobility.application.port.in;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.view.PageView;
import org.duallearning.mobility.project.ProjectReference;

/** Reads the stored rows of a project as they would be exported. */
public interface ReadRows {
    /** The projects in the store, by reference. */
    List<ProjectRow> projects();

    /**
     * Some rows of a file, in the order of their keys.
     *
     * @param row the kind of row
     * @param after the key after which to start, part by part; empty for the first page
     * @param size at least 1
     * @return empty if there is no such project
     * @throws IllegalArgumentException if {@code after} is not a key of such rows
     */
    <R extends Record> Optional<PageView<R>> page(ProjectReference project, Class<R> row, List<String> after, int size);

    /** One row by its key, part by part; empty if there is none, or the parts are not a key. */
    <R extends Record> Optional<R> row(ProjectReference project, Class<R> row, List<String> key);
}
