package org.duallearning.mobility.application.service;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyFile;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.learner.AgreementHistory;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.LegalHold;
import org.duallearning.mobility.stay.Stay;

/** What a snapshot of a project holds, with its cross references resolved. Immutable and thread-safe. */
final class ProjectData {
    private final MobilityProject project;
    private final ImmutableMap<EditionId, Edition> editions;
    private final List<Organisation> organisations;
    private final ImmutableMap<LearnerId, Learner> learners;
    private final ImmutableListMultimap<LearnerId, TrainingAgreement> agreements;
    private final ImmutableListMultimap<LearnerId, Candidacy> allCandidacies;
    private final ImmutableListMultimap<EditionId, Candidacy> candidacies;
    private final ImmutableMap<PlaceId, Place> places;
    private final List<Quota> quotas;
    private final List<Pin> pins;
    private final List<Stay> stays;
    private final List<MatchingRound> rounds;
    private final List<KeptRuleBook> ruleBooks;
    private final ImmutableListMultimap<CandidacyKey, RecordedAssessment> recorded;
    private final List<LegalHold> holds;
    private final ImmutableMap<LearnerId, Erasure> erasures;
    private final ImmutableMap<EditionId, EditionFigures> figures;
    private final ImmutableListMultimap<LearnerId, Stay> staysOf;

    private ProjectData(ProjectReference reference, Snapshot snapshot) {
        this.project = snapshot.records(RecordType.PROJECT).all().stream()
                .findFirst()
                .orElseGet(() -> MobilityProject.unknown(reference));
        this.editions = Maps.uniqueIndex(snapshot.records(RecordType.EDITIONS).all(), Edition::id);
        this.organisations = snapshot.records(RecordType.ORGANISATIONS).all();
        this.learners = Maps.uniqueIndex(snapshot.records(RecordType.LEARNERS).all(), Learner::id);
        this.agreements =
                Multimaps.index(snapshot.records(RecordType.AGREEMENTS).all(), TrainingAgreement::learner);
        this.erasures = Maps.uniqueIndex(snapshot.records(RecordType.ERASURES).all(), Erasure::learner);
        this.figures =
                Maps.uniqueIndex(snapshot.records(RecordType.EDITION_FIGURES).all(), EditionFigures::edition);
        this.holds = snapshot.records(RecordType.HOLDS).all();
        this.allCandidacies =
                Multimaps.index(snapshot.records(RecordType.CANDIDACIES).all(), Candidacy::learner);
        // Nobody can judge what is erased.
        this.candidacies = Multimaps.index(
                allCandidacies.values().stream()
                        .filter(candidacy -> !erasure(candidacy.learner()).keepsCount())
                        .sorted(Comparator.comparing(Candidacy::key, RecordType.CANDIDACIES.keyOrder()))
                        .toList(),
                Candidacy::edition);
        this.places = Maps.uniqueIndex(snapshot.records(RecordType.PLACES).all(), Place::id);
        this.quotas = snapshot.records(RecordType.QUOTAS).all();
        this.pins = snapshot.records(RecordType.PINS).all();
        this.stays = snapshot.records(RecordType.STAYS).all();
        this.staysOf = Multimaps.index(stays, Stay::learner);
        this.rounds = snapshot.records(RecordType.ROUNDS).all();
        this.ruleBooks = snapshot.records(RecordType.RULE_BOOKS).all();
        this.recorded = Multimaps.index(
                snapshot.records(RecordType.RECORDED_ASSESSMENTS).all(),
                record -> record.key().candidacy());
    }

    /** Reads a project; empty if the storage has no record of it. */
    static Optional<ProjectData> read(Storage storage, ProjectReference reference) {
        return ProjectSnapshots.read(storage, reference, snapshot -> new ProjectData(reference, snapshot));
    }

    /** Reads a project within a transaction or snapshot that is open already. */
    static ProjectData of(ProjectReference reference, Snapshot snapshot) {
        return new ProjectData(reference, snapshot);
    }

    /** The candidacy with what stands around it. */
    CandidacyFile file(Candidacy candidacy) {
        return new CandidacyFile(
                project,
                edition(candidacy.edition()),
                learner(candidacy.learner()),
                agreementsOf(candidacy.learner()),
                candidacy,
                candidacy.ownPlace() == null ? null : places.get(candidacy.ownPlace()));
    }

    /** An edition that a stored record refers to. */
    Edition edition(EditionId id) {
        return Objects.requireNonNull(editions.get(id), () -> "edition " + id + " is referred to but not stored");
    }

    /** A learner that a stored record refers to. */
    Learner learner(LearnerId id) {
        return Objects.requireNonNull(learners.get(id), () -> "learner " + id + " is referred to but not stored");
    }

    /** A place that a stored record refers to. */
    Place place(PlaceId id) {
        return Objects.requireNonNull(places.get(id), () -> "place " + id + " is referred to but not stored");
    }

    AgreementHistory agreementsOf(LearnerId learner) {
        return AgreementHistory.of(agreements.get(learner));
    }

    MobilityProject project() {
        return project;
    }

    /** Whether the project's rows are real, as it is shown. */
    String provenance() {
        return AnswerMapper.INSTANCE.provenance(project.provenance());
    }

    /** The same of a project that is not read as a whole. */
    static String provenance(Snapshot snapshot) {
        return AnswerMapper.INSTANCE.provenance(snapshot.records(RecordType.PROJECT).all().stream()
                .findFirst()
                .map(MobilityProject::provenance)
                .orElse(null));
    }

    List<Edition> editions() {
        return editions.values().asList();
    }

    boolean hasEdition(EditionId id) {
        return editions.containsKey(id);
    }

    List<Organisation> organisations() {
        return organisations;
    }

    /** The candidacies for an edition, by learner. */
    List<Candidacy> candidacies(EditionId edition) {
        return candidacies.get(edition);
    }

    Optional<Candidacy> candidacy(CandidacyKey key) {
        return candidacies(key.edition()).stream()
                .filter(candidacy -> candidacy.key().equals(key))
                .findFirst();
    }

    /** The candidacies of a learner, also those of one who is erased. */
    List<Candidacy> candidaciesOf(LearnerId learner) {
        return allCandidacies.get(learner);
    }

    List<Stay> staysOf(LearnerId learner) {
        return staysOf.get(learner);
    }

    /** The editions for which there is a candidacy or stay of a learner. */
    Set<EditionId> editionsOf(LearnerId learner) {
        return Stream.concat(
                        candidaciesOf(learner).stream().map(Candidacy::edition),
                        staysOf(learner).stream().map(Stay::edition))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<LearnerId> learners() {
        return learners.keySet().asList();
    }

    /** Whether a learner is of a school. */
    boolean isOfSchool(LearnerId learner, OrganisationId school) {
        return school.equals(learner(learner).school());
    }

    boolean hasLearner(LearnerId id) {
        return learners.containsKey(id);
    }

    List<LegalHold> holds() {
        return holds;
    }

    /** What was erased of a learner; that nothing was, if so. */
    Erasure erasure(LearnerId learner) {
        Erasure erasure = erasures.get(learner);
        return erasure == null ? Erasure.none(learner) : erasure;
    }

    /** The figures of an edition that are kept, because they cannot be worked out any more. */
    Optional<EditionFigures> figures(EditionId edition) {
        return Optional.ofNullable(figures.get(edition));
    }

    List<Place> places() {
        return places.values().asList();
    }

    boolean hasPlace(PlaceId id, EditionId edition) {
        Place place = places.get(id);
        return place != null && edition.equals(place.edition());
    }

    List<Quota> quotas() {
        return quotas;
    }

    List<Pin> pins() {
        return pins;
    }

    List<Stay> stays() {
        return stays;
    }

    /** The stays of an edition, by learner. */
    List<Stay> stays(EditionId edition) {
        return stays.stream().filter(stay -> stay.edition().equals(edition)).toList();
    }

    List<KeptRuleBook> ruleBooks() {
        return ruleBooks;
    }

    /** The assessments of a candidacy that are on record, oldest first. */
    List<RecordedAssessment> recorded(CandidacyKey candidacy) {
        return recorded.get(candidacy);
    }

    Optional<RecordedAssessment> lastRecorded(CandidacyKey candidacy) {
        List<RecordedAssessment> all = recorded(candidacy);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The matching rounds of an edition, oldest first. */
    List<MatchingRound> rounds(EditionId edition) {
        return rounds.stream()
                .filter(round -> round.key().edition().equals(edition))
                .toList();
    }

    Optional<MatchingRound> round(RoundKey key) {
        return rounds.stream().filter(round -> round.key().equals(key)).findFirst();
    }
}
