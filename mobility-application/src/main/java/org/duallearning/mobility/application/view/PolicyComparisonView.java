package org.duallearning.mobility.application.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other policies would have meant for the same candidacies, side by side. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the only edition looked at; null for all
 * @param going who counts as going: PLACED for whoever has a place, ENTERED for whoever may go
 * @param target how many learners the project planned to send; null if unknown, or if one edition alone is looked at
 * @param standingOnRecord candidacies that the first policy leaves to an assessment on record, by another rule book than the
 *     one in force
 * @param policies the policies; the first is that of the project, which the others are compared with
 * @param evidence what is known of those who would go
 */
public record PolicyComparisonView(
        String project,
        String provenance,
        @Nullable String edition,
        String going,
        @Nullable Integer target,
        int standingOnRecord,
        List<PolicyView> policies,
        EvidenceView evidence)
        implements Marked {
    /** How many policies may be compared with that of the project: each is known by a letter, and A is that one. */
    public static final int MOST_OTHERS = 25;

    /** Copies the list. */
    public PolicyComparisonView {
        policies = List.copyOf(policies);
    }

    /**
     * What one policy makes of the candidacies.
     *
     * @param policy a letter to know it by
     * @param rules the name of its rules; null for those that the project works by
     * @param ruleBook the version of its rule book
     * @param fingerprint the SHA-256 of the text of that book
     * @param mechanism the way to decide who goes where
     * @param seed what its lottery draws from; null for other mechanisms
     * @param optimal whether the promise of the mechanism is proven for every edition
     * @param shareOfTarget what part of the target is placed; null without a target
     * @param all the counts of all candidacies
     * @param byReportingGroup the same by the group in which participants are counted
     * @param bySystem likewise by system of alternating training
     * @param editions likewise by edition
     * @param changes what is other than under the first; null for the first
     */
    public record PolicyView(
            String policy,
            @Nullable String rules,
            String ruleBook,
            String fingerprint,
            String mechanism,
            @Nullable Long seed,
            boolean optimal,
            @Nullable BigDecimal shareOfTarget,
            CountsView all,
            Map<String, CountsView> byReportingGroup,
            Map<String, CountsView> bySystem,
            List<EditionView> editions,
            @Nullable ChangesView changes) {
        /** Copies the collections, in their order. */
        public PolicyView {
            byReportingGroup = Collections.unmodifiableMap(new LinkedHashMap<>(byReportingGroup));
            bySystem = Collections.unmodifiableMap(new LinkedHashMap<>(bySystem));
            editions = List.copyOf(editions);
        }
    }

    /**
     * Counts of candidacies. Who enters is who is eligible, without those whose candidacy ended, with those a person let in.
     *
     * @param candidacies how many there are
     * @param eligible of those, may go
     * @param refer of those, a person must decide
     * @param notEligible of those, may not go
     * @param undetermined of those, a fact is missing
     * @param ended of the eligible, those whose candidacy was ended by a decision
     * @param byPerson of the referred, those who enter because a person decided so
     * @param entered those in the matching
     * @param placed of those, with a place
     * @param firstCountry of those placed, in the country wished first
     * @param secondCountry of those placed, in the country wished second
     * @param elsewhere of those placed, in another country
     * @param unplaced of those in the matching, without a place
     */
    public record CountsView(
            int candidacies,
            int eligible,
            int refer,
            int notEligible,
            int undetermined,
            int ended,
            int byPerson,
            int entered,
            int placed,
            int firstCountry,
            int secondCountry,
            int elsewhere,
            int unplaced) {}

    /**
     * One edition under a policy.
     *
     * @param edition the edition
     * @param figuresKept the day on which its figures were kept, since data that they came from was erased; what stands here
     *     is of what is left. Null if nothing was
     * @param optimal whether the promise of the mechanism is proven
     * @param counts the counts of its candidacies
     * @param notApplied what was asked for and the mechanism does not take into account
     */
    public record EditionView(
            String edition,
            @Nullable LocalDate figuresKept,
            boolean optimal,
            CountsView counts,
            List<ConditionView> notApplied) {
        /** Copies the list. */
        public EditionView {
            notApplied = List.copyOf(notApplied);
        }
    }

    /**
     * What is other than under the first policy, candidacy by candidacy.
     *
     * @param entersNow who enters the matching under this one only
     * @param entersNoMore who enters under the first only
     * @param placedNow who has a place under this one only
     * @param placedNoMore who has a place under the first only
     * @param elsewhere who has a place under both, and not the same
     */
    public record ChangesView(
            List<CandidacyView> entersNow,
            List<CandidacyView> entersNoMore,
            List<CandidacyView> placedNow,
            List<CandidacyView> placedNoMore,
            List<CandidacyView> elsewhere) {
        /** Copies the lists. */
        public ChangesView {
            entersNow = List.copyOf(entersNow);
            entersNoMore = List.copyOf(entersNoMore);
            placedNow = List.copyOf(placedNow);
            placedNoMore = List.copyOf(placedNoMore);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * A candidacy.
     *
     * @param learner the learner
     * @param edition the edition
     */
    public record CandidacyView(String learner, String edition) {}

    /**
     * What is known of those who would go. Outcomes are known of people who really went alone.
     *
     * @param notice for whom these figures are, which are exact
     * @param indicatorBook the version of the book of indicators
     * @param participants how many really went
     * @param withoutCandidacy of those, how many have no candidacy to tell by whether they would go; no policy counts them
     * @param going who would go under each policy, beside who went
     * @param indicators the indicators of participants
     * @param notByPolicy the indicators that are not of participants, and so are not worked out by policy
     */
    public record EvidenceView(
            String notice,
            String indicatorBook,
            int participants,
            int withoutCandidacy,
            List<GoingView> going,
            List<PolicyIndicatorView> indicators,
            List<String> notByPolicy) {
        /** Copies the lists. */
        public EvidenceView {
            going = List.copyOf(going);
            indicators = List.copyOf(indicators);
            notByPolicy = List.copyOf(notByPolicy);
        }
    }

    /**
     * Who would go under a policy, beside who went.
     *
     * @param policy the policy
     * @param going how many would go
     * @param wentToo of those, how many went
     * @param didNotGo of those, how many did not: nothing is known of them
     * @param wouldNotGo of those who went, how many would not go
     */
    public record GoingView(String policy, int going, int wentToo, int didNotGo, int wouldNotGo) {}

    /**
     * An indicator under each policy.
     *
     * @param indicator its id
     * @param title what it is called
     * @param recorded what it comes to of all who went
     * @param byPolicy what it comes to under each policy, of those who went and would go too
     */
    public record PolicyIndicatorView(
            String indicator, String title, PolicyFigureView recorded, List<PolicyFigureView> byPolicy) {
        /** Copies the list. */
        public PolicyIndicatorView {
            byPolicy = List.copyOf(byPolicy);
        }
    }

    /**
     * What an indicator comes to.
     *
     * @param policy under which policy; null for all who went
     * @param claim STATED, STATED_WITH_WARNING or REFUSED
     * @param reasons why there is a warning, or nothing may be stated
     * @param figure what it comes to
     * @param notKnown how many more would go under that policy and did not, so that nothing is known of them; null for all who
     *     went
     */
    public record PolicyFigureView(
            @Nullable String policy,
            String claim,
            List<String> reasons,
            FigureView figure,
            @Nullable Integer notKnown) {
        /** Copies the list. */
        public PolicyFigureView {
            reasons = List.copyOf(reasons);
        }
    }
}
