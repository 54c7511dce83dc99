package org.duallearning.mobility.application.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView.SchoolView;
import org.duallearning.mobility.application.view.ChangeView;
import org.duallearning.mobility.application.view.DecisionView;
import org.duallearning.mobility.application.view.ExplanationView;
import org.duallearning.mobility.application.view.ExplanationView.RuleTraceView;
import org.duallearning.mobility.application.view.ExplanationView.TracedConditionView;
import org.duallearning.mobility.application.view.ExplanationView.TracedConsequenceView;
import org.duallearning.mobility.application.view.FindingView;
import org.duallearning.mobility.application.view.RecordView;
import org.duallearning.mobility.application.view.RecordedAssessmentView;
import org.duallearning.mobility.application.view.RemedyView;
import org.duallearning.mobility.application.view.RuleBookComparisonView;
import org.duallearning.mobility.application.view.RuleView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.eligibility.Outcome;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.Remedy;
import org.duallearning.mobility.eligibility.Rule;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.RuleBookComparison;
import org.duallearning.mobility.eligibility.RuleTrace;
import org.duallearning.mobility.eligibility.TracedCondition;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;

/** Maps what the domain says of eligibility to views, with words in the language asked for. Thread-safe. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface EligibilityMapper {
    /** The mapper. */
    EligibilityMapper INSTANCE = Mappers.getMapper(EligibilityMapper.class);

    /**
     * An assessment.
     *
     * @param school the learner's school
     * @param findings those to show
     * @param remedies the smallest change that would alter the verdict, if there is one
     * @param recorded the last assessment on record
     * @param decision what a person decided
     */
    default AssessmentView assessment(
            Candidacy candidacy,
            @Nullable OrganisationId school,
            Assessment assessment,
            List<Finding> findings,
            List<Remedy> remedies,
            @Nullable RecordView recorded,
            @Nullable PersonalDecision decision,
            Phrases phrases) {
        return new AssessmentView(
                text(candidacy.learner()),
                text(candidacy.edition()),
                assessment.verdict().name(),
                assessment.reportingGroup().name(),
                findings.stream()
                        .map(finding -> finding(finding, assessment.facts(), phrases))
                        .toList(),
                assessment.missingColumns(),
                remedies.stream().map(remedy -> remedy(remedy, phrases)).toList(),
                assessment.missingColumns().stream()
                        .map(column -> column(column, phrases))
                        .toList(),
                school == null ? null : school.value(),
                assessment.priorityClass(),
                assessment.ruleBook().version(),
                assessment.fingerprint(),
                recorded,
                decision(decision));
    }

    /** A remedy. */
    RemedyView remedy(Remedy remedy, @Context Phrases phrases);

    /** A change. */
    default ChangeView change(Remedy.Change change, @Context Phrases phrases) {
        return new ChangeView(
                change.fact().column(),
                change.from().map(DossierText::of).orElse(null),
                DossierText.of(change.to()),
                column(change.fact().column(), phrases));
    }

    /** A column in words. */
    private static String column(String column, Phrases phrases) {
        return phrases.say("column." + column);
    }

    /** What a person decided. */
    @Nullable
    DecisionView decision(@Nullable PersonalDecision decision);

    /** An assessment on record. */
    @Mapping(target = "learner", source = "key.candidacy.learner")
    @Mapping(target = "edition", source = "key.candidacy.edition")
    @Mapping(target = "number", source = "key.number")
    RecordedAssessmentView recorded(RecordedAssessment recorded);

    /** A school and how to reach it. */
    @Mapping(target = "school", source = "id")
    SchoolView school(Organisation organisation);

    /** What a rule found. */
    default FindingView finding(Finding finding, EligibilityFacts facts, @Context Phrases phrases) {
        return new FindingView(
                finding.ruleId(),
                finding.outcome().name(),
                citation(finding.rule(), phrases),
                finding.rule().text(phrases.locale()),
                finding.applicability().name(),
                values(finding.facts(), facts));
    }

    /** Some facts by name, each with its value; null where it is empty. */
    private static Map<String, @Nullable String> values(Set<Fact> some, EligibilityFacts facts) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        some.forEach(fact ->
                values.put(fact.term(), facts.value(fact).map(DossierText::of).orElse(null)));
        return values;
    }

    /** An explanation. */
    default ExplanationView explanation(
            String project, String provenance, AssessmentView view, Assessment assessment, Phrases phrases) {
        return new ExplanationView(
                project,
                provenance,
                assessment.ruleBook().fingerprint(),
                view,
                facts(assessment.facts()),
                assessment.traces().stream()
                        .map(trace -> trace(trace, assessment.facts(), phrases))
                        .toList());
    }

    /** Facts by name, as they are written to be read again; those that are not known are left out. */
    default Map<String, String> facts(EligibilityFacts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        facts.text().lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return values;
    }

    private static RuleTraceView trace(RuleTrace trace, EligibilityFacts facts, Phrases phrases) {
        return new RuleTraceView(
                trace.finding().ruleId(),
                trace.finding().outcome().name(),
                trace.finding().applicability().name(),
                trace.isNearMiss(),
                trace.conditions().stream()
                        .map(condition -> condition(condition, facts))
                        .toList(),
                trace.consequences().stream()
                        .map(then -> new TracedConsequenceView(
                                condition(then.condition(), facts),
                                then.outcome().name()))
                        .toList(),
                trace.finding().rule().text(phrases.locale()));
    }

    private static TracedConditionView condition(TracedCondition condition, EligibilityFacts facts) {
        return new TracedConditionView(
                condition.text(), condition.holds().orElse(null), values(condition.facts(), facts));
    }

    /** A comparison of rule books. */
    default RuleBookComparisonView comparison(String project, String provenance, RuleBookComparison comparison) {
        Map<String, Map<String, Integer>> byGroup = new LinkedHashMap<>();
        comparison.countByReportingGroup().forEach((group, count) -> byGroup.put(group.name(), shifts(count)));
        return new RuleBookComparisonView(
                project,
                provenance,
                book(comparison.before()),
                book(comparison.after()),
                comparison.candidacies(),
                shifts(comparison.count()),
                byGroup,
                comparison.differences().stream().map(this::difference).toList());
    }

    /** Counts of shifts, under their names. */
    Map<String, Integer> shifts(Map<RuleBookComparison.Shift, Integer> count);

    private static RuleBookComparisonView.Book book(RuleBook book) {
        return new RuleBookComparisonView.Book(book.version(), book.fingerprint());
    }

    private RuleBookComparisonView.Difference difference(RuleBookComparison.Difference difference) {
        return new RuleBookComparisonView.Difference(
                text(difference.key().learner()),
                text(difference.key().edition()),
                difference.after().reportingGroup().name(),
                difference.shift().name(),
                difference.before().verdict().name(),
                difference.after().verdict().name(),
                difference.changedFindings().stream()
                        .map(changed -> new RuleBookComparisonView.ChangedFinding(
                                changed.rule(),
                                changed.before().map(Outcome::name).orElse(null),
                                changed.after().map(Outcome::name).orElse(null)))
                        .toList());
    }

    /** A rule. */
    default RuleView rule(Rule rule, @Context Phrases phrases) {
        return new RuleView(
                rule.id(),
                rule.clock().name(),
                rule.from().orElse(null),
                rule.until().orElse(null),
                rule.legalBasis().confidence().name(),
                citation(rule, phrases),
                rule.text(phrases.locale()));
    }

    /** What a rule rests on, and how sure that is. */
    private static String citation(Rule rule, Phrases phrases) {
        return rule.legalBasis().citation() + " ("
                + phrases.say("confidence." + rule.legalBasis().confidence()) + ")";
    }

    /** An id. */
    default String text(LearnerId id) {
        return id.value();
    }

    /** An id. */
    default String text(EditionId id) {
        return id.value();
    }

    /** An id. */
    default String text(OrganisationId id) {
        return id.value();
    }
}
