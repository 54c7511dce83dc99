package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.message.DossierFile;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.view.PageView;
import org.duallearning.mobility.project.ProjectReference;

/** The stored rows of one kind: page by page, and one by its key. */
final class RowResource<R extends Record> implements Resource {
    private final ReadRows rows;
    private final Class<R> row;
    private final List<String> keyColumns;

    RowResource(ReadRows rows, Class<R> row) {
        this.rows = rows;
        this.row = row;
        this.keyColumns = RowShape.of(row).keyColumns();
    }

    @Override
    public List<Route> routes() {
        String path =
                "/projects/{project}/" + row.getAnnotation(DossierFile.class).value();
        String key = keyColumns.stream().map(column -> "/{" + column + "}").collect(Collectors.joining());
        return List.of(Route.get(path, this::page), Route.get(path + key, this::one));
    }

    private void page(Context context) {
        Answers.json(context, read(context).orElseThrow(Refusal::notFound));
    }

    private Optional<PageView<R>> read(Context context) {
        int size = QueryParameters.pageSize(context);
        List<String> after = context.queryParams("after");
        try {
            return rows.page(PathIds.project(context), row, after, size);
        } catch (IllegalArgumentException notAKey) {
            throw QueryParameters.wrong("after", String.join(" ", after), Sentence.of("advice.after"));
        }
    }

    private void one(Context context) {
        ProjectReference project = PathIds.project(context);
        List<String> key = keyColumns.stream().map(context::pathParam).toList();
        R found = rows.row(project, row, key).orElseThrow(Refusal::notFound);
        Answers.json(context, found, Answers.provenance(project, rows));
    }
}
