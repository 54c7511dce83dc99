package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one line of a rule book, read from left to right. */
final class Words {

    private static final Pattern WORD = Pattern.compile(",|[^\\s,]+");

    private final int line;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private int next;
    private int last;

    Words(int line, String text) {
        this.line = line;
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
            columns.add(matcher.start() + 1);
        }
    }

    int line() {
        return line;
    }

    boolean isIndented() {
        return text.startsWith(" ");
    }

    boolean hasNext() {
        return next < words.size();
    }

    /** Reads the words if they are next. */
    boolean skip(String... expected) {
        if (next + expected.length > words.size()
                || !words.subList(next, next + expected.length).equals(List.of(expected))) {
            return false;
        }
        next += expected.length;
        return true;
    }

    boolean isNext(String word) {
        return hasNext() && words.get(next).equals(word);
    }

    String take(String wanted) {
        if (!hasNext()) {
            throw error("the line ends too early; " + wanted);
        }
        last = next++;
        return words.get(last);
    }

    /** Reads all that is left, as it was written. */
    String rest(String wanted) {
        if (!hasNext()) {
            throw error("the line ends too early; " + wanted);
        }
        String rest = text.substring(columns.get(next) - 1).strip();
        last = next;
        next = words.size();
        return rest;
    }

    /** All that is left, as it was written, without reading it. */
    String ahead() {
        return hasNext() ? text.substring(columns.get(next) - 1).strip() : "";
    }

    /** The whole line. */
    String all() {
        return text.strip();
    }

    void end() {
        if (hasNext()) {
            throw error("'" + words.get(next) + "' is not expected here; end the line before it");
        }
    }

    /** An error at the next word. */
    RuleBookSyntaxException error(String advice) {
        return new RuleBookSyntaxException(
                line, hasNext() ? columns.get(next) : text.stripTrailing().length() + 1, advice);
    }

    /** An error at what was read last. */
    RuleBookSyntaxException errorBefore(String advice) {
        return new RuleBookSyntaxException(line, columns.get(last), advice);
    }
}
