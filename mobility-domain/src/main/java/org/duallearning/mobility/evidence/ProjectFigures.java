package org.duallearning.mobility.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.evidence.AnswerIndex.SchoolAnswer;
import org.duallearning.mobility.evidence.Claim.Reason;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.PartnerExchange;
import org.jspecify.annotations.Nullable;

/** Works out indicators of schools, of people there, and of the project as a whole. Immutable. */
final class ProjectFigures {
    private static final Comparator<PartnerExchange> BY_PARTNER_AND_YEAR = Comparator.comparing(
                    (PartnerExchange exchange) -> exchange.partner().value())
            .thenComparing(PartnerExchange::schoolYear);

    private final EvidenceRecords records;
    private final AnswerIndex answers;
    private final Predicate<String> isStated;

    /**
     * Figures of records.
     *
     * @param isStated whether something can be stated of an indicator, by its id
     */
    ProjectFigures(EvidenceRecords records, AnswerIndex answers, Predicate<String> isStated) {
        this.records = records;
        this.answers = answers;
        this.isStated = isStated;
    }

    IndicatorValue value(Indicator indicator) {
        Expression expression = indicator.expression();
        if (expression instanceof Expression.ShareOfAnswers share) {
            Figure.Share figure =
                    indicator.population() == Population.SCHOOLS ? ofSchools(share) : ofRespondents(share);
            return new IndicatorValue(indicator, figure, Claims.of(indicator, figure));
        }
        if (expression instanceof Expression.ShareWithActivity activity) {
            return active(indicator, activity);
        }
        if (expression instanceof Expression.ActivityTotal total) {
            return total(indicator, total);
        }
        if (expression instanceof Expression.RecommendationsAt at) {
            Map<RecommendationId, List<RecommendationStep>> steps = records.steps().stream()
                    .collect(Collectors.groupingBy(step -> step.key().recommendation()));
            return recommendations(
                    indicator,
                    recommendation -> RecommendationPath.of(steps.getOrDefault(recommendation.id(), List.of()))
                            .includes(at.status()));
        }
        if (expression instanceof Expression.RecommendationsWithEvidence) {
            return recommendations(
                    indicator,
                    recommendation -> recommendation.evidence().stream().anyMatch(isStated));
        }
        if (expression instanceof Expression.Reciprocity) {
            return exchanges(indicator);
        }
        if (expression instanceof Expression.ParticipantsAgainstTarget) {
            return againstTarget(indicator);
        }
        throw new IllegalArgumentException("'%s' is worked out of participants alone.".formatted(expression.text()));
    }

    private Figure.Share ofRespondents(Expression.ShareOfAnswers share) {
        Collection<SchoolAnswer> given = answers.aboutSchools(share.question(), share.role(), share.wave());
        int population = answers.respondents(share.role(), share.wave());
        int passing = (int) given.stream()
                .filter(answer -> share.test().holds(answer.position()))
                .count();
        return Figure.Share.ofAnswers(population, population - given.size(), 0, passing);
    }

    /** A school passes if at least half of the answers about it do. */
    private Figure.Share ofSchools(Expression.ShareOfAnswers share) {
        Map<OrganisationId, int[]> passedAndGiven = new HashMap<>();
        schools().forEach(school -> passedAndGiven.put(school, new int[2]));
        for (SchoolAnswer answer : answers.aboutSchools(share.question(), share.role(), share.wave())) {
            int[] counts = answer.school() == null ? null : passedAndGiven.get(answer.school());
            if (counts != null) {
                counts[0] += share.test().holds(answer.position()) ? 1 : 0;
                counts[1]++;
            }
        }
        int missing = 0;
        int passing = 0;
        for (int[] counts : passedAndGiven.values()) {
            if (counts[1] == 0) {
                missing++;
            } else if (2 * counts[0] >= counts[1]) {
                passing++;
            }
        }
        return Figure.Share.ofAnswers(passedAndGiven.size(), missing, 0, passing);
    }

    private Set<OrganisationId> schools() {
        return records.participants().stream()
                .map(Participant::school)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private IndicatorValue active(Indicator indicator, Expression.ShareWithActivity expression) {
        List<Activity> activities =
                records.activities().stream().filter(expression::includes).toList();
        Set<OrganisationId> active = activities.stream()
                .map(Activity::school)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<OrganisationId> schools = schools();
        Figure.Share share = Figure.Share.ofRecords(
                schools.size(), (int) schools.stream().filter(active::contains).count());
        return new IndicatorValue(
                indicator, share, activities.isEmpty() ? Claim.refused(Reason.NO_DATA) : Claims.of(indicator, share));
    }

    private IndicatorValue total(Indicator indicator, Expression.ActivityTotal total) {
        List<Activity> activities =
                records.activities().stream().filter(total::includes).toList();
        int count = activities.size();
        Figure.Amount amount = total.of(activities);
        return new IndicatorValue(indicator, amount, ofRecords(indicator, count, amount.missing()));
    }

    private static Claim ofRecords(Indicator indicator, int records, int missing) {
        return Claim.ofRecords(records, missing, indicator.leastAnswers(), indicator.leastResponsePercent());
    }

    private IndicatorValue recommendations(Indicator indicator, Predicate<Recommendation> passing) {
        Figure.Share share = Figure.Share.ofRecords(records.recommendations().size(), (int)
                records.recommendations().stream().filter(passing).count());
        Claim claim = share.population() == 0 ? Claim.refused(Reason.NO_DATA) : Claims.of(indicator, share);
        return new IndicatorValue(indicator, share, claim);
    }

    private IndicatorValue exchanges(Indicator indicator) {
        List<Integer> sent = known(PartnerExchange::sent);
        List<Integer> received = known(PartnerExchange::received);
        int numbers = 2 * records.exchanges().size();
        int missing = numbers - sent.size() - received.size();
        List<PartnerExchange> sorted =
                records.exchanges().stream().sorted(BY_PARTNER_AND_YEAR).toList();
        return new IndicatorValue(
                indicator,
                new Figure.Exchanges(sorted, sum(sent), sum(received), missing),
                ofRecords(indicator, numbers, missing));
    }

    private List<Integer> known(Function<PartnerExchange, @Nullable Integer> count) {
        return records.exchanges().stream()
                .flatMap(exchange -> Stream.ofNullable(count.apply(exchange)))
                .toList();
    }

    /** The sum; null if there is nothing to sum up. */
    private static @Nullable Long sum(List<Integer> counts) {
        return counts.isEmpty()
                ? null
                : Long.valueOf(counts.stream().mapToLong(Integer::longValue).sum());
    }

    private IndicatorValue againstTarget(Indicator indicator) {
        Figure.AgainstTarget figure =
                new Figure.AgainstTarget(records.participants().size(), records.targetParticipants());
        Claim claim = Claim.stated(figure.target() == null ? List.of(Reason.NO_TARGET) : List.of());
        return new IndicatorValue(
                indicator, figure, figure.amount() == 0 ? Claim.refused(Reason.NO_POPULATION) : claim);
    }
}
