package org.duallearning.mobility.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.ImportView;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not answered: what an RFC 9457 problem document says. Immutable and thread-safe.
 *
 * @param type the kind of problem
 * @param detail what happened, and what to do
 * @param issues the parts of the request that are wrong
 * @param report for a refused dossier: what is wrong with it
 */
record RestProblem(
        ProblemType type,
        Sentence detail,
        List<Issue> issues,
        @Nullable ImportView report) {
    /** Copies the list. */
    RestProblem {
        issues = List.copyOf(issues);
    }

    /** A problem with a request as a whole. */
    static RestProblem of(ProblemType type, Sentence detail) {
        return new RestProblem(type, detail, List.of(), null);
    }

    /** A request of which one part is wrong. */
    static RestProblem of(Issue issue) {
        return of(List.of(issue));
    }

    /** A request of which some parts are wrong. */
    static RestProblem of(List<Issue> issues) {
        String names = issues.stream().map(Issue::name).collect(Collectors.joining("', '"));
        return new RestProblem(ProblemType.BAD_REQUEST, Sentence.of("badRequest", names), issues, null);
    }

    /**
     * The members of the document, in their order.
     *
     * @param instance identifies this one time that the problem occurred
     */
    Map<String, Object> document(String instance, Locale language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type.urn());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", detail.in(language));
        members.put("instance", "urn:uuid:" + instance);
        if (!issues.isEmpty()) {
            List<Map<String, Object>> parts = new ArrayList<>();
            issues.forEach(issue -> parts.add(members(issue, language)));
            members.put("issues", parts);
        }
        if (report != null) {
            members.put("report", report);
        }
        return members;
    }

    private static Map<String, Object> members(Issue issue, Locale language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:problem-type:belgif:input-validation:schemaViolation");
        members.put("in", issue.in());
        members.put("name", issue.name());
        if (issue.value() != null) {
            members.put("value", issue.value());
        }
        Issue.Position position = issue.position();
        if (position != null) {
            members.put("line", position.line());
            members.put("column", position.column());
        }
        members.put("detail", issue.advice().in(language));
        return members;
    }
}
