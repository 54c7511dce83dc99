package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which project of the store is meant; need not be said where there is only one. */
final class StoreProject {
    @Option(names = "--project", paramLabel = "REF")
    private @Nullable String project;

    /** The project meant, which is in the store. */
    ProjectReference in(MobilityApplication application, Words words) {
        ReadRows rows = application.readRows();
        if (project != null) {
            ProjectReference named = new ProjectReference(project);
            if (rows.page(named, ProjectRow.class, List.of(), 1).isEmpty()) {
                throw notFound(named, words);
            }
            return named;
        }
        List<ProjectRow> projects = rows.projects();
        if (projects.size() == 1) {
            return new ProjectReference(projects.get(0).reference());
        }
        throw projects.isEmpty()
                ? new Refusal(ExitCode.NOT_FOUND, words.say("project.none"))
                : new Refusal(ExitCode.USAGE, words.say("project.several", references(projects)));
    }

    /** There is no such project. */
    static Refusal notFound(ProjectReference project, Words words) {
        return new Refusal(ExitCode.NOT_FOUND, words.say("project.notFound", Shown.of(project.value())));
    }

    /** There is no such edition. */
    static Refusal editionNotFound(ProjectReference project, String edition, Words words) {
        return new Refusal(ExitCode.NOT_FOUND, words.say("edition.notFound", edition, project.value()));
    }

    /** There is no such candidacy; null is any learner, or any edition. */
    static Refusal candidacyNotFound(
            ProjectReference project, @Nullable String learner, @Nullable String edition, Words words) {
        return new Refusal(
                ExitCode.NOT_FOUND,
                words.say(
                        "candidacy.notFound",
                        Objects.requireNonNullElse(learner, "*"),
                        Objects.requireNonNullElse(edition, "*"),
                        project.value()));
    }

    private static String references(List<ProjectRow> projects) {
        return projects.stream().map(ProjectRow::reference).collect(Collectors.joining(", "));
    }
}
