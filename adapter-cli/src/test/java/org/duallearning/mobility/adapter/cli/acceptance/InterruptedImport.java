package org.duallearning.mobility.adapter.cli.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.duallearning.mobility.application.journey.Tester.LATER;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;

/** A program that imports a dossier, stops half-way and waits to be killed. */
public final class InterruptedImport {
    private static final String HALF_WAY = "HALF-WAY";

    private InterruptedImport() {}

    /**
     * Runs the program up to half-way and kills it, as {@code kill -9} does.
     *
     * @param row the row of the candidacies at which it is half-way
     * @throws IOException if it ended by itself
     */
    public static void killed(Path dossier, String url, int row) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedImport.class.getName(),
                        dossier.toString(),
                        url,
                        Integer.toString(row))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            StringBuilder said = new StringBuilder();
            for (String line = output.readLine(); !HALF_WAY.equals(line); line = output.readLine()) {
                if (line == null) {
                    throw new IOException("The import ended by itself: " + said);
                }
                said.append(line).append('\n');
            }
            program.destroyForcibly();
            program.waitFor();
        }
    }

    /** Takes the dossier, the URL of the storage and the row of the candidacies at which it is half-way. */
    public static void main(String[] arguments) {
        int halfWay = Integer.parseInt(arguments[2]);
        try (DirectDriver driver = new DirectDriver(arguments[1])) {
            driver.application()
                    .importDossier()
                    .importDossier(LATER, DossierFormat.read(Path.of(arguments[0])), Options.STANDARD, (file, row) -> {
                        if (file.equals("candidacies.csv") && row == halfWay) {
                            waitToBeKilled();
                        }
                    });
        }
    }

    private static void waitToBeKilled() {
        System.out.println(HALF_WAY);
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
