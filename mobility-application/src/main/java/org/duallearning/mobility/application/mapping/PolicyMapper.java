package org.duallearning.mobility.application.mapping;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.duallearning.mobility.application.view.PolicyComparisonView.CandidacyView;
import org.duallearning.mobility.application.view.PolicyComparisonView.ChangesView;
import org.duallearning.mobility.application.view.PolicyComparisonView.CountsView;
import org.duallearning.mobility.application.view.PolicyComparisonView.GoingView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyFigureView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.evidence.IndicatorValue;
import org.duallearning.mobility.policy.PolicyChanges;
import org.duallearning.mobility.policy.PolicyCounts;
import org.duallearning.mobility.policy.WouldGo;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Maps what the domain says of policies to views. Thread-safe. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface PolicyMapper {
    /** The mapper. */
    PolicyMapper INSTANCE = Mappers.getMapper(PolicyMapper.class);

    /** Counts of candidacies. */
    @Mapping(target = "entered", expression = "java(counts.entered())")
    @Mapping(target = "placed", expression = "java(counts.placement().placed())")
    @Mapping(target = "firstCountry", source = "placement.first")
    @Mapping(target = "secondCountry", source = "placement.second")
    @Mapping(target = "elsewhere", source = "placement.elsewhere")
    @Mapping(target = "unplaced", expression = "java(counts.placement().unplaced())")
    CountsView counts(PolicyCounts counts);

    /** The same for each group. */
    Map<String, CountsView> counts(SortedMap<String, PolicyCounts> counts);

    /** What is other than under another policy. */
    ChangesView changes(PolicyChanges changes);

    /** Candidacies. */
    List<CandidacyView> candidacies(List<CandidacyKey> keys);

    /** A candidacy. */
    default CandidacyView candidacy(CandidacyKey key) {
        return new CandidacyView(key.learner().value(), key.edition().value());
    }

    /** Who would go under a policy, beside who went. */
    GoingView going(String policy, WouldGo.Overlap overlap);

    /** An indicator under a policy, or of all who went. */
    default PolicyFigureView figure(@Nullable String policy, IndicatorValue value, @Nullable Integer notKnown) {
        return new PolicyFigureView(
                policy,
                value.claim().state().name(),
                FigureViews.reasons(value.claim()),
                FigureViews.figure(value.figure()),
                notKnown);
    }
}
