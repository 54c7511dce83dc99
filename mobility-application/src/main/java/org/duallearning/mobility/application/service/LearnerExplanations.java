package org.duallearning.mobility.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.PlacementExplanationMapper;
import org.duallearning.mobility.application.mapping.PlacementWords;
import org.duallearning.mobility.application.view.PlacementExplanationView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.PinKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementExplanation;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/** Puts what a matching gave to learners of an edition into words. Used by one thread. */
final class LearnerExplanations {
    private final ProjectData data;
    private final EditionId edition;
    private final Map<LearnerId, RoundPlacement> placements;
    private final Map<LearnerId, RoundPlacement> confirmed;
    private final Map<PlaceId, Long> taken;
    private final PlacementWords words;

    /** Where a learner stands. */
    private enum Standing {
        FIRST_COUNTRY,
        SECOND_COUNTRY,
        OTHER_COUNTRY,
        NO_PLACE,
        NOT_ENTERED;

        static Standing of(@Nullable RoundPlacement placement) {
            if (placement == null) {
                return NOT_ENTERED;
            }
            if (placement.rank() == null) {
                return NO_PLACE;
            }
            return switch (placement.rank()) {
                case 1 -> FIRST_COUNTRY;
                case 2 -> SECOND_COUNTRY;
                default -> OTHER_COUNTRY;
            };
        }
    }

    LearnerExplanations(
            ProjectData data,
            EditionId edition,
            Map<LearnerId, RoundPlacement> placements,
            Map<LearnerId, RoundPlacement> confirmed,
            PlacementWords words) {
        this.data = data;
        this.edition = edition;
        this.placements = placements;
        this.confirmed = confirmed;
        this.taken = placements.values().stream()
                .filter(RoundPlacement::isPlaced)
                .collect(Collectors.groupingBy(
                        placement -> Objects.requireNonNull(placement.place()), Collectors.counting()));
        this.words = words;
    }

    /** A learner whom there is nothing to explain to: in the country wished first, or not entered. */
    PlacementExplanationView unexplained(LearnerId learner) {
        RoundPlacement placement = placements.get(learner);
        return of(new PlacementExplanation(
                learner,
                placement == null ? null : placement.place(),
                placement == null ? null : placement.rank(),
                List.of(),
                List.of(),
                List.of(),
                true));
    }

    /** An explanation. */
    PlacementExplanationView of(PlacementExplanation explanation) {
        LearnerId learner = explanation.learner();
        Candidacy candidacy = data.candidacy(new CandidacyKey(learner, edition)).orElseThrow();
        Standing standing = Standing.of(placements.get(learner));
        PlaceId place = explanation.place();
        PlacementExplanationMapper mapper = PlacementExplanationMapper.INSTANCE;
        return new PlacementExplanationView(
                learner.value(),
                standing.name(),
                sentence(standing, explanation, candidacy) + besideConfirmed(learner, place),
                mapper.text(place),
                place == null ? null : words.where(place),
                place != null && (place.equals(candidacy.ownPlace()) || isTied(learner, place)),
                mapper.text(candidacy.firstCountry()),
                mapper.text(candidacy.secondCountry()),
                explanation.removed().stream()
                        .map(removed -> mapper.removed(removed, words))
                        .toList(),
                explanation.held().stream()
                        .map(held -> mapper.held(held, this::isFull, words))
                        .toList(),
                explanation.relaxations().stream()
                        .map(relaxation -> mapper.relaxation(relaxation, words))
                        .toList(),
                explanation.complete());
    }

    /** What the confirmed round gives, where that is something else: that is what counts until another one is confirmed. */
    private String besideConfirmed(LearnerId learner, @Nullable PlaceId place) {
        RoundPlacement given = confirmed.get(learner);
        if (given == null || Objects.equals(given.place(), place)) {
            return "";
        }
        PlaceId there = given.place();
        return " " + (there == null ? words.say("confirmed.none") : words.say("confirmed", words.place(there)));
    }

    private String sentence(Standing standing, PlacementExplanation explanation, Candidacy candidacy) {
        PlaceId place = explanation.place();
        if (place == null) {
            return standing == Standing.NO_PLACE ? withoutPlace(explanation) : words.say("standing." + standing);
        }
        if (place.equals(candidacy.ownPlace())) {
            return words.say("found", words.place(place));
        }
        List<String> sentences = new ArrayList<>(List.of(words.say("standing." + standing, words.place(place))));
        if (standing != Standing.FIRST_COUNTRY && candidacy.firstCountry() != null) {
            sentences.add(words.say("wished", words.name(candidacy.firstCountry())));
        }
        if (isTied(explanation.learner(), place)) {
            sentences.add(words.say("fixed"));
        }
        return String.join(" ", sentences);
    }

    private String withoutPlace(PlacementExplanation explanation) {
        int held = explanation.held().size();
        int places = explanation.removed().size() + held;
        return held == 0 ? words.say("standing.NO_PLACE.none", places) : words.count("standing.NO_PLACE", held, places);
    }

    /** Whether a pin ties the learner to the place. */
    private boolean isTied(LearnerId learner, PlaceId place) {
        return data.pins().stream()
                .filter(pin -> pin.kind() != null && pin.kind().fixes())
                .anyMatch(pin -> pin.key().equals(new PinKey(learner, edition, place)));
    }

    private boolean isFull(PlaceId place) {
        Integer capacity = data.place(place).capacity();
        return capacity != null && taken.getOrDefault(place, 0L) >= capacity;
    }
}
