package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.stay.Stay;
import org.jspecify.annotations.Nullable;

/**
 * Counts an indicator by reading its formula as words and going through all records for each participant; slow, and without
 * the code that the product counts with.
 */
final class Recount {
    /**
     * What an indicator comes to.
     *
     * @param counts the counts, in words
     * @param statistics the bounds of the interval, if it is of answers, then the probability of the test, if it has one
     */
    record Counted(String counts, List<Double> statistics) {}

    private static final double LEVEL = 0.95;
    private static final double PRECISION = 1e-13;
    private static final double EVEN = 0.5;
    private static final Set<String> WENT = Set.of("DEPARTED", "COMPLETED", "RECOGNISED", "INTERRUPTED");
    private static final String DOES_NOT_APPLY = "not-applicable";

    private final List<Stay> went;
    private final EvidenceRecords records;
    private final List<SurveyAnswer> answers;

    /** Counts records, of which the participants are not read but found among the stays. */
    Recount(Collection<Stay> stays, EvidenceRecords records) {
        this.went = stays.stream()
                .filter(stay -> stay.departedOn() != null)
                .filter(stay -> WENT.contains(String.valueOf(stay.status())))
                .toList();
        this.records = records;
        this.answers = records.answers();
    }

    Counted count(Indicator indicator, Predicate<Stay> among) {
        List<String> words = List.of(indicator.expression().text().split(",? "));
        List<Stay> some = went.stream().filter(among).toList();
        String of = indicator.population().name();
        return switch (words.get(0)) {
            case "share" -> words.get(1).equals("with") ? active(words, of, some) : share(words, of, some);
            case "change" -> change(words, some);
            case "reach", "forums" -> new Counted(activities(words), List.of());
            case "participants" ->
                new Counted("%s went of %s".formatted(went.size(), records.targetParticipants()), List.of());
            case "exchanges" -> new Counted(exchanges(), List.of());
            default -> recommendations(words);
        };
    }

    private Counted share(List<String> words, String of, List<Stay> some) {
        String question = words.get(2);
        Predicate<String> passes = passes(words.get(7), words.subList(8, words.size()));
        if (of.equals("PARTICIPANTS")) {
            return sampled(some.stream()
                    .map(stay -> about(stay, question, words.get(4), words.get(6)))
                    .map(answer -> answer.map(value -> judged(value, passes)).orElse("missing"))
                    .toList());
        }
        if (of.equals("RESPONDENTS")) {
            List<SurveyAnswer> all = answers.stream()
                    .filter(answer -> word(answer.role()).equals(words.get(4)))
                    .filter(answer -> word(answer.key().wave()).equals(words.get(6)))
                    .toList();
            return sampled(all.stream()
                    .map(answer -> answer.key().respondent())
                    .distinct()
                    .map(respondent -> all.stream()
                            .filter(answer -> answer.key().respondent().equals(respondent))
                            .filter(answer -> answer.key().question().equals(question))
                            .filter(answer -> isAnswer(question, answer.value()))
                            .map(answer -> judged(Objects.requireNonNull(answer.value()), passes))
                            .findFirst()
                            .orElse("missing"))
                    .toList());
        }
        return sampled(went.stream()
                .map(IndicatorRecountTest::school)
                .distinct()
                .map(school -> school(answers.stream()
                        .filter(answer -> answer.school() != null
                                && answer.school().value().equals(school))
                        .filter(answer -> asks(answer, question, words.get(4), words.get(6)))
                        .map(answer -> judged(Objects.requireNonNull(answer.value()), passes))
                        .toList()))
                .toList());
    }

    private static String school(List<String> judged) {
        if (judged.isEmpty()) {
            return "missing";
        }
        long passed = judged.stream().filter("yes"::equals).count();
        return passed >= judged.size() - passed ? "yes" : "no";
    }

    private Counted change(List<String> words, List<Stay> some) {
        int by = words.indexOf("by");
        List<String> outcomes = new ArrayList<>();
        for (Stay stay : some) {
            List<String> each = new ArrayList<>();
            int before = 0;
            int after = 0;
            for (String question : words.subList(2, by)) {
                List<String> both = bothTimes(stay, question, words.subList(by + 1, by + 6));
                String first = both.get(0);
                String last = both.get(1);
                if (List.of(first, last).contains(DOES_NOT_APPLY)) {
                    each.add(DOES_NOT_APPLY);
                } else if (first.equals("missing") || last.equals("missing")) {
                    each.add("missing");
                } else {
                    each.add("pair");
                    before += rank(first);
                    after += rank(last);
                }
            }
            if (each.contains("pair")) {
                outcomes.add(after > before ? "yes" : after == before ? "equal" : "fell");
            } else {
                outcomes.add(each.contains(DOES_NOT_APPLY) ? DOES_NOT_APPLY : "missing");
            }
        }
        Counted rose = sampled(outcomes);
        int fell = number(outcomes, "fell");
        List<Double> statistics = new ArrayList<>(rose.statistics());
        int uneven = number(outcomes, "yes") + fell;
        if (uneven > 0) {
            statistics.add(asUneven(fell, uneven));
        }
        return new Counted(
                "%s, %s equal, %s fell".formatted(rose.counts(), number(outcomes, "equal"), fell), statistics);
    }

    private Counted active(List<String> words, String of, List<Stay> some) {
        List<Activity> those = ofKinds(words.subList(3, words.size()));
        Stream<String> outcomes = of.equals("PARTICIPANTS")
                ? some.stream()
                        .map(stay -> those.stream()
                                        .anyMatch(activity -> activity.learner() != null
                                                && isAbout(
                                                        stay, activity.learner().value(), text(activity.edition())))
                                ? "yes"
                                : "no")
                : went.stream()
                        .map(IndicatorRecountTest::school)
                        .distinct()
                        .map(school -> those.stream().anyMatch(activity -> school.equals(text(activity.school())))
                                ? "yes"
                                : "no");
        return new Counted(told(outcomes.toList()), List.of());
    }

    private Counted recommendations(List<String> words) {
        List<String> outcomes = records.recommendations().stream()
                .map(recommendation -> words.get(1).equals("with")
                        ? recommendation.evidence().stream().anyMatch(this::isAnswered)
                        : cameAsFarAs(words.get(2), recommendation.id()))
                .map(passes -> passes ? "yes" : "no")
                .toList();
        return new Counted(told(outcomes), List.of());
    }

    /** Whether somebody answered what an indicator of participants asks. */
    private boolean isAnswered(String id) {
        Indicator indicator = IndicatorBook.standard().find(id).orElseThrow();
        return !count(indicator, stay -> true).statistics().isEmpty();
    }

    /** Steps have no dates here, so that what was turned down and taken over is not known to be taken over. */
    private boolean cameAsFarAs(String status, RecommendationId recommendation) {
        Set<String> steps = records.steps().stream()
                .filter(step -> step.key().recommendation().equals(recommendation))
                .map(step -> word(step.key().status()))
                .collect(Collectors.toSet());
        boolean isDecided = steps.contains("adopted") || steps.contains("rejected");
        return switch (status) {
            case "drafted" -> !steps.isEmpty();
            case "proposed" -> steps.contains("proposed") || isDecided;
            case "adopted" -> steps.contains("adopted") && !steps.contains("rejected");
            default -> steps.contains(status);
        };
    }

    private String exchanges() {
        List<String> lines = records.exchanges().stream()
                .map(exchange -> "%s %s: %s sent, %s received"
                        .formatted(exchange.partner(), exchange.schoolYear(), exchange.sent(), exchange.received()))
                .sorted()
                .toList();
        List<Integer> numbers = records.exchanges().stream()
                .flatMap(exchange -> Stream.of(exchange.sent(), exchange.received()))
                .toList();
        Integer[] sums = new Integer[2];
        int missing = 0;
        for (int i = 0; i < numbers.size(); i++) {
            Integer number = numbers.get(i);
            if (number == null) {
                missing++;
            } else {
                sums[i % 2] = number + (sums[i % 2] == null ? 0 : sums[i % 2]);
            }
        }
        return "%s sent, %s received, %s missing: %s".formatted(sums[0], sums[1], missing, lines);
    }

    private String activities(List<String> words) {
        int to = words.indexOf("for");
        List<Activity> those = ofKinds(words.subList(3, to < 0 ? words.size() : to)).stream()
                .filter(activity ->
                        to < 0 || words.subList(to + 1, words.size()).contains(word(activity.audience())))
                .toList();
        if (words.get(0).equals("reach")) {
            List<Integer> known =
                    those.stream().map(Activity::reach).filter(Objects::nonNull).toList();
            int sum = known.stream().mapToInt(Integer::intValue).sum();
            return "%s from %s, %s missing".formatted(sum, those.size(), those.size() - known.size());
        }
        List<String> forums = those.stream()
                .map(activity -> String.valueOf(activity.forum()).strip().toLowerCase(Locale.ROOT))
                .filter(forum -> !forum.isEmpty() && !forum.equals("null"))
                .toList();
        return "%s from %s, %s missing"
                .formatted(Set.copyOf(forums).size(), those.size(), those.size() - forums.size());
    }

    private List<Activity> ofKinds(List<String> kinds) {
        return records.activities().stream()
                .filter(activity -> kinds.contains(word(activity.kind())))
                .toList();
    }

    private Optional<String> about(Stay stay, String question, String role, String wave) {
        return allAbout(stay, question, role, wave).stream()
                .map(SurveyAnswer::value)
                .findFirst();
    }

    private List<SurveyAnswer> allAbout(Stay stay, String question, String role, String wave) {
        return answers.stream()
                .filter(answer -> asks(answer, question, role, wave))
                .filter(answer -> answer.learner() != null || role.equals("learner"))
                .filter(answer -> isAbout(
                        stay,
                        answer.learner() == null
                                ? answer.key().respondent()
                                : answer.learner().value(),
                        text(answer.edition())))
                .sorted(Comparator.comparing(answer -> answer.key().respondent()))
                .toList();
    }

    /** The first who answered both times; where there is nobody, what is said once counts as far as it does not apply. */
    private List<String> bothTimes(Stay stay, String question, List<String> roleAndWaves) {
        String role = roleAndWaves.get(0);
        List<SurveyAnswer> before = allAbout(stay, question, role, roleAndWaves.get(2));
        List<SurveyAnswer> after = allAbout(stay, question, role, roleAndWaves.get(4));
        for (SurveyAnswer one : before) {
            for (SurveyAnswer other : after) {
                if (one.key().respondent().equals(other.key().respondent()) && !role.equals("learner")) {
                    return List.of(String.valueOf(one.value()), String.valueOf(other.value()));
                }
            }
        }
        return Stream.of(before, after)
                .map(all ->
                        all.isEmpty() ? "missing" : String.valueOf(all.get(0).value()))
                .map(value -> role.equals("learner") || value.equals(DOES_NOT_APPLY) ? value : "missing")
                .toList();
    }

    private static boolean asks(SurveyAnswer answer, String question, String role, String wave) {
        return answer.key().question().equals(question)
                && word(answer.role()).equals(role)
                && word(answer.key().wave()).equals(wave)
                && isAnswer(question, answer.value());
    }

    private boolean isAbout(Stay stay, String learner, String edition) {
        if (!stay.learner().value().equals(learner)) {
            return false;
        }
        long times = went.stream()
                .filter(other -> other.learner().equals(stay.learner()))
                .count();
        return edition.isEmpty() ? times == 1 : stay.edition().value().equals(edition);
    }

    private static boolean isAnswer(String question, @Nullable String value) {
        String pattern = switch (question) {
            case "satisfaction", "awareness" -> "[1-5]";
            case "go-again", "recommend", "ambassador-plan", "in-touch" -> "yes|no";
            case "host-language" -> "[ABC][12]|not-applicable";
            case "contacts" -> "[0-9]{1,2}|[1-4][0-9]{2}|500";
            case "situation" -> "employed-by-training-firm|employed-elsewhere|in-education|seeking-work|other";
            default -> "[0-4]";
        };
        return value != null && value.matches(pattern);
    }

    private static Predicate<String> passes(String sign, List<String> than) {
        return switch (sign) {
            case ">=" -> value -> rank(value) >= rank(than.get(0));
            case "<=" -> value -> rank(value) <= rank(than.get(0));
            default -> than::contains;
        };
    }

    private static String judged(String value, Predicate<String> passes) {
        if (value.equals(DOES_NOT_APPLY)) {
            return value;
        }
        return passes.test(value) ? "yes" : "no";
    }

    private static int rank(String value) {
        return value.matches("[ABC][12]")
                ? List.of("A1", "A2", "B1", "B2", "C1", "C2").indexOf(value)
                : Integer.parseInt(value);
    }

    /** What answers come to, with the interval of those that pass. */
    private static Counted sampled(List<String> outcomes) {
        int passed = number(outcomes, "yes");
        int answered = outcomes.size() - number(outcomes, "missing") - number(outcomes, DOES_NOT_APPLY);
        return new Counted(told(outcomes), answered == 0 ? List.of() : interval(passed, answered));
    }

    private static List<Double> interval(int passed, int answered) {
        int failed = answered - passed;
        return List.of(
                passed == 0 ? 0.0 : quantile(passed, failed + 1, (1 - LEVEL) / 2),
                failed == 0 ? 1.0 : quantile(passed + 1, failed, (1 + LEVEL) / 2));
    }

    /** How likely it is that chance makes pairs at least as uneven. */
    private static double asUneven(int fell, int pairs) {
        BinomialDistribution chance = new BinomialDistribution(null, pairs, EVEN);
        return IntStream.rangeClosed(0, pairs)
                .filter(other -> Math.abs(2 * other - pairs) >= Math.abs(2 * fell - pairs))
                .mapToDouble(chance::probability)
                .sum();
    }

    private static double quantile(int alpha, int beta, double probability) {
        return new BetaDistribution(null, alpha, beta, PRECISION).inverseCumulativeProbability(probability);
    }

    private static String told(List<String> outcomes) {
        int missing = number(outcomes, "missing");
        int notApplicable = number(outcomes, DOES_NOT_APPLY);
        return "%s/%s of %s, %s missing, %s not applicable"
                .formatted(
                        number(outcomes, "yes"),
                        outcomes.size() - missing - notApplicable,
                        outcomes.size(),
                        missing,
                        notApplicable);
    }

    private static int number(List<String> outcomes, String outcome) {
        return outcomes.stream()
                .filter(outcome::equals)
                .collect(Collectors.toList())
                .size();
    }

    private static String word(@Nullable Object constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
