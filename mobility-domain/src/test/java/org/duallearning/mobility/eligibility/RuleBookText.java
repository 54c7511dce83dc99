package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines of a rule book, and which of them are rules and rows of tables that the answers rest on.
 *
 * <p>Lines of any other sort belong to neither.
 */
final class RuleBookText {

    private static final Pattern RULE = Pattern.compile("rule (\\S+) (\\S+)");
    private static final Pattern ROW = Pattern.compile("(?:unconfirmed )?(?:destinations \\S+|length \\S+ \\S+)");
    private static final Pattern HEAD = Pattern.compile("(?:book|source) .*");

    private final List<String> lines;
    private final List<Block> rules = new ArrayList<>();
    private final List<Block> rows = new ArrayList<>();

    /**
     * Lines that belong together.
     *
     * @param name the id of the rule, or how the row begins
     * @param kind the kind of the rule; of a row nothing
     * @param from the first line, from 0
     * @param to the line after the last
     */
    record Block(String name, String kind, int from, int to) {}

    RuleBookText(String text) {
        this.lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher rule = RULE.matcher(lines.get(line));
            Matcher row = ROW.matcher(lines.get(line));
            if (rule.matches()) {
                rules.add(new Block(rule.group(1), rule.group(2), line, endOfRule(line)));
            } else if (row.lookingAt()) {
                rows.add(new Block(row.group(), "", line, line + 1));
            }
        }
    }

    private int endOfRule(int start) {
        int end = start + 1;
        while (end < lines.size() && lines.get(end).startsWith(" ")) {
            end++;
        }
        return end;
    }

    List<Block> rules() {
        return rules;
    }

    List<Block> rows() {
        return rows;
    }

    /** Returns a line, from 0; beyond the last one it is empty. */
    String line(int at) {
        return at < lines.size() ? lines.get(at) : "";
    }

    private List<String> lines(Block block) {
        return lines.subList(block.from(), block.to());
    }

    /** Returns the text with other lines in the place of some. */
    String with(int from, int to, List<String> others) {
        return text(Stream.of(lines.subList(0, from), others, lines.subList(to, lines.size())));
    }

    /** Returns the text with a block and a later one in each other's place. */
    String exchanged(Block one, Block later) {
        return text(Stream.of(
                lines.subList(0, one.from()),
                lines(later),
                lines.subList(one.to(), later.from()),
                lines(one),
                lines.subList(later.to(), lines.size())));
    }

    /** Returns what answers rest on: without remarks, and without lines that say something about the rules themselves. */
    String bare() {
        return with(rules.stream().map(Block::name).toList());
    }

    /** Returns what answers rest on, with no other rules than these. */
    String with(Collection<String> ids) {
        return text(Stream.of(
                lines.stream().filter(line -> HEAD.matcher(line).matches()).toList(),
                rows.stream().flatMap(row -> lines(row).stream()).toList(),
                rules.stream()
                        .filter(rule -> ids.contains(rule.name()))
                        .flatMap(rule -> lines(rule).stream())
                        .toList()));
    }

    private static String text(Stream<List<String>> parts) {
        return String.join("\n", parts.flatMap(List::stream).toList()) + "\n";
    }
}
