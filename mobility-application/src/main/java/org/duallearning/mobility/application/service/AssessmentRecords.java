package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.mapping.EligibilityMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.service.Assessor.Assessed;
import org.duallearning.mobility.application.view.DecidedView;
import org.duallearning.mobility.application.view.RecordedAssessmentsView;
import org.duallearning.mobility.application.view.ReplayView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Keeps assessments on record. Thread-safe. */
public final class AssessmentRecords implements RecordAssessments {
    private final Storage storage;
    private final PlacementPolicy policy;

    /** Records in this storage. */
    public AssessmentRecords(Storage storage, PlacementPolicy policy) {
        this.storage = storage;
        this.policy = policy;
    }

    @Override
    public Optional<RecordedAssessmentsView> record(
            Request request, ProjectReference project, EditionId edition, @Nullable LearnerId learner, LocalDate on) {
        if (!storage.projects().contains(project)) {
            return Optional.empty();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.RECORD_ASSESSMENTS)) {
            ProjectData data = ProjectData.of(project, transaction);
            if (!data.hasEdition(edition)) {
                return Optional.empty();
            }
            Assessor assessor = new Assessor(data, policy);
            List<RecordedAssessment> recorded = new ArrayList<>();
            for (Candidacy candidacy : candidacies(data, edition, learner)) {
                if (!assessor.assess(candidacy).stands()) {
                    recorded.add(save(transaction, data, candidacy, assessor.assessInForce(candidacy), on));
                }
            }
            return Optional.of(transaction.commit(request, view(data, recorded)));
        }
    }

    @Override
    public Optional<RecordedAssessmentsView> recorded(
            ProjectReference project, EditionId edition, @Nullable LearnerId learner) {
        return ProjectData.read(storage, project)
                .filter(data -> data.hasEdition(edition))
                .map(data -> view(
                        data,
                        candidacies(data, edition, learner).stream()
                                .flatMap(candidacy -> data.recorded(candidacy.key()).stream())
                                .toList()));
    }

    @Override
    public Optional<ReplayView> replay(ProjectReference project, RecordedAssessmentKey key, Locale language) {
        return ProjectData.read(storage, project)
                .flatMap(data -> data.recorded(key.candidacy()).stream()
                        .filter(record -> record.key().equals(key) && !record.isErased())
                        .findFirst()
                        .map(record -> replay(data, record, language)));
    }

    private ReplayView replay(ProjectData data, RecordedAssessment recorded, Locale language) {
        Assessor assessor = new Assessor(data, policy);
        RuleBook book = assessor.books()
                .withFingerprint(recorded.ruleBookFingerprint())
                .orElseThrow(() -> new IllegalStateException(
                        "rule book " + recorded.ruleBookFingerprint() + " lies under a record but is not stored"));
        Assessment again = recorded.replay(book);
        return new ReplayView(
                data.project().reference().value(),
                data.provenance(),
                recorded.isReproducedBy(again),
                assessor.ruleBook().version(),
                assessor.ruleBook().verdict(recorded.facts()).name(),
                EligibilityMapper.INSTANCE.recorded(recorded),
                EligibilityMapper.INSTANCE.assessment(
                        Candidacy.unknown(recorded.key().candidacy()),
                        data.learner(recorded.key().candidacy().learner()).school(),
                        again,
                        again.findings(),
                        Assessor.remedies(again),
                        null,
                        recorded.decision(),
                        Phrases.in(language)));
    }

    @Override
    public Decision decide(
            Request request,
            ProjectReference project,
            CandidacyKey candidacy,
            PersonalDecision decision,
            LocalDate on) {
        if (!storage.projects().contains(project)) {
            return new Decision.NotFound();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.DECIDE)) {
            ProjectData data = ProjectData.of(project, transaction);
            Optional<Candidacy> found = data.candidacy(candidacy);
            if (found.isEmpty()) {
                return new Decision.NotFound();
            }
            Assessed assessed = new Assessor(data, policy).assess(found.get());
            if (assessed.assessment().verdict() != Verdict.REFER) {
                return new Decision.NotReferred(assessed.assessment().verdict().name());
            }
            RecordedAssessment standing = assessed.recorded();
            RecordedAssessment recorded = assessed.stands() && standing != null
                    ? standing
                    : save(transaction, data, found.get(), assessed.assessment(), on);
            WritableRecords<RecordedAssessmentKey, RecordedAssessment> records =
                    transaction.records(RecordType.RECORDED_ASSESSMENTS);
            long version = records.find(recorded.key()).map(Versioned::version).orElse(0L);
            RecordedAssessment decided = recorded.decided(decision);
            records.save(decided, version).orThrow();
            return transaction.commit(
                    request,
                    new Decision.Decided(new DecidedView(
                            project.value(), data.provenance(), EligibilityMapper.INSTANCE.recorded(decided))));
        }
    }

    /** Saves an assessment, and the rule book that it rests on. */
    private static RecordedAssessment save(
            Transaction transaction, ProjectData data, Candidacy candidacy, Assessment assessment, LocalDate on) {
        WritableRecords<String, KeptRuleBook> books = transaction.records(RecordType.RULE_BOOKS);
        RuleBook book = assessment.ruleBook();
        if (books.find(book.fingerprint()).isEmpty()) {
            books.save(KeptRuleBook.of(book, null), 0).orThrow();
        }
        int number = data.recorded(candidacy.key()).size() + 1;
        RecordedAssessment recorded = RecordedAssessment.of(candidacy.key(), number, assessment, on);
        transaction.records(RecordType.RECORDED_ASSESSMENTS).save(recorded, 0).orThrow();
        return recorded;
    }

    private static List<Candidacy> candidacies(ProjectData data, EditionId edition, @Nullable LearnerId learner) {
        return data.candidacies(edition).stream()
                .filter(candidacy -> learner == null || candidacy.learner().equals(learner))
                .toList();
    }

    private static RecordedAssessmentsView view(ProjectData data, List<RecordedAssessment> recorded) {
        return new RecordedAssessmentsView(
                data.project().reference().value(),
                data.provenance(),
                recorded.stream().map(EligibilityMapper.INSTANCE::recorded).toList());
    }
}
