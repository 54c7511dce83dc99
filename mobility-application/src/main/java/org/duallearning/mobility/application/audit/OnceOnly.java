package org.duallearning.mobility.application.audit;

import java.util.List;
import java.util.function.Function;

/**
 * A promise that something is done at most once, however often it is asked for: whoever asks gives a key, and the answer is
 * kept under it together with what was done. Immutable; as thread-safe as the function that writes answers.
 */
public final class OnceOnly {
    private static final int LONGEST = 255;

    private final String key;
    private final String fingerprint;
    private final Function<Object, String> text;

    private OnceOnly(String key, String fingerprint, Function<Object, String> text) {
        this.key = key;
        this.fingerprint = fingerprint;
        this.text = text;
    }

    /**
     * Something to be done once.
     *
     * @param key what the caller names it by: 1 to 255 visible ASCII characters, not used by this caller for anything else
     * @param asked all that was asked, part by part, by which another request under the same key is told from a repetition
     * @param answer the type of the answer
     * @param text writes the answer as it is to be given again
     */
    public static <A> OnceOnly of(String key, List<byte[]> asked, Class<A> answer, Function<A, String> text) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("A key must have 1 to %s visible ASCII characters.".formatted(LONGEST));
        }
        return new OnceOnly(key, Fingerprint.of(asked), given -> text.apply(answer.cast(given)));
    }

    /** Whether a text can be a key. */
    public static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** What the caller names it by. */
    public String key() {
        return key;
    }

    /** Tells what was asked from anything else. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * An answer as it is to be given again.
     *
     * @throws ClassCastException if it is not of the type that was announced
     */
    public String text(Object answer) {
        return text.apply(answer);
    }
}
