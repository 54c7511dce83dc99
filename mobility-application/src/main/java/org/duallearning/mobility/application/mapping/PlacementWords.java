package org.duallearning.mobility.application.mapping;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.matching.EditionCondition;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.HoldingRule;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.PlacementExplanation.HeldPlace;
import org.duallearning.mobility.matching.PlacementExplanation.Loss;
import org.duallearning.mobility.matching.Relaxation;
import org.duallearning.mobility.matching.RelaxationEffect;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Says to a learner why there is no place, or not that one, and what would change it. Other learners are only ever counted.
 * Used by one thread.
 */
public final class PlacementWords {
    private final Phrases phrases;
    private final EditionMatching edition;
    private final Function<PlaceId, Place> places;

    /**
     * Words about an edition.
     *
     * @param places finds its places
     */
    public PlacementWords(Phrases phrases, EditionMatching edition, Function<PlaceId, Place> places) {
        this.phrases = phrases;
        this.edition = edition;
        this.places = places;
    }

    /** A phrase about placements. */
    public String say(String key, Object... values) {
        return phrases.say("placement." + key, values);
    }

    /** A phrase about a number, which has other words for one. */
    public String count(String key, long number, Object... more) {
        Object[] values = Stream.concat(Stream.of(number), Stream.of(more)).toArray();
        return say(key + (number == 1 ? ".one" : ".many"), values);
    }

    /** The town, or else the region, and the country of a place; null if none of them is known. */
    public @Nullable String where(PlaceId id) {
        Place place = places.apply(id);
        String near = place.city() == null ? place.region() : place.city();
        String where = Stream.of(near, place.country() == null ? null : name(place.country()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? null : where;
    }

    @Nullable
    CountryCode country(PlaceId id) {
        return places.apply(id).country();
    }

    /** A place by its id, with where it is. */
    public String place(PlaceId id) {
        String where = where(id);
        return where == null ? id.value() : "%s (%s)".formatted(id.value(), where);
    }

    /** A country by its name. */
    public String name(CountryCode country) {
        return new Locale("", country.alpha2()).getDisplayCountry(phrases.locale());
    }

    /** Conditions that are not met. */
    String obstacles(Collection<Obstacle> obstacles) {
        return obstacles.stream().map(obstacle -> say("obstacle." + obstacle)).collect(Collectors.joining("; "));
    }

    /** What a limit or group asks. */
    EditionCondition condition(String id) {
        return edition.condition(id).orElseThrow(() -> new IllegalArgumentException("no condition has the id " + id));
    }

    /** A limit or group. */
    String inWords(EditionCondition condition) {
        return say("condition." + condition.kind(), at(condition));
    }

    /** Where a limit or group applies: at a host, or in a region. */
    private String at(EditionCondition condition) {
        Quota quota = condition.quota();
        String at = quota != null && quota.key().kind() == QuotaKind.HOST
                ? say("at.HOST", quota.key().id())
                : say("at.REGION", region(condition));
        return quota == null || quota.key().startsOn() == null
                ? at
                : say(
                        "at.from",
                        at,
                        DateTimeFormatter.ofPattern("d MMMM yyyy", phrases.locale())
                                .format(quota.key().startsOn()));
    }

    private String region(EditionCondition condition) {
        Place place = places.apply(condition.places().get(0));
        return "%s (%s)".formatted(place.region(), name(Objects.requireNonNull(place.country())));
    }

    /** Why the learner does not have a place that would suit. */
    String held(HeldPlace held, boolean full) {
        List<String> sentences = new ArrayList<>();
        if (held.limit() != null) {
            sentences.add(say("held.limit", at(condition(held.limit()))));
        } else if (full) {
            sentences.add(say("held.full"));
        }
        sentences.add(
                switch (held.rule()) {
                    case BEST_FOR_ALL -> bestForAll(held.loss(), full || held.limit() != null);
                    case SIDE_CONDITION -> say("held.SIDE_CONDITION", broken(held.conditions()));
                    case ORDER_OF_THE_PLACE, EARLIER_TURN, PROMISED_BEFORE, NO_SEATS, COMPANIONS ->
                        say("held." + held.rule());
                });
        return String.join(" ", sentences);
    }

    private String bestForAll(@Nullable Loss loss, boolean full) {
        if (loss == null) {
            return say("held." + HoldingRule.BEST_FOR_ALL + (full ? ".full" : ".free"));
        }
        return loss.placed() > 0 ? count("loss.placed", loss.placed()) : count("loss.fit", loss.fit());
    }

    private String broken(List<String> conditions) {
        return conditions.stream()
                .map(this::condition)
                .map(condition -> say("broken." + condition.kind(), at(condition)))
                .distinct()
                .collect(Collectors.joining(say("and")));
    }

    private String change(Relaxation change) {
        if (change instanceof Relaxation.OtherDates dates) {
            return count(
                    dates.days() < 0 ? "change.earlier" : "change.later", Math.abs(dates.days()), place(dates.place()));
        }
        if (change instanceof Relaxation.ObstacleLifted lifted) {
            return say("change." + lifted.obstacle(), place(lifted.place()));
        }
        if (change instanceof Relaxation.OtherCountry other) {
            return say("change.country", name(other.country()));
        }
        if (change instanceof Relaxation.ConditionEased eased) {
            EditionCondition condition = condition(eased.condition());
            return say("change." + condition.kind(), at(condition));
        }
        if (change instanceof Relaxation.MoreSeats more) {
            String seats = count("change.seats", more.seats(), place(more.place()));
            return more.limits().isEmpty() ? seats : say("change.limits", seats, at(more.limits()));
        }
        return say("change.withoutCompanions");
    }

    private String at(List<String> limits) {
        return limits.stream().map(this::condition).map(this::at).collect(Collectors.joining(say("and")));
    }

    /** A change, and the place that the learner would have by it. */
    String relaxation(RelaxationEffect effect) {
        String gain = effect.place().equals(placeOf(effect.relaxation()))
                ? say("effect.thatPlace")
                : say("effect.place", place(effect.place()));
        return say("relaxation", change(effect.relaxation()), gain);
    }

    /** What a change would cost others. */
    String cost(RelaxationEffect effect) {
        List<String> sentences = new ArrayList<>();
        addIfAny(sentences, "cost.lose", effect.loseTheirPlace());
        addIfAny(sentences, "cost.lower", effect.lowerWish());
        addIfAny(sentences, "cost.moved", effect.moved() - effect.lowerWish());
        if (effect.loseTheirPlace() + effect.lowerWish() == 0) {
            addIfAny(sentences, "cost.fit", -effect.fit());
        }
        return sentences.isEmpty() ? say("cost.none") : String.join(" ", sentences);
    }

    private void addIfAny(List<String> sentences, String key, long number) {
        if (number > 0) {
            sentences.add(count(key, number));
        }
    }

    /** The place that a change is about; null if it is about none. */
    static @Nullable PlaceId placeOf(Relaxation change) {
        if (change instanceof Relaxation.OtherDates dates) {
            return dates.place();
        }
        if (change instanceof Relaxation.ObstacleLifted lifted) {
            return lifted.place();
        }
        return change instanceof Relaxation.MoreSeats more ? more.place() : null;
    }
}
