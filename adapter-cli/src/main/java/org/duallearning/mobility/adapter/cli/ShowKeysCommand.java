package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.port.out.StorageAdmin.SealingKey;
import picocli.CommandLine.Command;

/** Shows which keys there are, and which of them the store is sealed with; never a key itself. */
@Command(name = "show")
final class ShowKeysCommand implements Callable<Integer> {
    private final Session session;

    ShowKeysCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.inStore(application -> application); // brings an older schema up to date
        session.answer(session.administration().keys(), this::page);
        return ExitCode.DONE.number();
    }

    private Page page(List<SealingKey> keys) {
        Words words = session.words();
        TextTable table = new TextTable(words.say("keys.key"), words.say("keys.made"), words.say("keys.use"));
        keys.forEach(key -> table.row(key.id(), key.made().toString(), words.say(use(key))));
        return new Page().table(0, table).text(0, words.say("keys.copy"));
    }

    private static String use(SealingKey key) {
        if (key.seals()) {
            return "keys.seals";
        }
        return key.inUse() ? "keys.inUse" : "keys.notInUse";
    }
}
