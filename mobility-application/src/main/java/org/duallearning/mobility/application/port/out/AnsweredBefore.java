package org.duallearning.mobility.application.port.out;

import java.util.Optional;
import org.duallearning.mobility.application.audit.KeptAnswer;
import org.duallearning.mobility.application.audit.OnceOnly;

/** What was asked for under a key was done before, or something else was; nothing is done now. */
public final class AnsweredBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer kept;
    private final transient OnceOnly asked;

    /** What was answered before to a request that gave the same key. */
    public AnsweredBefore(OnceOnly asked, KeptAnswer kept) {
        super("Something was done under this key before.");
        this.asked = asked;
        this.kept = kept;
    }

    /** The answer to be given again; empty if something else was asked under the key, or the answer is forgotten. */
    public Optional<String> again() {
        return isTheSame() && !kept.isForgotten() ? Optional.of(kept.text()) : Optional.empty();
    }

    /** Whether the same was done before, and nobody knows any more what was answered: a person was erased since. */
    public boolean isForgotten() {
        return isTheSame() && kept.isForgotten();
    }

    private boolean isTheSame() {
        return kept.fingerprint().equals(asked.fingerprint());
    }
}
