package org.duallearning.mobility.application.mapping;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.duallearning.mobility.application.view.MechanismComparisonView.PlacedView;
import org.duallearning.mobility.application.view.SeatValuesView.BestSeatView;
import org.duallearning.mobility.application.view.SeatValuesView.ChangeOfPlaceView;
import org.duallearning.mobility.application.view.SeatValuesView.SeatValueView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.MechanismComparison.Counts;
import org.duallearning.mobility.matching.SeatValues.Change;
import org.duallearning.mobility.matching.SeatValues.SeatValue;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Maps what the domain says of other ways to decide, and of more seats, to views. Thread-safe. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ComparisonMapper {
    /** The mapper. */
    ComparisonMapper INSTANCE = Mappers.getMapper(ComparisonMapper.class);

    /** How some learners fare. */
    @Mapping(target = "firstCountry", source = "first")
    @Mapping(target = "secondCountry", source = "second")
    @Mapping(target = "placed", expression = "java(counts.placed())")
    @Mapping(target = "unplaced", expression = "java(counts.unplaced())")
    PlacedView counts(Counts counts);

    /** The same for each group. */
    Map<String, PlacedView> counts(SortedMap<String, Counts> counts);

    /** The value of one more seat. */
    @Mapping(target = "place", source = "value.place")
    @Mapping(target = "firstCountry", source = "value.first")
    @Mapping(target = "country", source = "place.country")
    @Mapping(target = "region", source = "place.region")
    SeatValueView seat(SeatValue value, Place place);

    /** A learner who would be elsewhere. */
    ChangeOfPlaceView change(Change change);

    /** The best seat in each group, by the name of the group. */
    default List<BestSeatView> best(SortedMap<String, SeatValue> best) {
        return best.entrySet().stream()
                .map(group -> new BestSeatView(
                        group.getKey(),
                        group.getValue().place().value(),
                        group.getValue().placed(),
                        group.getValue().first(),
                        group.getValue().fit()))
                .toList();
    }

    /** An id. */
    default String text(LearnerId id) {
        return id.value();
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
