package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.port.out.StorageAdmin.Rotated;
import picocli.CommandLine.Command;

/** Makes a new key, and seals the store again with it while others go on working in it. */
@Command(name = "rotate")
final class RotateKeysCommand implements Callable<Integer> {
    private final Session session;

    RotateKeysCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.inStore(application -> application); // brings an older schema up to date
        Rotated rotated = session.whileTelling(() -> session.administration().rotateKeys(session.now()));
        Words words = session.words();
        session.answer(
                rotated,
                done -> new Page()
                        .text(
                                0,
                                words.say(
                                        done.goneOnWith() ? "keys.goneOnWith" : "keys.rotated",
                                        done.key(),
                                        done.rows()))
                        .text(0, words.say("keys.copy")));
        return ExitCode.DONE.number();
    }
}
