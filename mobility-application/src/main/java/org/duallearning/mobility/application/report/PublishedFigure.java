package org.duallearning.mobility.application.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.FigureViews;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.evidence.AnswerCategories;
import org.duallearning.mobility.evidence.Claim;
import org.duallearning.mobility.evidence.Figure;
import org.duallearning.mobility.statistics.SignTest;
import org.jspecify.annotations.Nullable;

/** An indicator worked out from the published counts alone, so that it says no more than they do. Immutable. */
final class PublishedFigure {
    /** What people are counted by. */
    enum Counted {
        /** What is on record of everybody, which is no sample: its share has no interval. */
        RECORDS,
        /** An answer, which stands for those of others. */
        ANSWERS,
        /** How many answered higher than before. */
        CHANGES
    }

    private static final String HIDDEN = "HIDDEN";
    private static final Cell.Shown NOBODY = Cell.Shown.exactly(0);

    private final IndicatorData indicator;
    private final Map<String, Cell.Shown> counts;
    private final Cell people;
    private final Cell.@Nullable Shown passing;
    private final @Nullable Figure figure;
    private final boolean isRounded;
    private final @Nullable Claim claim;

    /**
     * An indicator of people.
     *
     * @param counted what they are counted by
     * @param people how many people it is about, as it is shown; hidden, too, if it is to how many of them the question applies
     * @param counts the counts that are shown, by column and class
     */
    PublishedFigure(IndicatorData indicator, Counted counted, Cell people, Map<String, Cell.Shown> counts) {
        this.indicator = indicator;
        this.counts = counts;
        this.people = people;
        boolean isChange = counted == Counted.CHANGES;
        passing = counts.get(isChange ? AnswerCategories.ROSE : AnswerCategories.YES);
        if (people instanceof Cell.Shown nobody && nobody.high() == 0) {
            isRounded = false;
            Figure.Share none = Figure.Share.ofAnswers(0, 0, 0, 0);
            figure = none;
            claim = claim(none);
        } else if (passing != null && people instanceof Cell.Shown all) {
            Cell.Shown missing = counts.getOrDefault(AnswerCategories.NO_ANSWER, NOBODY);
            Cell.Shown notApplicable = counts.getOrDefault(AnswerCategories.NOT_APPLICABLE, NOBODY);
            isRounded = !Stream.of(passing, all, missing, notApplicable).allMatch(Cell.Shown::isExact);
            // Counts that are rounded each by itself need not add up.
            int whole = Math.max(passing.value(), all.value() - missing.value() - notApplicable.value());
            Figure.Share share = new Figure.Share(
                    whole + missing.value() + notApplicable.value(),
                    missing.value(),
                    notApplicable.value(),
                    passing.value(),
                    counted == Counted.RECORDS
                            ? Optional.empty()
                            : new PossibleShares(
                                            passing,
                                            isChange
                                                    ? List.of(AnswerCategories.EQUAL, AnswerCategories.FELL)
                                                    : List.of(AnswerCategories.NO),
                                            counts,
                                            all,
                                            List.of(missing, notApplicable))
                                    .interval());
            figure = isChange ? change(share) : share;
            claim = claim(share);
        } else {
            isRounded = false;
            figure = null;
            claim = null;
        }
    }

    private Claim claim(Figure.Share share) {
        return Claim.of(share, indicator.leastAnswers(), indicator.leastPercent());
    }

    /** Those who did not rise are told apart only where both counts are shown and fit; chance is tried on exact counts alone. */
    private Figure change(Figure.Share rose) {
        Cell.Shown equal = counts.get(AnswerCategories.EQUAL);
        Cell.Shown fell = counts.get(AnswerCategories.FELL);
        if (equal == null || fell == null || rose.numerator() + equal.value() + fell.value() != rose.denominator()) {
            return rose;
        }
        boolean isExact = !isRounded && equal.isExact() && fell.isExact();
        Optional<SignTest> test =
                isExact ? SignTest.of(rose.numerator(), fell.value(), equal.value()) : Optional.empty();
        return new Figure.Change(rose, equal.value(), fell.value(), test);
    }

    String claim() {
        return claim == null ? HIDDEN : claim.state().name();
    }

    List<String> reasons() {
        return claim == null ? List.of() : FigureViews.reasons(claim);
    }

    /** What is said, with the sign for whatever is hidden; nothing if the indicator is. */
    Map<String, String> sentences() {
        Map<String, String> sentences = new TreeMap<>();
        if (figure != null && claim != null && claim.state() != Claim.State.REFUSED) {
            Map<String, String> marks = figure.marks(ReportExtract.LEAST_FOR_SHARE);
            for (String answer : List.of(AnswerCategories.EQUAL, AnswerCategories.FELL)) {
                Optional.ofNullable(counts.get(answer))
                        .ifPresent(count -> marks.put(answer, Integer.toString(count.value())));
            }
            indicator
                    .sentences()
                    .forEach((language, sentence) ->
                            sentences.put(language, Rounded.in(language).filled(sentence, rounded(language, marks))));
        }
        return sentences;
    }

    /** Whether it is not known how many answered, because it is worked out from rounded counts. */
    private boolean isWholeRounded() {
        return Stream.of(
                        people,
                        counts.getOrDefault(AnswerCategories.NO_ANSWER, NOBODY),
                        counts.getOrDefault(AnswerCategories.NOT_APPLICABLE, NOBODY))
                .anyMatch(cell -> cell instanceof Cell.Shown shown && !shown.isExact());
    }

    private boolean isDenominatorRounded(int denominator, int numerator) {
        return isRounded && (isWholeRounded() || denominator == numerator);
    }

    /** The numbers of the figure that are rounded, or worked out from rounded ones, by their names in it. */
    List<String> approximate() {
        FigureView view = view();
        List<String> names = new ArrayList<>();
        if (view != null && isRounded) {
            add(
                    names,
                    "population",
                    !Cell.Shown.exactly(Objects.requireNonNull(view.population()))
                            .equals(people));
            add(names, "missing", isRounded(AnswerCategories.NO_ANSWER));
            add(names, "notApplicable", isRounded(AnswerCategories.NOT_APPLICABLE));
            add(
                    names,
                    "denominator",
                    isDenominatorRounded(
                            Objects.requireNonNull(view.denominator()), Objects.requireNonNull(view.numerator())));
            add(names, "numerator", passing != null && !passing.isExact());
            add(names, "share", view.share() != null);
        }
        if (view != null) {
            add(names, "equal", view.equal() != null && isRounded(AnswerCategories.EQUAL));
            add(names, "fell", view.fell() != null && isRounded(AnswerCategories.FELL));
        }
        return names;
    }

    private static void add(List<String> names, String name, boolean isApproximate) {
        if (isApproximate) {
            names.add(name);
        }
    }

    private boolean isRounded(String answer) {
        return !counts.getOrDefault(answer, NOBODY).isExact();
    }

    /** The marks, with that they are no exact numbers where they are not. */
    private Map<String, String> rounded(String language, Map<String, String> marks) {
        Rounded words = Rounded.in(language);
        Map<String, String> told = new HashMap<>(marks);
        List<String> approximate = approximate();
        Stream.of("share", "denominator")
                .filter(approximate::contains)
                .forEach(name -> told.computeIfPresent(name, (mark, number) -> words.about(number)));
        told.computeIfPresent("numerator", (mark, number) -> words.count(passing, number));
        for (String answer : List.of(AnswerCategories.EQUAL, AnswerCategories.FELL, AnswerCategories.NOT_APPLICABLE)) {
            told.computeIfPresent(answer, (mark, number) -> words.count(counts.get(answer), number));
        }
        told.computeIfPresent("missing", (mark, number) -> words.count(counts.get(AnswerCategories.NO_ANSWER), number));
        return told;
    }

    /** What it comes to; null if it is hidden. */
    @Nullable
    FigureView view() {
        return figure == null ? null : FigureViews.figure(figure, isRounded, ReportExtract.LEAST_FOR_SHARE);
    }
}
