package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;

/**
 * A use case, and what it does if nothing fails.
 *
 * @param useCase what is asked for
 * @param request who asks, and when
 * @param url the database before it
 * @param before what the database holds before it
 * @param after what it holds after it
 * @param answer what is answered
 */
record Scene(UseCase useCase, Request request, String url, Contents before, Contents after, String answer) {
    /** A request for something new. */
    static final Request ANEW =
            new Request(new Caller("tester", Role.CONSORTIUM_COORDINATOR, null), Instant.parse("2018-03-01T09:00:00Z"));

    /** All scenes of the story that end alike each time, those that change something also with a key to be done once only. */
    static List<Scene> story(Copies copies) {
        List<Scene> scenes = new ArrayList<>();
        String url = copies.empty();
        for (UseCase useCase : UseCase.values()) {
            if (useCase.changes() && !useCase.isRandom()) {
                scenes.add(play(useCase, once(useCase), url, copies.copyOf(url)));
            }
            String next = copies.copyOf(url);
            Scene scene = play(useCase, ANEW, url, next);
            if (!useCase.isRandom()) {
                scenes.add(scene);
            }
            url = next;
        }
        return scenes;
    }

    private static Request once(UseCase useCase) {
        OnceOnly once = OnceOnly.of("key", List.of(useCase.name().getBytes(UTF_8)), Object.class, Object::toString);
        return new Request(ANEW.caller(), ANEW.at(), once);
    }

    private static Scene play(UseCase useCase, Request request, String url, String copy) {
        Contents before = Contents.of(url);
        String answer;
        try (Stage stage = new Stage(copy, UnaryOperator.identity())) {
            answer = stage.ask(useCase, request).answer();
        }
        Contents after = Contents.of(copy);
        assertThat(after.equals(before))
                .as("%s leaves all as it is: %s", useCase, answer)
                .isEqualTo(!useCase.changes());
        return new Scene(useCase, request, url, before, after, answer);
    }

    boolean isOnceOnly() {
        return request.once() != null;
    }

    @Override
    public String toString() {
        return useCase + (isOnceOnly() ? " with a key" : "");
    }
}
