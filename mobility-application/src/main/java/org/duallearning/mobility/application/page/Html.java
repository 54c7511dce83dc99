package org.duallearning.mobility.application.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes HTML in which every text and every attribute is escaped. Used by one thread. */
final class Html {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element that was opened last and begins a new line. */
    Html closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element that has no content, such as {@code meta}. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        out.append('\n');
        return this;
    }

    /** An element with a text. */
    Html leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).closeLine();
    }

    /** A text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /**
     * A script, or data for one.
     *
     * @throws IllegalArgumentException if it would end before its end
     */
    Html script(String code, String... attributes) {
        return verbatim("script", code, attributes);
    }

    /** A style sheet. */
    Html style(String rules) {
        return verbatim("style", rules);
    }

    private Html verbatim(String element, String content, String... attributes) {
        boolean ends = content.toLowerCase(Locale.ROOT).contains("</" + element);
        if (ends || content.contains("<!--")) {
            throw new IllegalArgumentException("This cannot stand in the element " + element + ".");
        }
        tag(element, attributes);
        out.append(content).append("</").append(element).append(">\n");
        return this;
    }

    /**
     * The page.
     *
     * @throws IllegalStateException if an element is still open
     */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
