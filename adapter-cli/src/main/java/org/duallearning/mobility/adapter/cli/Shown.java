package org.duallearning.mobility.adapter.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.port.out.StorageProvider;

/** What somebody typed, as it may be shown: without passwords, and without characters that a terminal would obey. */
final class Shown {
    private static final Pattern URL = Pattern.compile("jdbc:|[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)((?:password|passwd|pwd|secret)\\s*=).*", Pattern.DOTALL);

    private Shown() {}

    /** The text up to the address of a URL in it, or up to a password. */
    static String of(Object typed) {
        String text = typed.toString();
        Matcher url = URL.matcher(text);
        if (url.find()) {
            text = text.substring(0, url.start()) + StorageProvider.withoutSecrets(text.substring(url.start()));
        }
        return escaped(PASSWORD.matcher(text).replaceFirst("$1..."));
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(Shown::escaped).collect(Collectors.joining());
    }

    /** Formatting characters turn text around, so that it reads otherwise than it is. */
    private static String escaped(int character) {
        boolean obeyed = Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
        return obeyed ? "\\u%04x".formatted(character) : Character.toString(character);
    }
}
