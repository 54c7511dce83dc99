package org.duallearning.mobility.application.mapping;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.function.Predicate;
import org.duallearning.mobility.application.view.PlacementExplanationView.ConditionView;
import org.duallearning.mobility.application.view.PlacementExplanationView.EffectView;
import org.duallearning.mobility.application.view.PlacementExplanationView.HeldPlaceView;
import org.duallearning.mobility.application.view.PlacementExplanationView.LossView;
import org.duallearning.mobility.application.view.PlacementExplanationView.RelaxationView;
import org.duallearning.mobility.application.view.PlacementExplanationView.RemovedPlaceView;
import org.duallearning.mobility.matching.PlacementExplanation.HeldPlace;
import org.duallearning.mobility.matching.PlacementExplanation.Loss;
import org.duallearning.mobility.matching.PlacementExplanation.RemovedPlace;
import org.duallearning.mobility.matching.Relaxation;
import org.duallearning.mobility.matching.RelaxationEffect;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Maps the parts of an explanation of placements to views. Thread-safe. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface PlacementExplanationMapper {
    /** The mapper. */
    PlacementExplanationMapper INSTANCE = Mappers.getMapper(PlacementExplanationMapper.class);

    /** A place that conditions keep from a learner. */
    @Mapping(target = "where", expression = "java(words.where(removed.place()))")
    @Mapping(target = "country", expression = "java(text(words.country(removed.place())))")
    @Mapping(target = "text", expression = "java(words.obstacles(removed.obstacles()))")
    RemovedPlaceView removed(RemovedPlace removed, @Context PlacementWords words);

    /**
     * A place that a learner could have and would prefer.
     *
     * @param isFull whether all seats of a place are taken
     */
    @Mapping(target = "where", expression = "java(words.where(held.place()))")
    @Mapping(target = "full", expression = "java(isFull.test(held.place()))")
    @Mapping(target = "text", expression = "java(words.held(held, isFull.test(held.place())))")
    HeldPlaceView held(HeldPlace held, @Context Predicate<PlaceId> isFull, @Context PlacementWords words);

    /** A loss. */
    LossView loss(Loss loss);

    /** What a change would do. */
    @Mapping(target = "where", expression = "java(words.where(effect.place()))")
    @Mapping(target = "text", expression = "java(words.cost(effect))")
    EffectView effect(RelaxationEffect effect, @Context PlacementWords words);

    /** A change with what it would do. */
    default RelaxationView relaxation(RelaxationEffect effect, @Context PlacementWords words) {
        Relaxation change = effect.relaxation();
        return new RelaxationView(
                CaseFormat.UPPER_CAMEL.to(
                        CaseFormat.UPPER_UNDERSCORE, change.getClass().getSimpleName()),
                text(PlacementWords.placeOf(change)),
                change instanceof Relaxation.OtherDates dates ? Integer.valueOf(dates.days()) : null,
                change instanceof Relaxation.ObstacleLifted lifted
                        ? lifted.obstacle().name()
                        : null,
                change instanceof Relaxation.OtherCountry other ? text(other.country()) : null,
                change instanceof Relaxation.ConditionEased eased ? condition(eased.condition(), words) : null,
                change instanceof Relaxation.MoreSeats more ? Integer.valueOf(more.seats()) : null,
                change instanceof Relaxation.MoreSeats more
                        ? more.limits().stream()
                                .map(limit -> condition(limit, words))
                                .toList()
                        : List.of(),
                words.relaxation(effect),
                effect(effect, words));
    }

    /** A limit or group by its id, if there is one. */
    default @Nullable ConditionView condition(@Nullable String id, @Context PlacementWords words) {
        return id == null
                ? null
                : new ConditionView(id, words.condition(id).kind().name(), words.inWords(words.condition(id)));
    }

    /** An id, if there is one. */
    default @Nullable String text(@Nullable PlaceId id) {
        return id == null ? null : id.value();
    }

    /** A country, if it is known. */
    default @Nullable String text(@Nullable CountryCode country) {
        return country == null ? null : country.alpha2();
    }
}
