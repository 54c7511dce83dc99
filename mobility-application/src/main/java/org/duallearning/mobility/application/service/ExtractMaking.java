package org.duallearning.mobility.application.service;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.report.Pseudonyms;
import org.duallearning.mobility.application.report.ReportExtract;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.AskedData;
import org.duallearning.mobility.application.report.ReportExtract.ClassData;
import org.duallearning.mobility.application.report.ReportExtract.DimensionData;
import org.duallearning.mobility.application.report.ReportExtract.FixedData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PersonData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.duallearning.mobility.application.report.ReportExtract.TotalData;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.evidence.AnswerCategories;
import org.duallearning.mobility.evidence.Breakdown;
import org.duallearning.mobility.evidence.Evaluation;
import org.duallearning.mobility.evidence.Expression;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.evidence.Indicator;
import org.duallearning.mobility.evidence.IndicatorValue;
import org.duallearning.mobility.evidence.Ladder;
import org.duallearning.mobility.evidence.ParticipantColumn;
import org.duallearning.mobility.evidence.Population;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.Scale;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.stay.Stay;
import org.duallearning.mobility.stay.StayStatus;
import org.jspecify.annotations.Nullable;

/** Takes out of a project what a report is worked out from, with pseudonyms in the place of ids. Used by one thread. */
final class ExtractMaking {
    private static final String STAY = "stay";
    private static final List<String> STAYS = List.of("recognised", "returned", "not-returned");
    private static final String WISHES = "wishes";
    private static final List<String> WISH = List.of("first", "second", "other", "unknown");

    private final ProjectEvidence evidence;
    private final Evaluation evaluation;
    private final Pseudonyms pseudonyms;
    private final @Nullable OrganisationId school;

    /**
     * An extract of a project.
     *
     * @param pseudonyms what stands for learners
     * @param school the school of which it is; null for all
     */
    ExtractMaking(ProjectEvidence project, Pseudonyms pseudonyms, @Nullable OrganisationId school) {
        this.evidence = school == null ? project : project.ofSchool(school);
        this.school = school;
        this.evaluation = evidence.evaluation();
        this.pseudonyms = pseudonyms;
    }

    /** What a report is worked out from. */
    ReportExtract make(Assessor assessor) {
        ProjectData data = evidence.data();
        List<PopulationData> populations = new ArrayList<>();
        populations.add(participants());
        populations.add(new Applicants(data, assessor, pseudonyms, this::isCounted).population());
        List<IndicatorData> indicators = evaluation.book().indicators().stream()
                .filter(this::isReported)
                .map(indicator -> indicator(indicator, populations))
                .toList();
        Integer target = evaluation.records().targetParticipants();
        int went = evidence.stays().size();
        return new ReportExtract(
                data.project().reference().value(),
                data.project().title(),
                school == null ? null : school.value(),
                data.provenance(),
                Optional.ofNullable(ExtractMaking.class.getPackage().getImplementationVersion())
                        .orElse("(unpacked)"),
                assessor.ruleBook().version(),
                assessor.ruleBook().fingerprint(),
                evaluation.book().version(),
                evaluation.book().fingerprint(),
                evaluation.book().catalogue().version(),
                evaluation.book().catalogue().fingerprint(),
                target,
                new Figure.AgainstTarget(went, target).share().orElse(null),
                indicators,
                populations,
                activities(),
                ReportFrames.recommendations(
                        evaluation.records().recommendations(),
                        evaluation.records().steps()),
                ReportFrames.exchanges(evaluation.records().exchanges()),
                ReportFrames.hosts(data.places()));
    }

    /** What the project as a whole planned and exchanged is no indicator of a school. */
    private boolean isReported(Indicator indicator) {
        return school == null
                || !(indicator.expression() instanceof Expression.ParticipantsAgainstTarget
                        || indicator.expression() instanceof Expression.Reciprocity);
    }

    private boolean isCounted(LearnerId learner) {
        return school == null || evidence.data().isOfSchool(learner, school);
    }

    private PopulationData participants() {
        List<MeasureData> measures = new ArrayList<>();
        List<ParticipantColumn> columns = new ArrayList<>();
        for (Indicator indicator : evaluation.book().indicators()) {
            if (indicator.isOfParticipants()) {
                Optional<ParticipantColumn> answers =
                        answers(indicator).map(column -> evaluation.possible(indicator, column));
                Optional<Ladder> ladder = evaluation.ladder(indicator);
                if (ladder.isPresent()) {
                    measures.add(ladderMeasure(indicator, ladder.get()));
                    columns.add(ladder.get().column());
                } else {
                    ParticipantColumn column =
                            answers.orElseGet(() -> evaluation.possible(indicator, evaluation.column(indicator)));
                    measures.add(
                            answers.isPresent()
                                    ? answersMeasure(indicator, column)
                                    : indicatorMeasure(indicator, column.categories()));
                    columns.add(column);
                }
            }
        }
        measures.add(new MeasureData(STAY, "STAYS", STAYS, List.of(new ClassData("completed", STAYS.subList(0, 2)))));
        measures.add(new MeasureData(WISHES, WISHES.toUpperCase(Locale.ROOT), WISH, List.of()));
        List<ParticipantColumn> groups =
                Arrays.stream(Breakdown.values()).map(evaluation::column).toList();
        List<DimensionData> dimensions = groups.stream().map(this::dimension).toList();
        List<PersonData> people = new ArrayList<>();
        for (int i = 0; i < evidence.stays().size(); i++) {
            int participant = i;
            Stay stay = evidence.stays().get(i);
            people.add(new PersonData(
                    pseudonyms.of(stay.key()),
                    IntStream.range(0, groups.size())
                            .mapToObj(each -> dimensions
                                    .get(each)
                                    .groups()
                                    .indexOf(groups.get(each).category(participant)))
                            .toList(),
                    Stream.concat(
                                    columns.stream().map(column -> column.code(participant)),
                                    Stream.of(
                                            stayCode(stay),
                                            wish(
                                                    stay,
                                                    evaluation
                                                            .participants()
                                                            .get(i)
                                                            .hostCountry())))
                            .toList(),
                    schoolOf(stay)));
        }
        return new PopulationData(ReportExtract.PARTICIPANTS, dimensions, measures, people);
    }

    /** Activities, with the pseudonym of the first stay of whoever did them. */
    private List<ActivitiesData> activities() {
        Map<LearnerId, CandidacyKey> stays =
                evidence.stays().stream().collect(toMap(Stay::learner, Stay::key, (first, second) -> first));
        return ReportFrames.activities(
                evaluation.records().activities(),
                learner -> Optional.ofNullable(stays.get(learner)).map(pseudonyms::of));
    }

    private @Nullable String schoolOf(Stay stay) {
        OrganisationId of = evidence.data().learner(stay.learner()).school();
        return of == null ? null : of.value();
    }

    private int wish(Stay stay, @Nullable CountryCode country) {
        Optional<Candidacy> candidacy = evidence.data().candidaciesOf(stay.learner()).stream()
                .filter(each -> each.key().equals(stay.key()))
                .findFirst();
        boolean isRestricted = evidence.data().erasure(stay.learner()).restricts();
        if (country == null
                || isRestricted
                || candidacy.map(Candidacy::firstCountry).isEmpty()) {
            return WISH.indexOf("unknown");
        }
        if (country.equals(candidacy.get().firstCountry())) {
            return WISH.indexOf("first");
        }
        return WISH.indexOf(country.equals(candidacy.get().secondCountry()) ? "second" : "other");
    }

    private static int stayCode(Stay stay) {
        StayStatus status = stay.status();
        return status == StayStatus.RECOGNISED ? 0 : status == StayStatus.COMPLETED ? 1 : 2;
    }

    /** What participants are divided by; groups that could have somebody are in it too, for one that is left out says that it has not. */
    private DimensionData dimension(ParticipantColumn column) {
        Breakdown breakdown = Breakdown.valueOf(column.name());
        boolean isKnown = breakdown == Breakdown.REPORTING_GROUP || breakdown == Breakdown.EDITION;
        Set<String> groups = new LinkedHashSet<>();
        if (breakdown == Breakdown.SYSTEM) {
            Arrays.stream(DualLearningSystem.values()).map(Enum::name).forEach(groups::add);
        } else if (breakdown == Breakdown.HOST_COUNTRY) {
            evidence.data().places().stream()
                    .map(Place::country)
                    .filter(Objects::nonNull)
                    .map(CountryCode::alpha2)
                    .sorted()
                    .forEach(groups::add);
        }
        groups.addAll(column.categories());
        if (!isKnown) {
            groups.remove(Evaluation.UNKNOWN);
            groups.add(Evaluation.UNKNOWN);
        }
        List<String> all = List.copyOf(groups);
        return new DimensionData(column.name(), all, isKnown ? all : List.of());
    }

    private MeasureData indicatorMeasure(Indicator indicator, List<String> categories) {
        List<String> open = categories.stream()
                .filter(category -> category.equals(AnswerCategories.NO_ANSWER))
                .toList();
        return new MeasureData(
                indicator.id(),
                categories.contains(AnswerCategories.ROSE) ? "CHANGE" : "SHARE",
                null,
                Map.of(),
                categories,
                open,
                List.of(),
                evaluation.questions(indicator).stream()
                        .map(question -> new AskedData(
                                question.id(),
                                inEachLanguage(question::in),
                                question.scale().allowed()))
                        .toList());
    }

    /**
     * The single answers of an indicator that counts a few of several together: published beside it, they are counted as one thing with
     * it, for one tells of the other.
     */
    private Optional<ParticipantColumn> answers(Indicator indicator) {
        return indicator.expression() instanceof Expression.ShareOfAnswers share
                        && question(share).scale() instanceof Scale.Rating
                ? evaluation.answers(share.question(), share.role(), share.wave())
                : Optional.empty();
    }

    private Question question(Expression.ShareOfAnswers share) {
        return evaluation.book().catalogue().find(share.question()).orElseThrow();
    }

    private MeasureData answersMeasure(Indicator indicator, ParticipantColumn column) {
        Expression.ShareOfAnswers share = (Expression.ShareOfAnswers) indicator.expression();
        Question question = question(share);
        Map<Boolean, List<String>> passing = question.scale().answers().stream()
                .collect(partitioningBy(answer ->
                        share.test().holds(question.scale().position(answer).orElseThrow())));
        MeasureData plain = indicatorMeasure(indicator, column.categories());
        return new MeasureData(
                plain.id(),
                plain.kind(),
                answersTo(question, share.role()) + "@" + share.wave().name(),
                asked(question, share.role()),
                plain.columns(),
                plain.open(),
                List.of(
                        new ClassData(AnswerCategories.YES, Objects.requireNonNull(passing.get(true))),
                        new ClassData(AnswerCategories.NO, Objects.requireNonNull(passing.get(false)))),
                plain.asked());
    }

    /** A question is asked of learners; of anybody else it is another table. */
    private static String answersTo(Question question, RespondentRole role) {
        return role == RespondentRole.LEARNER
                ? question.id()
                : question.id() + "." + role.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> asked(Question question, RespondentRole role) {
        Map<String, String> asked = inEachLanguage(question::in);
        if (role != RespondentRole.LEARNER) {
            asked.replaceAll((language, words) ->
                    Phrases.in(Locale.forLanguageTag(language)).say("report.asked-of." + role.name(), words));
        }
        return asked;
    }

    /** Levels before and after, and who rose, counted as one thing. */
    private MeasureData ladderMeasure(Indicator indicator, Ladder ladder) {
        Expression.PairedChange change = (Expression.PairedChange) indicator.expression();
        Question question =
                evaluation.book().catalogue().find(change.questions().get(0)).orElseThrow();
        MeasureData plain = indicatorMeasure(indicator, ladder.column().categories());
        List<ClassData> classes = new ArrayList<>();
        ladder.directions().forEach((direction, steps) -> classes.add(new ClassData(direction, steps)));
        ladder.before().forEach((band, steps) -> classes.add(new ClassData(band + ReportExtract.BEFORE, steps)));
        ladder.after().forEach((band, steps) -> classes.add(new ClassData(band + ReportExtract.AFTER, steps)));
        return new MeasureData(
                plain.id(),
                ReportExtract.LADDER,
                answersTo(question, change.role()),
                asked(question, change.role()),
                plain.columns(),
                plain.open(),
                classes,
                plain.asked());
    }

    private IndicatorData indicator(Indicator indicator, List<PopulationData> populations) {
        String population = null;
        FixedData fixed = null;
        if (indicator.isOfParticipants()) {
            population = ReportExtract.PARTICIPANTS;
        } else {
            IndicatorValue value = evaluation.value(indicator);
            if (isOfSchools(indicator) && value.figure() instanceof Figure.Share share) {
                population = indicator.id();
                populations.add(schools(indicator, share));
            } else {
                fixed = fixed(
                        value, indicator.expression() instanceof Expression.ActivityTotal total ? data(total) : null);
            }
        }
        return new IndicatorData(
                indicator.id(),
                indicator.objective().name(),
                inEachLanguage(indicator::title),
                inEachLanguage(indicator::sentence),
                indicator.expression().text(),
                indicator.leastAnswers(),
                indicator.leastResponsePercent(),
                fixed,
                population,
                indicator.population().name(),
                evaluation.hasNothingOnRecord(indicator));
    }

    /** Schools and people there have no pseudonym: they are told apart by what is counted of them only. */
    private PopulationData schools(Indicator indicator, Figure.Share share) {
        List<PersonData> people = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(AnswerCategories.YES, share.numerator());
        counts.put(AnswerCategories.NO, share.denominator() - share.numerator());
        if (!evaluation.questions(indicator).isEmpty()) {
            counts.put(AnswerCategories.NO_ANSWER, share.missing());
        }
        List<String> columns = List.copyOf(counts.keySet());
        for (int column = 0; column < columns.size(); column++) {
            for (int i = 0; i < counts.getOrDefault(columns.get(column), 0); i++) {
                people.add(new PersonData(column + "-" + i, List.of(), List.of(column), null));
            }
        }
        return new PopulationData(indicator.id(), List.of(), List.of(indicatorMeasure(indicator, columns)), people);
    }

    /** Whether it counts people at schools, or schools by what somebody there did or said, who may be the only one. */
    private boolean isOfSchools(Indicator indicator) {
        return indicator.expression() instanceof Expression.ShareWithActivity activity
                ? activity.kinds().contains(ActivityKind.AMBASSADOR)
                        || included(activity::includes).anyMatch(ReportFrames::isOfLearner)
                : indicator.population() == Population.RESPONDENTS || indicator.population() == Population.SCHOOLS;
    }

    private TotalData data(Expression.ActivityTotal total) {
        Figure.Amount ofOthers = total.of(included(total::includes)
                .filter(activity -> !ReportFrames.isOfLearner(activity))
                .toList());
        return new TotalData(
                total.measure().name(),
                names(total.kinds()),
                names(total.audiences()),
                ofOthers.amount(),
                ofOthers.missing());
    }

    private Stream<Activity> included(Predicate<Activity> included) {
        return evaluation.records().activities().stream().filter(included);
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static FixedData fixed(IndicatorValue value, @Nullable TotalData total) {
        Map<String, String> sentences = new TreeMap<>();
        for (Locale language : Phrases.languages()) {
            value.sentence(language.getLanguage(), ReportExtract.LEAST_FOR_SHARE)
                    .ifPresent(sentence -> sentences.put(language.getLanguage(), sentence));
        }
        return new FixedData(
                value.claim().state().name(),
                FigureViews.reasons(value.claim()),
                sentences,
                FigureViews.figure(value.figure(), false, ReportExtract.LEAST_FOR_SHARE),
                null,
                total);
    }

    private static Map<String, String> inEachLanguage(Function<String, String> words) {
        return new TreeMap<>(
                Phrases.languages().stream().map(Locale::getLanguage).collect(toMap(Function.identity(), words)));
    }
}
