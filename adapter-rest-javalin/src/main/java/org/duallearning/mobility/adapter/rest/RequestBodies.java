package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the bodies of requests that are no forms, in memory and no further than a limit. */
final class RequestBodies {
    /** The greatest body that is read; the rule book that comes with the software is a twentieth of it. */
    static final int GREATEST_MIB = 1;

    private static final Logger LOG = LoggerFactory.getLogger(RequestBodies.class);
    private static final int GREATEST = GREATEST_MIB << 20;
    private static final long GREATEST_THROWN_AWAY = (4L * RequestGuard.GREATEST_REQUEST_MIB) << 20;
    private static final int BAD_REQUEST = 400;
    private static final String READ = RequestBodies.class.getName();

    private RequestBodies() {}

    /** A text in UTF-8. */
    static String text(Context context) {
        byte[] body = read(context, "text/plain");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(RestProblem.of(new Issue("body", "body", null, Sentence.of("advice.utf8"))));
        }
    }

    /** The bytes of a JSON document. */
    static byte[] json(Context context) {
        return read(context, "application/json");
    }

    private static byte[] read(Context context, String mediaType) {
        String given = context.contentType();
        if (given == null || !given.split(";", 2)[0].strip().equalsIgnoreCase(mediaType)) {
            throw new Refusal(
                    RestProblem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Sentence.of("otherMediaType", mediaType)));
        }
        return bytes(context);
    }

    /** The bytes of the body, however often they are asked for. */
    static byte[] bytes(Context context) {
        byte[] read = context.attribute(READ);
        if (read != null) {
            return read;
        }
        byte[] body;
        try {
            body = context.bodyInputStream().readNBytes(GREATEST + 1);
        } catch (IOException brokenOff) {
            throw new Refusal(ProblemHandler.ofStatus(BAD_REQUEST));
        }
        if (body.length > GREATEST) {
            throw new Refusal(RestProblem.of(ProblemType.PAYLOAD_TOO_LARGE, Sentence.of("bodyTooLarge", GREATEST_MIB)));
        }
        context.attribute(READ, body);
        return body;
    }

    /**
     * Takes in the rest of a body that is too large, within limits, and keeps nothing of it: a connection that is closed on somebody
     * who is still sending takes the answer with it. Who asked whether to send it is not told to.
     */
    static void throwAwayRest(Context context) {
        if (context.header("Expect") != null) {
            return;
        }
        byte[] some = new byte[1 << 16];
        try {
            InputStream body = context.req().getInputStream();
            long left = GREATEST_THROWN_AWAY;
            for (int read = 0; read >= 0 && left > 0; left -= read) {
                read = body.read(some);
            }
        } catch (IOException | IllegalStateException brokenOff) {
            LOG.debug("A client did not wait for its answer: {}", RequestGuard.trace(context));
        }
    }
}
