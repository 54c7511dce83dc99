package org.duallearning.mobility.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The complementary suppression of a measure. All counts that are not small are shown first. While an attacker succeeds, the
 * least useful of the counts that help it is shown more coarsely, and then hidden. In the end each count is shown again if that
 * helps nobody, the most useful first; then all of them together, since some hide only each other; and then each once more, as long
 * as there is any, since what is shown is no longer to be found out: so every count that stays hidden is needed. Not thread-safe.
 */
final class Suppression {
    private final List<Scenario> scenarios;
    /** The most useful first. */
    private final List<Choice> choices;

    Suppression(List<Scenario> scenarios, List<Choice> choices) {
        this.scenarios = scenarios;
        this.choices = choices;
    }

    /** Makes every choice. Throws if there is no way out. */
    void solve() {
        choices.forEach(choice -> take(choice, 0));
        boolean hidden = true;
        while (hidden) {
            hidden = false;
            for (Scenario scenario : scenarios) {
                hidden |= hideFrom(scenario);
            }
        }
        Map<List<String>, List<Choice>> rows = choices.stream()
                .collect(Collectors.groupingBy(
                        choice -> List.of(choice.candidate.breakdown(), choice.candidate.row()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Choice> row : rows.values()) {
            showsAgain(row.stream().filter(choice -> choice.way() > 0).toList());
            row.forEach(choice -> showsAgain(List.of(choice)));
        }
        showsAgain(hidden());
        boolean shown = true;
        while (shown) {
            shown = false;
            for (Choice choice : hidden()) {
                shown |= showsAgain(List.of(choice));
            }
        }
    }

    private List<Choice> hidden() {
        return choices.stream().filter(Choice::isHidden).toList();
    }

    private void take(Choice choice, int way) {
        choice.take(way);
        for (int i = 0; i < scenarios.size(); i++) {
            scenarios.get(i).attack.publish(choice.counts.get(i), choice.cell());
        }
    }

    /** Hides what helps one attacker; whether it hid anything, which may help another. */
    private boolean hideFrom(Scenario scenario) {
        int at = scenarios.indexOf(scenario);
        boolean hidden = false;
        for (Target target : List.copyOf(scenario.targets)) {
            while (target.isOpen() && !scenario.holdsOut(target)) {
                Set<Integer> binding = scenario.binding(target);
                Choice helpful = choices.stream()
                        .filter(choice -> !choice.isHidden())
                        .max(Comparator.comparing((Choice choice) -> binding.contains(choice.counts.get(at).variable))
                                .thenComparingInt(choices::indexOf))
                        .orElseThrow(() -> new UnprotectableException(
                                UnprotectableException.Reason.NOTHING_LEFT_TO_HIDE, scenario.attack.tables.measure));
                take(helpful, helpful.way() + 1);
                hidden = true;
            }
        }
        return hidden;
    }

    /** Shows some counts together as finely as nobody is helped by; whether they are shown more finely than before. */
    private boolean showsAgain(List<Choice> some) {
        int coarsest = some.stream().mapToInt(Choice::way).max().orElse(0);
        List<Integer> before = some.stream().map(Choice::way).toList();
        scenarios.forEach(scenario -> scenario.targets.forEach(Target::mark));
        for (int way = 0; way < coarsest; way++) {
            for (int i = 0; i < some.size(); i++) {
                take(some.get(i), Math.min(way, before.get(i)));
            }
            if (holdsOutWith(some)) {
                return true;
            }
            scenarios.forEach(scenario -> scenario.targets.forEach(Target::reset));
        }
        for (int i = 0; i < some.size(); i++) {
            take(some.get(i), before.get(i));
        }
        return false;
    }

    private boolean holdsOutWith(List<Choice> some) {
        return IntStream.range(0, scenarios.size())
                .allMatch(i -> scenarios
                        .get(i)
                        .holdsOutWith(some.stream()
                                .map(choice -> Objects.requireNonNull(choice.counts.get(i)))
                                .toList()));
    }
}
