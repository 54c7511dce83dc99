package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages of texts for people. */
final class Languages {
    private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH);

    private Languages() {}

    /** The known language that a request prefers; English if it prefers none, or says it in a way that cannot be read. */
    static Locale of(Context context) {
        return preferred(context.header("Accept-Language"));
    }

    /** The language that a link asks for by its {@code lang}; without it, the one that the request prefers. */
    static Locale asked(Context context) {
        String lang = context.queryParam("lang");
        if (lang == null) {
            return of(context);
        }
        return KNOWN.stream()
                .filter(language -> language.getLanguage().equals(lang))
                .findFirst()
                .orElseThrow(() -> QueryParameters.wrong("lang", lang, Sentence.of("advice.list", codes())));
    }

    private static String codes() {
        return KNOWN.stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }

    private static Locale preferred(@Nullable String accepted) {
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(LanguageRange.parse(accepted), KNOWN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
