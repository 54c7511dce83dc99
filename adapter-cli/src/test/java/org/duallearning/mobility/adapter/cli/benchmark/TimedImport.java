package org.duallearning.mobility.adapter.cli.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import org.duallearning.mobility.application.journey.DirectDriver;

/** Imports a dossier into one empty store after the other and prints how many seconds each took, from the files to the answer. */
final class TimedImport {
    private TimedImport() {}

    /** Takes the dossier and the URLs of the stores. */
    public static void main(String[] arguments) {
        Path dossier = Path.of(arguments[0]);
        for (String url : Arrays.asList(arguments).subList(1, arguments.length)) {
            try (DirectDriver driver = new DirectDriver(url)) {
                long start = System.nanoTime();
                driver.importDossier(dossier);
                System.out.println(Program.seconds(System.nanoTime() - start));
            }
        }
    }
}
