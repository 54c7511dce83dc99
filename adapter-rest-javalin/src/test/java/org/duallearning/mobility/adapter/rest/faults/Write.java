package org.duallearning.mobility.adapter.rest.faults;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import org.duallearning.mobility.adapter.rest.journey.HttpCalls;
import org.duallearning.mobility.application.audit.Action;

/**
 * A change that is asked for over HTTP.
 *
 * @param mark what tells it from every other write of its project, in the store too
 * @param action what is done
 * @param request how it is asked for
 * @param due the status of the answer that is due
 * @param effects what it does, all of it or nothing; of one that is to be refused what it would have done
 */
record Write(
        String mark, Action action, Function<HttpCalls, HttpResponse<String>> request, int due, List<Effect> effects) {
    private static final int REFUSALS = 300;

    /** Copies the list. */
    Write {
        effects = List.copyOf(effects);
    }

    /** Whether it asks for what is not to be had. */
    boolean isToBeRefused() {
        return due >= REFUSALS;
    }

    @Override
    public String toString() {
        return "%s %s".formatted(action, mark);
    }
}
