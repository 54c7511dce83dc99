package org.duallearning.mobility.application.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.mapping.PolicyMapper;
import org.duallearning.mobility.application.view.PolicyComparisonView.EditionView;
import org.duallearning.mobility.application.view.PolicyComparisonView.EvidenceView;
import org.duallearning.mobility.application.view.PolicyComparisonView.GoingView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyIndicatorView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyView;
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.evidence.Indicator;
import org.duallearning.mobility.evidence.Participant;
import org.duallearning.mobility.policy.Going;
import org.duallearning.mobility.policy.PolicyCase;
import org.duallearning.mobility.policy.PolicyOutcome;
import org.duallearning.mobility.policy.WouldGo;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/** Shows policies side by side, the first known as A, the next as B. Immutable and thread-safe. */
final class PolicyViews {
    private static final String UNKNOWN = "UNKNOWN";
    private static final PolicyMapper MAPPER = PolicyMapper.INSTANCE;

    private final ProjectData data;
    private final List<TriedPolicy> policies;
    private final List<PolicyOutcome> outcomes;
    private final @Nullable Integer target;

    /**
     * Shows policies.
     *
     * @param first the policy that the others are compared with
     * @param target how many learners were to go; null if that is not known, or not what is looked at
     */
    PolicyViews(ProjectData data, TriedPolicy first, List<TriedPolicy> others, @Nullable Integer target) {
        this.data = data;
        this.policies = Stream.concat(Stream.of(first), others.stream()).toList();
        this.outcomes = policies.stream().map(policy -> policy.outcome(data)).toList();
        this.target = target;
    }

    @Nullable
    Integer target() {
        return target;
    }

    private static String letter(int policy) {
        return String.valueOf((char) ('A' + policy));
    }

    List<PolicyView> policies(Locale language) {
        Phrases phrases = Phrases.in(language);
        return IntStream.range(0, policies.size())
                .mapToObj(policy -> policy(policy, phrases))
                .toList();
    }

    private PolicyView policy(int number, Phrases phrases) {
        TriedPolicy policy = policies.get(number);
        PolicyOutcome outcome = outcomes.get(number);
        return new PolicyView(
                letter(number),
                policy.rules(),
                policy.ruleBook().version(),
                policy.ruleBook().fingerprint(),
                policy.mechanism().commandName(),
                policy.seed(),
                policy.isOptimal(),
                shareOfTarget(outcome.count().placement().placed()),
                MAPPER.counts(outcome.count()),
                MAPPER.counts(outcome.countBy(each -> each.group().name())),
                MAPPER.counts(outcome.countBy(PolicyViews::system)),
                policy.editions().stream()
                        .map(edition -> edition(edition, phrases))
                        .toList(),
                number == 0 ? null : MAPPER.changes(outcome.changesFrom(outcomes.get(0))));
    }

    private static String system(PolicyCase each) {
        return Objects.toString(each.system(), UNKNOWN);
    }

    private @Nullable BigDecimal shareOfTarget(int placed) {
        return new Figure.AgainstTarget(placed, target).share().orElse(null);
    }

    private EditionView edition(EditionCount edition, Phrases phrases) {
        EditionId id = edition.edition().id();
        return new EditionView(
                id.value(),
                data.figures(id).map(EditionFigures::keptOn).orElse(null),
                edition.matching().optimal(),
                MAPPER.counts(TriedPolicy.outcome(edition, data).count()),
                edition.problem().notApplied(edition.matching().mechanism()).stream()
                        .map(condition -> AnswerMapper.INSTANCE.condition(condition, phrases))
                        .toList());
    }

    EvidenceView evidence(
            Evaluation evaluation, List<Edition> editions, Going meaning, List<Indicator> indicators, Locale language) {
        Set<EditionId> ids = editions.stream().map(Edition::id).collect(Collectors.toUnmodifiableSet());
        List<Participant> participants = evaluation.participants().stream()
                .filter(participant -> ids.contains(participant.edition()))
                .toList();
        List<WouldGo> wouldGo =
                outcomes.stream().map(outcome -> WouldGo.of(outcome, meaning)).toList();
        List<WouldGo.Overlap> overlaps =
                wouldGo.stream().map(each -> each.with(participants)).toList();
        List<GoingView> going = IntStream.range(0, overlaps.size())
                .mapToObj(policy -> MAPPER.going(letter(policy), overlaps.get(policy)))
                .toList();
        return new EvidenceView(
                FigureViews.notice(language),
                evaluation.book().version(),
                participants.size(),
                overlaps.get(0).notJudged(),
                going,
                indicators.stream()
                        .filter(Indicator::isOfParticipants)
                        .map(indicator -> new PolicyIndicatorView(
                                indicator.id(),
                                indicator.title(language.getLanguage()),
                                MAPPER.figure(
                                        null,
                                        evaluation.among(indicator, participant -> ids.contains(participant.edition())),
                                        null),
                                IntStream.range(0, wouldGo.size())
                                        .mapToObj(policy -> MAPPER.figure(
                                                letter(policy),
                                                wouldGo.get(policy).value(evaluation, indicator),
                                                overlaps.get(policy).didNotGo()))
                                        .toList()))
                        .toList(),
                indicators.stream()
                        .filter(indicator -> !indicator.isOfParticipants())
                        .map(Indicator::id)
                        .toList());
    }
}
