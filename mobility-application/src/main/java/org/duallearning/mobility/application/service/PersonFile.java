package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.mapping.EligibilityMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.PinRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.view.PersonView;
import org.duallearning.mobility.application.view.PersonView.CountedView;
import org.duallearning.mobility.application.view.PersonView.ErasedView;
import org.duallearning.mobility.application.view.PersonView.NamingView;
import org.duallearning.mobility.application.view.PersonView.PlacedView;
import org.duallearning.mobility.application.view.PersonView.RecordedView;
import org.duallearning.mobility.application.view.VersionView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;
import org.jspecify.annotations.Nullable;

/** Collects what a snapshot holds about one learner. Used by one thread. */
final class PersonFile {
    private final Snapshot snapshot;
    private final LearnerId learner;
    private final Phrases phrases;
    private final PersonRecords records;

    PersonFile(Snapshot snapshot, LearnerId learner, Phrases phrases) {
        this.snapshot = snapshot;
        this.learner = learner;
        this.phrases = phrases;
        this.records = new PersonRecords(snapshot, learner);
    }

    PersonView of(ProjectReference project) {
        return new PersonView(
                project.value(),
                ProjectData.provenance(snapshot),
                learner.value(),
                own(DossierType.of(LearnerRow.class)),
                own(DossierType.of(AgreementRow.class)),
                own(DossierType.of(CandidacyRow.class)),
                namedBy(),
                own(DossierType.of(PinRow.class)),
                own(DossierType.of(StayRow.class)),
                records.ofLearner(RecordType.RECORDED_ASSESSMENTS, PersonFile::recorded),
                records.ofAny(RecordType.ROUNDS, this::placed),
                surveys(DossierType.of(SurveyRow.class)),
                some(DossierType.of(ActivityRow.class), row -> learner.value().equals(row.learner())),
                records.ofAny(
                        RecordType.HOLDS,
                        hold -> hold.isAbout(learner) ? Optional.of(HoldKeeping.view(hold)) : Optional.empty()),
                records.ofLearner(RecordType.ERASURES, PersonFile::erased),
                HoldingReports.of(learner, snapshot),
                // Last, once it is known which versions there are entries about.
                records.audit());
    }

    private <R extends Record, K, V> List<VersionView<R>> own(DossierType<R, K, V> type) {
        return records.ofLearner(type.records(), type.toRow());
    }

    private <R extends Record, K, V> List<VersionView<R>> some(DossierType<R, K, V> type, Predicate<R> about) {
        return records.ofAny(
                type.records(), value -> Optional.of(type.toRow().apply(value)).filter(about));
    }

    private <K, V> List<VersionView<SurveyRow>> surveys(DossierType<SurveyRow, K, V> type) {
        return records.ofAny(
                type.records(),
                value -> Optional.of(type.toRow().apply(value))
                        .filter(this::isAbout)
                        .map(this::withoutOtherLearner));
    }

    /** Whether an answer is about the learner, or the learner's own and about nobody in particular. */
    private boolean isAbout(SurveyRow answer) {
        return learner.value().equals(answer.learner() == null ? answer.respondent() : answer.learner());
    }

    private SurveyRow withoutOtherLearner(SurveyRow answer) {
        return new SurveyRow(
                records.withoutOtherLearner(answer.respondent()),
                answer.role(),
                answer.learner(),
                answer.school(),
                answer.edition(),
                answer.wave(),
                answer.question(),
                answer.value(),
                answer.answeredOn());
    }

    private static ErasedView erased(Erasure erasure) {
        Map<String, LocalDate> erasedOn = new LinkedHashMap<>();
        erasure.erasedOn().forEach((group, on) -> erasedOn.put(group.name(), on));
        return new ErasedView(
                erasure.learner().value(),
                erasure.askedOn(),
                erasure.ground() == null ? null : erasure.ground().name(),
                erasure.restricts(),
                erasedOn,
                erasure.countedAs().entrySet().stream()
                        .map(counted -> new CountedView(
                                counted.getKey().value(),
                                counted.getValue().group().name(),
                                name(counted.getValue().system()),
                                name(counted.getValue().agreement())))
                        .toList());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static RecordedView recorded(RecordedAssessment recorded) {
        return new RecordedView(
                EligibilityMapper.INSTANCE.facts(recorded.facts()), EligibilityMapper.INSTANCE.recorded(recorded));
    }

    private Optional<PlacedView> placed(MatchingRound round) {
        return round.placements().stream()
                .filter(placement -> placement.learner().equals(learner))
                .map(placement -> new PlacedView(
                        round.key().edition().value(),
                        round.key().number(),
                        round.status().name(),
                        round.mechanism(),
                        round.proposedOn(),
                        round.confirmedOn(),
                        AnswerMapper.INSTANCE.placement(placement, phrases)))
                .findFirst();
    }

    private List<NamingView> namedBy() {
        Map<String, Boolean> naming = new TreeMap<>();
        records.each(RecordType.CANDIDACIES, key -> !key.learner().equals(learner), (key, history) -> {
            if (history.stream().anyMatch(this::namesLearner)) {
                naming.merge(key.learner().value(), namesLearner(history.get(history.size() - 1)), Boolean::logicalOr);
            }
        });
        return naming.entrySet().stream()
                .map(other -> new NamingView(other.getKey(), other.getValue()))
                .toList();
    }

    private boolean namesLearner(Versioned<Candidacy> candidacy) {
        return candidacy.value().goWith().contains(learner);
    }
}
