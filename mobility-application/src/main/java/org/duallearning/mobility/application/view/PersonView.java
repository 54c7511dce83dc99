package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.PinRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.view.AuditPageView.EntryView;
import org.duallearning.mobility.application.view.HoldsView.HoldView;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about one learner: every version of every record, by key and version. Immutable and thread-safe.
 *
 * <p>What stands for the learner in what is kept of reports is left out. What it leads to is here as it is; and a copy of it would still
 * lead there once it is erased, which is all that keeps the learner apart from those reports then.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param learner the learner
 * @param learners the learner's own row
 * @param agreements the agreements
 * @param candidacies the candidacies
 * @param namedBy who else wants to go, or once wanted to go, with the learner
 * @param pins places fixed or forbidden for the learner
 * @param stays the stays
 * @param assessments assessments on record
 * @param placements what matching rounds give the learner
 * @param surveys answers about the learner; a respondent who is another learner is left out
 * @param activities what the learner did to make work abroad known
 * @param holds what keeps the learner's data longer than its time
 * @param erasures what was asked to be erased, and what was
 * @param reports the numbered reports that the learner is counted in
 * @param audit who saved all this, and when
 */
public record PersonView(
        String project,
        String provenance,
        String learner,
        List<VersionView<LearnerRow>> learners,
        List<VersionView<AgreementRow>> agreements,
        List<VersionView<CandidacyRow>> candidacies,
        List<NamingView> namedBy,
        List<VersionView<PinRow>> pins,
        List<VersionView<StayRow>> stays,
        List<VersionView<RecordedView>> assessments,
        List<VersionView<PlacedView>> placements,
        List<VersionView<SurveyRow>> surveys,
        List<VersionView<ActivityRow>> activities,
        List<VersionView<HoldView>> holds,
        List<VersionView<ErasedView>> erasures,
        List<HeldInReportView> reports,
        List<EntryView> audit)
        implements Marked {
    /** Copies the lists. */
    public PersonView {
        learners = List.copyOf(learners);
        agreements = List.copyOf(agreements);
        candidacies = List.copyOf(candidacies);
        namedBy = List.copyOf(namedBy);
        pins = List.copyOf(pins);
        stays = List.copyOf(stays);
        assessments = List.copyOf(assessments);
        placements = List.copyOf(placements);
        surveys = List.copyOf(surveys);
        activities = List.copyOf(activities);
        holds = List.copyOf(holds);
        erasures = List.copyOf(erasures);
        reports = List.copyOf(reports);
        audit = List.copyOf(audit);
    }

    /**
     * Another learner whose candidacy names this one as somebody to go with.
     *
     * @param learner the other learner
     * @param current whether one of the candidacies still does
     */
    public record NamingView(String learner, boolean current) {}

    /**
     * What was asked to be erased, and what was.
     *
     * @param learner the learner
     * @param askedOn the day on which it was asked; null if nobody asked
     * @param ground why it was asked; null if nobody asked
     * @param restricted whether something is kept that somebody asked to be erased
     * @param erasedOn the day on which each group of fields was erased
     * @param countedAs what the learner is counted under
     */
    public record ErasedView(
            String learner,
            @Nullable LocalDate askedOn,
            @Nullable String ground,
            boolean restricted,
            Map<String, LocalDate> erasedOn,
            List<CountedView> countedAs) {
        /** Copies the collections; the map keeps its order. */
        public ErasedView {
            erasedOn = Collections.unmodifiableMap(new LinkedHashMap<>(erasedOn));
            countedAs = List.copyOf(countedAs);
        }
    }

    /**
     * What a participant is counted under.
     *
     * @param edition the edition
     * @param group the reporting group
     * @param system the system; null if unknown
     * @param agreement the agreement; null if unknown
     */
    public record CountedView(
            String edition,
            String group,
            @Nullable String system,
            @Nullable String agreement) {}

    /**
     * An assessment on record, with what it was made of.
     *
     * @param facts the facts by name; one that is not known is not there
     * @param assessment what came out, and what a person decided
     */
    public record RecordedView(Map<String, String> facts, RecordedAssessmentView assessment) {
        /** Copies the facts, which keep their order. */
        public RecordedView {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /**
     * What a matching round gives the learner.
     *
     * @param edition the edition
     * @param round the number of the round
     * @param status PROPOSED, CONFIRMED or SUPERSEDED
     * @param mechanism how it was made
     * @param proposedOn the day on which it was proposed; null if that is not known
     * @param confirmedOn the day on which it was confirmed; null if it was not, or that is not known
     * @param placement the place, or what kept the learner out
     */
    public record PlacedView(
            String edition,
            int round,
            String status,
            String mechanism,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate confirmedOn,
            PlacementView placement) {}
}
