package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.DecisionView;
import org.duallearning.mobility.application.view.FindingView;
import org.duallearning.mobility.eligibility.Outcome;
import org.duallearning.mobility.eligibility.Verdict;

/** What to tell one school about its learners for one edition: who may go, and of each of the others why not or not yet. */
final class SchoolList {
    /** What is told of a learner who may not simply go, in the order in which it is told. */
    private enum Kind {
        DECIDED,
        REFER,
        NOT_ELIGIBLE,
        UNDETERMINED;

        static Kind of(AssessmentView assessment) {
            return assessment.decision() == null ? valueOf(assessment.verdict()) : DECIDED;
        }
    }

    private final Words words;
    private final List<String> eligible = new ArrayList<>();
    private final Map<Kind, TextTable> others = new EnumMap<>(Kind.class);
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final Map<String, List<String>> warnings = new LinkedHashMap<>();

    SchoolList(Words words) {
        this.words = words;
    }

    void add(AssessmentView assessment) {
        Verdict verdict = Verdict.valueOf(assessment.verdict());
        counts.merge(verdict, 1, Integer::sum);
        if (verdict == Verdict.ELIGIBLE) {
            eligible.add(assessment.learner());
        } else {
            others.computeIfAbsent(Kind.of(assessment), key -> new TextTable())
                    .row(assessment.learner(), String.join("\n", inShort(assessment, verdict)));
        }
        String warning = Records.warning(assessment, words);
        if (warning != null) {
            warnings.computeIfAbsent(warning, key -> new ArrayList<>()).add(assessment.learner());
        }
    }

    /** How many learners there are with a verdict. */
    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** Why, what is missing in words, and what would help. */
    private List<String> inShort(AssessmentView assessment, Verdict verdict) {
        List<String> lines = new ArrayList<>();
        DecisionView decision = assessment.decision();
        if (decision != null) {
            lines.add(Records.decision(decision, words));
        }
        lines.addAll(Findings.inWords(
                assessment.findings().stream()
                        .filter(finding -> makes(verdict, finding))
                        .toList(),
                words));
        List<String> missing = Columns.named(assessment.missing(), assessment.missingTexts());
        if (!missing.isEmpty()) {
            lines.add(words.say("missing", String.join("; ", missing)));
        } else if (decision == null) {
            assessment
                    .remedies()
                    .forEach(remedy -> lines.add(words.say("school.remedy", Columns.remedy(remedy, words))));
        }
        return lines;
    }

    private static boolean makes(Verdict verdict, FindingView finding) {
        return Outcome.valueOf(finding.outcome())
                == switch (verdict) {
                    case ELIGIBLE -> Outcome.SATISFIED;
                    case REFER -> Outcome.REFER;
                    case NOT_ELIGIBLE -> Outcome.VIOLATED;
                    case UNDETERMINED -> Outcome.UNKNOWN;
                };
    }

    void add(Page page) {
        if (!eligible.isEmpty()) {
            page.text(1, words.say("school.ELIGIBLE", String.join(", ", eligible)));
        }
        others.forEach(
                (kind, learners) -> page.text(1, words.say("school." + kind)).table(2, learners));
        warnings.forEach((warning, learners) -> page.text(1, String.join(", ", learners) + ": " + warning));
    }
}
