package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.ComparisonMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.CompareMechanisms;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.service.Assessor.Assessed;
import org.duallearning.mobility.application.view.MechanismComparisonView;
import org.duallearning.mobility.application.view.MechanismComparisonView.MechanismOutcome;
import org.duallearning.mobility.application.view.SeatValuesView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.MechanismComparison;
import org.duallearning.mobility.matching.MechanismComparison.Outcome;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.SeatValues;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Compares ways to decide, and places, over what is stored. Thread-safe. */
public final class MechanismComparisons implements CompareMechanisms {
    private static final String UNKNOWN = "UNKNOWN";

    private final Storage storage;
    private final PlacementPolicy policy;

    /** Comparisons over what this storage holds. */
    public MechanismComparisons(Storage storage, PlacementPolicy policy) {
        this.storage = storage;
        this.policy = policy;
    }

    @Override
    public Optional<MechanismComparisonView> compare(
            ProjectReference project, EditionId edition, long seed, Locale language) {
        return ProjectData.read(storage, project)
                .filter(data -> data.hasEdition(edition))
                .map(data -> compare(data, data.edition(edition), seed, Phrases.in(language)));
    }

    private MechanismComparisonView compare(ProjectData data, Edition edition, long seed, Phrases phrases) {
        Assessor assessor = new Assessor(data, policy);
        List<Assessed> candidacies = assessor.assessAll(edition);
        EditionMatching matching = assessor.matching(edition, candidacies);
        MechanismComparison comparison = MechanismComparison.of(matching, seed);
        Map<LearnerId, String> groups = candidacies.stream()
                .collect(Collectors.toMap(
                        assessed -> assessed.candidacy().learner(),
                        assessed -> assessed.assessment().reportingGroup().name()));
        Outcome first = comparison.outcomes().get(0);
        return new MechanismComparisonView(
                data.project().reference().value(),
                data.provenance(),
                edition.id().value(),
                assessor.ruleBook().version(),
                matching.inputFingerprint(),
                first.placements().size(),
                comparison.outcomes().stream()
                        .map(outcome -> outcome(outcome, first, data, groups))
                        .toList(),
                matching.notApplied(Mechanism.FIRST_COME).stream()
                        .map(condition -> AnswerMapper.INSTANCE.condition(condition, phrases))
                        .toList());
    }

    private static MechanismOutcome outcome(
            Outcome outcome, Outcome first, ProjectData data, Map<LearnerId, String> groups) {
        ComparisonMapper mapper = ComparisonMapper.INSTANCE;
        return new MechanismOutcome(
                outcome.mechanism().commandName(),
                outcome.optimal(),
                mapper.counts(outcome.count()),
                outcome.differentFrom(first),
                mapper.counts(outcome.countBy(
                        learner -> orUnknown(data.learner(learner).system()))),
                mapper.counts(outcome.countBy(learner -> groups.getOrDefault(learner, UNKNOWN))),
                mapper.counts(outcome.countBy(
                        learner -> orUnknown(data.learner(learner).school()))));
    }

    private static String orUnknown(@Nullable Object value) {
        return Objects.toString(value, UNKNOWN);
    }

    @Override
    public Optional<SeatValuesView> seatValues(
            ProjectReference project, EditionId edition, Mechanism mechanism, long seed) {
        return ProjectData.read(storage, project)
                .filter(data -> data.hasEdition(edition))
                .map(data -> seatValues(data, data.edition(edition), mechanism, seed));
    }

    private SeatValuesView seatValues(ProjectData data, Edition edition, Mechanism mechanism, long seed) {
        Assessor assessor = new Assessor(data, policy);
        EditionMatching matching = assessor.matching(edition, assessor.assessAll(edition));
        SeatValues values = SeatValues.of(matching, mechanism, seed);
        return new SeatValuesView(
                data.project().reference().value(),
                data.provenance(),
                edition.id().value(),
                mechanism.commandName(),
                matching.inputFingerprint(),
                values.values().stream()
                        .map(value -> ComparisonMapper.INSTANCE.seat(value, data.place(value.place())))
                        .toList(),
                ComparisonMapper.INSTANCE.best(values.bestBy(place -> region(data.place(place)))),
                ComparisonMapper.INSTANCE.best(values.bestBy(place -> country(data.place(place)))));
    }

    private static String country(Place place) {
        return place.country() == null ? UNKNOWN : place.country().alpha2();
    }

    /** A region is its country and its name. */
    private static String region(Place place) {
        return place.region() == null ? country(place) : country(place) + " " + place.region();
    }
}
