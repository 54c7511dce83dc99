package org.duallearning.mobility.matching;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.learner.CefrLevel;
import org.duallearning.mobility.learner.LanguageSkill;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A learner who enters a matching: the candidacy may go ahead and was neither withdrawn nor rejected. Immutable and
 * thread-safe.
 *
 * @param learner the learner
 * @param candidacy the candidacy
 * @param priorityClass the class in which hosts take learners, 1 first
 */
public record Entrant(Learner learner, Candidacy candidacy, int priorityClass) {
    /** Checks that both parts are there and are about the same learner. */
    public Entrant {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(candidacy, "candidacy");
        if (!learner.id().equals(candidacy.learner())) {
            throw new IllegalArgumentException(
                    "The candidacy of %s is given with learner %s. Give the learner it is of."
                            .formatted(candidacy.learner(), learner.id()));
        }
    }

    /** The same with another country wished second. */
    Entrant withSecondWish(CountryCode country) {
        return new Entrant(learner, candidacy.withSecondCountry(country), priorityClass);
    }

    /** Which wish a place fulfils: 1 the first country, 2 the second, 3 neither. */
    int rankOf(Place place) {
        if (place.country() == null) {
            return 3;
        }
        if (place.country().equals(candidacy.firstCountry())) {
            return 1;
        }
        return place.country().equals(candidacy.secondCountry()) ? 2 : 3;
    }

    /** Whether the learner knows a language spoken at the place well enough to gain from it. */
    boolean knowsLanguageOf(Place place) {
        return learner.languages().stream()
                .anyMatch(skill -> place.workingLanguages().contains(skill.language())
                        && skill.isAtLeast(CefrLevel.A2)
                        && !isOwn(skill));
    }

    /** Dutch is the language of every Flemish school; a language at the highest level is taken to be the learner's own. */
    private static boolean isOwn(LanguageSkill skill) {
        return skill.language().equals("nl") || skill.isAtLeast(CefrLevel.C2);
    }

    @Nullable
    Integer ageOn(@Nullable LocalDate day) {
        return day == null || learner.birthDate() == null
                ? null
                : Period.between(learner.birthDate(), day).getYears();
    }
}
