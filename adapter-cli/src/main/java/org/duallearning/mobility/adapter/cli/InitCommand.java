package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.exchange.DossierTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dossier to start from. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private static final String WORKBOOK = "dossier.xlsx";

    private final Session session;

    @Parameters(paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--xlsx")
    private boolean workbook;

    @Mixin
    private final NewFile newFile = new NewFile();

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        newFile.checkFolder(folder, session);
        Path written = folder;
        if (workbook) {
            written = folder.resolve(WORKBOOK);
            newFile.check(written, session);
            new Output(session).file(written, out -> DossierTemplate.writeWorkbook(out, session.language()));
        } else {
            new Output(session).folder(folder, into -> DossierTemplate.writeFolder(into, session.language()));
        }
        session.answer(Written.to(written), view -> view.page(session.words()));
        session.mention(session.words().say("init.next", written));
        return ExitCode.DONE.number();
    }
}
