package org.duallearning.mobility.evidence;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with marks where figures are to be filled in: {@code {numerator}} is the figure, and {@code {numerator:is/are}} the
 * word that goes with it, for one and for more. What is said of a part of one is said of one: {@code 0 of 1 is}. Immutable and
 * thread-safe.
 */
public final class SentencePattern {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern MARK = Pattern.compile("\\{([^{}:]*)(?::([^{}/]*)/([^{}/]*))?}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?!\\d))");
    private static final String SHARE = "share";
    private static final String PART = "numerator";
    private static final String WHOLE = "denominator";

    private final String language;
    private final String pattern;

    /**
     * A pattern.
     *
     * @param language of which the words are, for not all count alike: in French, zero is one
     */
    public SentencePattern(String language, String pattern) {
        this.language = language;
        this.pattern = pattern;
    }

    /** The figures that it names; whatever else stands in braces as it is. */
    Set<String> marks() {
        Set<String> marks = new TreeSet<>();
        BRACES.matcher(pattern).results().forEach(braces -> {
            Matcher mark = MARK.matcher(braces.group());
            marks.add(mark.matches() ? mark.group(1) : braces.group(1));
        });
        return marks;
    }

    /**
     * The sentence. Where there is no share, its brackets go too.
     *
     * @param figures the figures by their marks
     * @param unknown what stands for any other
     */
    public String filled(Map<String, String> figures, String unknown) {
        String wanted = figures.containsKey(SHARE) ? pattern : pattern.replace(" ({" + SHARE + "})", "");
        return MARK.matcher(wanted).replaceAll(mark -> {
            String figure = figures.get(mark.group(1));
            if (mark.group(2) != null) {
                boolean isOne = isOne(figure) || (mark.group(1).equals(PART) && isOne(figures.get(WHOLE)));
                return Matcher.quoteReplacement(isOne ? mark.group(2) : mark.group(3));
            }
            return Matcher.quoteReplacement(figure == null ? unknown : grouped(language, figure));
        });
    }

    /** A figure, or a text with figures in it, with thousands set apart as a language does. */
    public static String grouped(String language, String figure) {
        return THOUSANDS
                .matcher(figure)
                .replaceAll(
                        switch (language) {
                            case "nl" -> ".";
                            case "fr" -> "\u202f";
                            default -> ",";
                        });
    }

    private boolean isOne(@Nullable String figure) {
        return "1".equals(figure) || (language.equals("fr") && "0".equals(figure));
    }
}
