package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duallearning.mobility.eligibility.Comparison.Operator;
import org.jspecify.annotations.Nullable;

/** Reads conditions such as {@code system is DBSO, LEERTIJD and weeklyHours at least 20}. */
final class ConditionParser {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, Condition> named;

    /** Reads conditions in which the named ones may be used by name. */
    ConditionParser(Map<String, Condition> named) {
        this.named = Map.copyOf(named);
        Arrays.stream(Fact.values()).forEach(fact -> facts.put(fact.term(), fact));
        Arrays.stream(Measure.values()).forEach(measure -> measures.put(measure.term(), measure));
    }

    /** Reads alternatives joined by {@code or}, which binds less than {@code and}. */
    Condition parse(Words words) {
        List<Condition> alternatives = new ArrayList<>();
        do {
            List<Condition> parts = new ArrayList<>();
            do {
                parts.add(single(words));
            } while (words.skip("and"));
            alternatives.add(parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts)));
        } while (words.skip("or"));
        return alternatives.size() == 1 ? alternatives.get(0) : new Condition.Any(List.copyOf(alternatives));
    }

    private Condition single(Words words) {
        if (words.skip("not")) {
            return new Condition.Not(single(words));
        }
        String name = words.take("write a condition");
        Condition known = named.get(name);
        if (known != null) {
            return known;
        }
        Term left = term(name);
        if (left == null || left instanceof Term.Constant) {
            throw words.errorBefore("'" + name + "' is neither a fact nor a condition; take one of " + names());
        }
        if (left instanceof Term.OfFact of && words.skip("is")) {
            return membership(of.fact(), words);
        }
        if (!isComparable(left)) {
            throw words.error("write 'is' and a value after " + name);
        }
        return comparison(left, words);
    }

    private static boolean isComparable(Term term) {
        return !(term instanceof Term.OfFact of)
                || of.isDate()
                || Number.class.isAssignableFrom(of.fact().type());
    }

    private static Condition membership(Fact fact, Words words) {
        if (fact.whenEmpty() == Absent.NONE && words.skip("given")) {
            return new Condition.IsGiven(fact);
        }
        boolean negated = words.skip("not");
        Set<Object> values = new LinkedHashSet<>();
        do {
            values.add(value(fact, words));
        } while (words.skip(","));
        Condition isOneOf = new Condition.IsOneOf(fact, Set.copyOf(values));
        return negated ? new Condition.Not(isOneOf) : isOneOf;
    }

    private static Object value(Fact fact, Words words) {
        String word = words.take("write a value of " + fact.term());
        if (fact.type() == Boolean.class && (word.equals("yes") || word.equals("no"))) {
            return word.equals("yes");
        }
        if (fact.type().isEnum()) {
            for (Object constant : fact.type().getEnumConstants()) {
                if (constant.toString().equals(word)) {
                    return constant;
                }
            }
        }
        throw words.errorBefore("'" + word + "' is not a value of " + fact.term() + "; "
                + (fact.type().isEnum()
                        ? "take one of " + Arrays.toString(fact.type().getEnumConstants())
                        : fact.type() == Boolean.class
                                ? "write yes or no"
                                : "only yes/no facts and codes can be compared with 'is'"));
    }

    private Condition comparison(Term left, Words words) {
        Operator operator = operator(left.isDate(), words);
        String name = words.take("write what to compare with");
        Term right = term(name);
        if (right == null || !isComparable(right) || right.isDate() != left.isDate()) {
            throw words.errorBefore("'" + name + "' cannot be compared here; write "
                    + (left.isDate()
                            ? "a date such as 2016-09-01, or the name of one"
                            : "a number, or the name of one"));
        }
        return new Comparison(left, operator, right);
    }

    private static Operator operator(boolean dates, Words words) {
        if (dates) {
            if (words.skip("from")) {
                return Operator.AT_LEAST;
            }
            if (words.skip("until")) {
                return Operator.AT_MOST;
            }
            throw words.error("write 'from' or 'until' after a date; both include the day itself");
        }
        if (words.skip("at", "least")) {
            return Operator.AT_LEAST;
        }
        if (words.skip("at", "most")) {
            return Operator.AT_MOST;
        }
        if (words.skip("below")) {
            return Operator.BELOW;
        }
        throw words.error("write 'at least', 'at most' or 'below' after a number, and 'is' after a code or a yes/no");
    }

    private @Nullable Term term(String word) {
        if (DATE.matcher(word).matches()) {
            try {
                return new Term.Constant(LocalDate.parse(word));
            } catch (DateTimeParseException e) {
                return null;
            }
        }
        if (NUMBER.matcher(word).matches()) {
            return new Term.Constant(new BigDecimal(word));
        }
        Fact fact = facts.get(word);
        return fact == null ? measures.get(word) : new Term.OfFact(fact);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(facts.keySet());
        names.addAll(measures.keySet());
        names.addAll(named.keySet());
        names.sort(null);
        return names;
    }
}
