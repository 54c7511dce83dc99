package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.QuestionSubject;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.Scale;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.CountryCode;

/**
 * The indicators of a book, worked out from the records of a project. Immutable and thread-safe.
 *
 * <p>What the order of records means: participants keep theirs in every {@link ParticipantColumn}; nothing else depends on it.
 */
public final class Evaluation {
    /** The category of those of whom it is not known. */
    public static final String UNKNOWN = "unknown";

    private static final List<String> RESPONSE = List.of("complete", "partly", "nothing");

    private final IndicatorBook book;
    private final EvidenceRecords records;
    private final AnswerIndex answers;
    private final ParticipantFigures participantFigures;
    private final ProjectFigures projectFigures;

    Evaluation(IndicatorBook book, EvidenceRecords records) {
        this.book = book;
        this.records = records;
        this.answers = new AnswerIndex(records.participants(), records.answers(), book.catalogue());
        this.participantFigures = new ParticipantFigures(records, answers);
        this.projectFigures = new ProjectFigures(records, answers, this::isStated);
    }

    /** The book. */
    public IndicatorBook book() {
        return book;
    }

    /** The records that it is worked out from. */
    public EvidenceRecords records() {
        return records;
    }

    /** The participants, in the order of every column. */
    public List<Participant> participants() {
        return records.participants();
    }

    /** Every indicator, in the order of the book. */
    public List<IndicatorValue> values() {
        return book.indicators().stream().map(this::value).toList();
    }

    /** The indicators of an objective that may be stated; empty means that nothing can be said of the objective. */
    public List<IndicatorValue> stated(Objective objective) {
        return book.of(objective).stream()
                .map(this::value)
                .filter(value -> value.claim().state() != Claim.State.REFUSED)
                .toList();
    }

    /** Whether something can be stated of an indicator that evidence can be: not of how many recommendations have any. */
    private boolean isStated(String indicator) {
        return book.find(indicator)
                .filter(found -> !(found.expression() instanceof Expression.RecommendationsWithEvidence))
                .filter(found -> value(found).claim().state() != Claim.State.REFUSED)
                .isPresent();
    }

    /** One indicator, of the book or another that has the same questions. */
    public IndicatorValue value(Indicator indicator) {
        return indicator.isOfParticipants()
                ? participantFigures.values(indicator, column(indicator)).get(0)
                : projectFigures.value(indicator);
    }

    /**
     * An indicator of participants, of some of them. Whom an answer or activity is about was settled among all of them: what
     * is about somebody left out is never taken for somebody else's.
     *
     * @throws IllegalArgumentException if the indicator is not of participants
     */
    public IndicatorValue among(Indicator indicator, Predicate<Participant> some) {
        List<Participant> participants = records.participants();
        return participantFigures.among(
                indicator, column(indicator), participant -> some.test(participants.get(participant)));
    }

    /**
     * An indicator for each category of a breakdown, in the order of the categories.
     *
     * @return the values by category; empty for an indicator that is not of participants
     */
    public Map<String, IndicatorValue> by(Breakdown breakdown, Indicator indicator) {
        Map<String, IndicatorValue> values = new LinkedHashMap<>();
        if (indicator.isOfParticipants()) {
            ParticipantColumn groups = column(breakdown);
            List<IndicatorValue> each = participantFigures.values(indicator, column(indicator), groups);
            for (int i = 0; i < each.size(); i++) {
                values.put(groups.categories().get(i), each.get(i));
            }
        }
        return values;
    }

    /**
     * What each participant adds to an indicator: {@code yes} or {@code no} to a share, {@code rose}, {@code equal} or
     * {@code fell} to a change, else {@code not-applicable} or {@code no-answer}.
     *
     * @throws IllegalArgumentException if the indicator is not of participants
     */
    public ParticipantColumn column(Indicator indicator) {
        if (!indicator.isOfParticipants()) {
            throw new IllegalArgumentException("The indicator '%s' is not of participants.".formatted(indicator.id()));
        }
        return participantFigures.column(indicator);
    }

    /** Whether an indicator of participants counts what is on record, and nothing of the kind is on record of anybody. */
    public boolean hasNothingOnRecord(Indicator indicator) {
        return participantFigures.hasNothingOnRecord(indicator);
    }

    /** Whether a question that an indicator counts answers of may not apply to somebody. */
    public boolean mayNotApply(Indicator indicator) {
        return questions(indicator).stream()
                .anyMatch(question -> question.scale().mayNotApply());
    }

    /** The questions to which an indicator counts answers, in the order of its formula; none if it counts something else. */
    public List<Question> questions(Indicator indicator) {
        return named(indicator).stream()
                .flatMap(question -> book.catalogue().find(question).stream())
                .toList();
    }

    private static List<String> named(Indicator indicator) {
        return indicator.expression() instanceof Expression.ShareOfAnswers share
                ? List.of(share.question())
                : indicator.expression() instanceof Expression.PairedChange change ? change.questions() : List.of();
    }

    /**
     * What each participant adds to an indicator, without what nobody can add: {@code not-applicable} where no question allows it, and
     * {@code no-answer} where nobody is asked.
     *
     * @param column the column of the indicator, or of the answers that it counts
     */
    public ParticipantColumn possible(Indicator indicator, ParticipantColumn column) {
        ParticipantColumn possible = mayNotApply(indicator) ? column : column.without(AnswerCategories.NOT_APPLICABLE);
        return named(indicator).isEmpty() ? possible.without(AnswerCategories.NO_ANSWER) : possible;
    }

    /** What participants are told apart by. Categories that nobody is in are left out, but for the three groups reported. */
    public ParticipantColumn column(Breakdown breakdown) {
        return switch (breakdown) {
            case REPORTING_GROUP ->
                groups(
                        breakdown,
                        Stream.of(ReportingGroup.values())
                                .filter(group -> group != ReportingGroup.OTHER)
                                .map(Enum::name)
                                .toList(),
                        participant -> participant.countedAs().group().name());
            case EDITION ->
                groups(
                        breakdown,
                        List.of(),
                        participant -> participant.edition().value());
            case SYSTEM ->
                groups(breakdown, List.of(), participant -> {
                    DualLearningSystem system = participant.countedAs().system();
                    return system == null ? UNKNOWN : system.name();
                });
            case HOST_COUNTRY ->
                groups(breakdown, List.of(), participant -> {
                    CountryCode country = participant.hostCountry();
                    return country == null ? UNKNOWN : country.alpha2();
                });
        };
    }

    private ParticipantColumn groups(Breakdown breakdown, List<String> always, Function<Participant, String> category) {
        TreeSet<String> others = records.participants().stream()
                .map(category)
                .filter(name -> !always.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean someUnknown = others.remove(UNKNOWN);
        List<String> categories = new ArrayList<>(always);
        categories.addAll(others);
        if (someUnknown) {
            categories.add(UNKNOWN);
        }
        return coded(breakdown.name(), categories, category);
    }

    private ParticipantColumn coded(String name, List<String> categories, Function<Participant, String> category) {
        Map<String, Integer> places = new LinkedHashMap<>();
        categories.forEach(each -> places.put(each, places.size()));
        int[] codes = records.participants().stream()
                .mapToInt(participant -> Objects.requireNonNull(places.get(category.apply(participant))))
                .toArray();
        return new ParticipantColumn(name, categories, codes);
    }

    /**
     * The answers to a question about learners as they were given: every answer of the scale, then {@code not-applicable} and
     * {@code no-answer}.
     *
     * @return the column; empty if the question is not in the catalogue, not about learners, or not asked so
     */
    public Optional<ParticipantColumn> answers(String question, RespondentRole role, SurveyWave wave) {
        return book.catalogue()
                .find(question)
                .filter(asked -> asked.isAsked(role, wave))
                .filter(asked -> asked.subject() == QuestionSubject.LEARNER)
                .map(asked -> answers(asked, role, wave));
    }

    /**
     * Where participants stood before and after, of an indicator that compares levels of a language.
     *
     * @return the ladder; empty for any other indicator
     */
    public Optional<Ladder> ladder(Indicator indicator) {
        if (indicator.expression() instanceof Expression.PairedChange change
                && change.questions().size() == 1
                && book.catalogue()
                                .find(change.questions().get(0))
                                .map(Question::scale)
                                .orElse(null)
                        instanceof Scale.Cefr scale) {
            AnswerIndex.Pair pair = answers.pair(change.questions().get(0), change.role(), change.from(), change.to());
            return Optional.of(Ladder.of(column(indicator), scale, pair.before(), pair.after()));
        }
        return Optional.empty();
    }

    /**
     * How far each participant was answered for by a role in a wave: {@code complete} where every question asked then has an
     * answer, {@code partly} where some have, else {@code nothing}. An optional question without an answer counts for nothing.
     *
     * @return the column; empty if no question about learners must be answered by that role in that wave
     */
    public Optional<ParticipantColumn> response(RespondentRole role, SurveyWave wave) {
        Map<Boolean, List<IntUnaryOperator>> asked = book.catalogue().questions().stream()
                .filter(question -> question.subject() == QuestionSubject.LEARNER && question.isAsked(role, wave))
                .collect(Collectors.partitioningBy(
                        Question::optional,
                        Collectors.mapping(
                                question -> answers.positions(question.id(), role, wave), Collectors.toList())));
        List<IntUnaryOperator> due = Objects.requireNonNull(asked.get(false));
        List<IntUnaryOperator> optional = Objects.requireNonNull(asked.get(true));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        int[] codes = new int[records.participants().size()];
        for (int i = 0; i < codes.length; i++) {
            int participant = i;
            Predicate<IntUnaryOperator> isAnswered =
                    positions -> positions.applyAsInt(participant) != AnswerIndex.NO_ANSWER;
            if (due.stream().allMatch(isAnswered)) {
                codes[i] = 0;
            } else {
                codes[i] = Stream.concat(due.stream(), optional.stream()).anyMatch(isAnswered) ? 1 : 2;
            }
        }
        return Optional.of(new ParticipantColumn("response", RESPONSE, codes));
    }

    /** The questions about a participant that a role must answer in a wave and did not, by id, in the order of the catalogue. */
    public List<String> unanswered(RespondentRole role, SurveyWave wave, int participant) {
        return book.catalogue().questions().stream()
                .filter(question -> question.subject() == QuestionSubject.LEARNER
                        && question.isAsked(role, wave)
                        && !question.optional())
                .map(Question::id)
                .filter(id -> answers.positions(id, role, wave).applyAsInt(participant) == AnswerIndex.NO_ANSWER)
                .toList();
    }

    private ParticipantColumn answers(Question question, RespondentRole role, SurveyWave wave) {
        List<String> scale = question.scale().answers();
        List<String> categories = new ArrayList<>(scale);
        categories.add(AnswerCategories.NOT_APPLICABLE);
        categories.add(AnswerCategories.NO_ANSWER);
        int first = question.scale().position(scale.get(0)).orElseThrow();
        IntUnaryOperator positions = answers.positions(question.id(), role, wave);
        int[] codes = new int[records.participants().size()];
        for (int i = 0; i < codes.length; i++) {
            int position = positions.applyAsInt(i);
            if (position == AnswerIndex.NO_ANSWER) {
                codes[i] = scale.size() + 1;
            } else {
                codes[i] = position == Scale.NOT_APPLICABLE ? scale.size() : position - first;
            }
        }
        return new ParticipantColumn(question.id(), categories, codes);
    }
}
