package org.duallearning.mobility.adapter.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;

/** Who asks for changes, and when. Thread-safe. */
final class Requests {
    private static final String KEY = "Idempotency-Key";

    private final Caller caller;
    private final Clock clock;

    /**
     * Requests of one caller.
     *
     * @param caller in whose name everything is asked, as there is no authentication that tells one from another
     */
    Requests(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The request that is made now: to be done once only if it has an {@code Idempotency-Key}.
     *
     * @param answer the type of what the use case keeps as its answer
     * @param render writes that answer into the context
     */
    <A> Request of(Context context, Class<A> answer, BiConsumer<Context, A> render) {
        String key = context.header(KEY);
        if (key == null) {
            return new Request(caller, clock.instant());
        }
        if (!OnceOnly.isKey(key)) {
            throw new Refusal(RestProblem.of(new Issue("header", KEY, key, Sentence.of("advice.idempotencyKey"))));
        }
        OnceOnly once = OnceOnly.of(key, asked(context), answer, given -> {
            render.accept(context, given);
            return KeptResponse.of(context);
        });
        return new Request(caller, clock.instant(), once);
    }

    /** All that is asked; of a form what is in it, for its boundaries differ each time that it is sent. */
    private static List<byte[]> asked(Context context) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(context.method().name().getBytes(UTF_8));
        parts.add(context.path().getBytes(UTF_8));
        parts.add(Objects.requireNonNullElse(context.queryString(), "").getBytes(UTF_8));
        if (context.isMultipartFormData()) {
            for (UploadedFile file : context.uploadedFiles()) {
                parts.add(file.filename().getBytes(UTF_8));
                parts.add(bytes(file));
            }
        } else {
            parts.add(RequestBodies.bytes(context));
        }
        return parts;
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day on which something is done: {@code on}, or today in Belgium if it is not there. */
    LocalDate day(Context context) {
        LocalDate day = QueryParameters.date(context, "on");
        return day == null ? LocalDate.ofInstant(clock.instant(), Request.BELGIUM) : day;
    }
}
