package org.duallearning.mobility.adapter.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.eligibility.Verdict;

/** Several candidacies, for each edition a list for each school that can be sent to it. */
final class SchoolLists {
    /** Stands for a school that is not known; comes after all that are. */
    private static final String UNKNOWN = "\uFFFF";

    private final AssessmentsView answer;
    private final Words words;

    SchoolLists(AssessmentsView answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Page page() {
        Page page = new Page().heading(words.say("check.heading", answer.project(), answer.ruleBook()));
        Schools schools = new Schools(answer.schools(), words);
        lists().forEach((edition, bySchool) -> {
            page.heading(words.say("edition.heading", edition)).text(0, counts(bySchool.values()));
            bySchool.forEach((school, list) -> {
                page.gap().text(0, schools.inWords(school.equals(UNKNOWN) ? null : school));
                list.add(page);
            });
        });
        return page;
    }

    private String counts(Collection<SchoolList> lists) {
        return words.say(
                "edition.verdicts",
                Stream.of(Verdict.ELIGIBLE, Verdict.REFER, Verdict.NOT_ELIGIBLE, Verdict.UNDETERMINED)
                        .map(verdict -> lists.stream()
                                .mapToInt(list -> list.count(verdict))
                                .sum())
                        .toArray());
    }

    /** The lists by edition and school; each assessment is looked at once, since it is made when it is reached. */
    private Map<String, Map<String, SchoolList>> lists() {
        Map<String, Map<String, SchoolList>> lists = new LinkedHashMap<>();
        for (AssessmentView assessment : answer.assessments()) {
            String school = assessment.school();
            lists.computeIfAbsent(assessment.edition(), edition -> new TreeMap<>())
                    .computeIfAbsent(school == null ? UNKNOWN : school, id -> new SchoolList(words))
                    .add(assessment);
        }
        return lists;
    }
}
