package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.duallearning.mobility.evidence.AnswerIndex.Pair;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.Scale;
import org.duallearning.mobility.statistics.SignTest;

/** Works out indicators of participants: what each adds, and what those of a group come to. Immutable. */
final class ParticipantFigures {
    private final EvidenceRecords records;
    private final AnswerIndex answers;

    ParticipantFigures(EvidenceRecords records, AnswerIndex answers) {
        this.records = records;
        this.answers = answers;
    }

    ParticipantColumn column(Indicator indicator) {
        Expression expression = indicator.expression();
        if (expression instanceof Expression.ShareOfAnswers share) {
            IntUnaryOperator positions = answers.positions(share.question(), share.role(), share.wave());
            return column(
                    indicator,
                    AnswerCategories.OF_SHARE,
                    participant -> answer(share.test(), positions.applyAsInt(participant)));
        }
        if (expression instanceof Expression.PairedChange change) {
            List<Pair> pairs = change.questions().stream()
                    .map(question -> answers.pair(question, change.role(), change.from(), change.to()))
                    .toList();
            return column(indicator, AnswerCategories.OF_CHANGE, participant -> change(pairs, participant));
        }
        if (expression instanceof Expression.ShareWithActivity activity) {
            boolean[] active = active(activity);
            return column(indicator, AnswerCategories.OF_SHARE, participant -> active[participant] ? 0 : 1);
        }
        throw new IllegalArgumentException("'%s' is not worked out of participants.".formatted(expression.text()));
    }

    private ParticipantColumn column(Indicator indicator, List<String> categories, IntUnaryOperator code) {
        int[] codes =
                IntStream.range(0, records.participants().size()).map(code).toArray();
        return new ParticipantColumn(indicator.id(), categories, codes);
    }

    private static int answer(AnswerTest test, int position) {
        if (position == AnswerIndex.NO_ANSWER) {
            return AnswerCategories.OF_SHARE.indexOf(AnswerCategories.NO_ANSWER);
        }
        if (position == Scale.NOT_APPLICABLE) {
            return AnswerCategories.OF_SHARE.indexOf(AnswerCategories.NOT_APPLICABLE);
        }
        return test.holds(position) ? 0 : 1;
    }

    private static int change(List<Pair> pairs, int participant) {
        boolean paired = false;
        boolean doesNotApply = false;
        int rise = 0;
        for (Pair pair : pairs) {
            int before = pair.before().applyAsInt(participant);
            int after = pair.after().applyAsInt(participant);
            if (before >= 0 && after >= 0) {
                paired = true;
                rise += after - before;
            } else if (before == Scale.NOT_APPLICABLE || after == Scale.NOT_APPLICABLE) {
                doesNotApply = true;
            }
        }
        if (!paired) {
            return AnswerCategories.OF_CHANGE.indexOf(
                    doesNotApply ? AnswerCategories.NOT_APPLICABLE : AnswerCategories.NO_ANSWER);
        }
        return 1 - Integer.signum(rise);
    }

    private boolean[] active(Expression.ShareWithActivity activities) {
        boolean[] active = new boolean[records.participants().size()];
        for (Activity activity : records.activities()) {
            int stay = answers.stayOf(activity.learner(), activity.edition());
            if (stay >= 0 && activities.includes(activity)) {
                active[stay] = true;
            }
        }
        return active;
    }

    /** The indicator for all participants together, as the only value. */
    List<IndicatorValue> values(Indicator indicator, ParticipantColumn column) {
        return values(indicator, column, participant -> 0, 1);
    }

    /** The indicator for each category of the groups. */
    List<IndicatorValue> values(Indicator indicator, ParticipantColumn column, ParticipantColumn groups) {
        return values(indicator, column, groups::code, groups.categories().size());
    }

    /** The indicator for some participants. */
    IndicatorValue among(Indicator indicator, ParticipantColumn column, IntPredicate some) {
        return values(indicator, column, participant -> some.test(participant) ? 0 : 1, 2)
                .get(0);
    }

    private List<IndicatorValue> values(
            Indicator indicator, ParticipantColumn column, IntUnaryOperator group, int groups) {
        int[][] counts = new int[groups][column.categories().size()];
        for (int i = 0; i < column.size(); i++) {
            counts[group.applyAsInt(i)][column.code(i)]++;
        }
        List<IndicatorValue> values = new ArrayList<>();
        for (int[] each : counts) {
            Figure figure = figure(indicator, each);
            values.add(new IndicatorValue(indicator, figure, claim(indicator, figure)));
        }
        return values;
    }

    private static Figure figure(Indicator indicator, int[] counts) {
        int population = IntStream.of(counts).sum();
        if (indicator.expression() instanceof Expression.ShareWithActivity) {
            return Figure.Share.ofRecords(population, counts[0]);
        }
        int missing = counts[counts.length - 1];
        int notApplicable = counts[counts.length - 2];
        Figure.Share share = Figure.Share.ofAnswers(population, missing, notApplicable, counts[0]);
        if (counts.length == AnswerCategories.OF_SHARE.size()) {
            return share;
        }
        return new Figure.Change(share, counts[1], counts[2], SignTest.of(counts[0], counts[2], counts[1]));
    }

    private Claim claim(Indicator indicator, Figure figure) {
        Figure.Share share = figure instanceof Figure.Change change ? change.rose() : (Figure.Share) figure;
        return hasNothingOnRecord(indicator) ? Claim.refused(Claim.Reason.NO_DATA) : Claims.of(indicator, share);
    }

    boolean hasNothingOnRecord(Indicator indicator) {
        return indicator.expression() instanceof Expression.ShareWithActivity activity
                && records.activities().stream().noneMatch(activity::includes);
    }
}
