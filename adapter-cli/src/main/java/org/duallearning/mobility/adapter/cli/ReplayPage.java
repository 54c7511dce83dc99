package org.duallearning.mobility.adapter.cli;

import java.util.Objects;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.ExplanationReplayView;
import org.duallearning.mobility.application.view.FindingView;
import org.duallearning.mobility.application.view.RecordedAssessmentView;
import org.duallearning.mobility.application.view.ReplayView;

/** Whether an assessment that was made again came out the same, and if not, what came out otherwise. */
final class ReplayPage {
    private ReplayPage() {}

    /** One that is on record. */
    static Page of(ReplayView replay, Words words) {
        RecordedAssessmentView recorded = replay.recorded();
        AssessmentView again = replay.assessment();
        Page page = new Page()
                .heading(words.say(
                        replay.reproduced() ? "replay.reproduced" : "replay.differs",
                        recorded.learner(),
                        recorded.edition(),
                        recorded.ruleBook()));
        page.gap()
                .table(
                        0,
                        new TextTable()
                                .row(
                                        words.say("replay.record"),
                                        words.say("replay.number", recorded.number(), recorded.recordedOn()))
                                .row(words.say("column.verdict"), words.ofCode("verdict", again.verdict()))
                                .row(
                                        words.say("replay.inForce", replay.ruleBookInForce()),
                                        words.ofCode("verdict", replay.verdictInForce())))
                .text(0, words.say("replay.fingerprintIs", again.fingerprint()));
        TextTable differences = differences(words);
        addDifference(
                differences,
                words.say("column.verdict"),
                words.ofCode("verdict", recorded.verdict()),
                words.ofCode("verdict", again.verdict()));
        addDifference(differences, words.say("column.rule"), recorded.decisive(), decisive(again));
        addDifference(differences, words.say("replay.fingerprint"), recorded.fingerprint(), again.fingerprint());
        return add(differences, page, words);
    }

    /** One in a document. */
    static Page of(ExplanationReplayView replay, Words words) {
        Page page = new Page()
                .heading(words.say(
                        replay.reproduced() ? "replay.reproduced" : "replay.differs",
                        replay.learner(),
                        replay.edition(),
                        replay.ruleBook()));
        page.gap()
                .table(0, new TextTable().row(words.say("column.verdict"), words.ofCode("verdict", replay.verdict())))
                .text(0, words.say("replay.ruleBookIs", replay.ruleBookFingerprint()));
        TextTable differences = differences(words);
        replay.differences()
                .forEach(difference -> addDifference(
                        differences,
                        difference.path(),
                        Objects.requireNonNullElse(difference.document(), words.say("value.empty")),
                        Objects.requireNonNullElse(difference.again(), words.say("value.empty"))));
        return add(differences, page, words);
    }

    private static TextTable differences(Words words) {
        return new TextTable(words.say("replay.where"), words.say("replay.before"), words.say("replay.again"));
    }

    private static void addDifference(TextTable differences, String where, String before, String again) {
        if (!before.equals(again)) {
            differences.row(where, before, again);
        }
    }

    private static Page add(TextTable differences, Page page, Words words) {
        return differences.isEmpty()
                ? page
                : page.heading(words.say("replay.differences")).table(1, differences);
    }

    private static String decisive(AssessmentView again) {
        return again.findings().stream()
                .filter(finding -> finding.applicability().equals("APPLIES"))
                .map(FindingView::rule)
                .findFirst()
                .orElseThrow();
    }
}
