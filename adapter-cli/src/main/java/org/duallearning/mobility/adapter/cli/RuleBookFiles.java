package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.RuleBookSyntaxException;

/** Reads rule books from files. */
final class RuleBookFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Session session;

    RuleBookFiles(Session session) {
        this.session = session;
    }

    /** The book in a file. */
    RuleBook read(String file) {
        try {
            return RuleBook.parse(new StringReader(text(file)));
        } catch (RuleBookSyntaxException e) {
            throw new Refusal(
                    ExitCode.INPUT_INVALID,
                    session.words().say("rules.notUnderstood", file, e.line(), e.column(), e.advice()));
        }
    }

    /** The text of a file. */
    String text(String file) {
        return new InputFiles(session).open(file, bytes -> {
            try {
                return decoded(bytes);
            } catch (CharacterCodingException e) {
                throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("rules.notUtf8", file));
            }
        });
    }

    private static String decoded(InputStream bytes) throws IOException {
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        String decoded = text.toString();
        return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    }
}
