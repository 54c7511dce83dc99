package org.duallearning.mobility.adapter.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs the command {@code mobility}. */
public final class CliMain {
    private CliMain() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("org.jboss.logging.provider", "slf4j"); // the logging of the validator, which says nothing
        CommandLine mobility = Commands.in(Surroundings.ofProcess(), arguments)
                .setOut(writer(new FileOutputStream(FileDescriptor.out)))
                .setErr(writer(new FileOutputStream(FileDescriptor.err)));
        int exitCode = mobility.execute(arguments);
        if (mobility.getOut().checkError() && exitCode == ExitCode.DONE.number()) {
            mobility.getErr().println("mobility: the answer could not be written.");
            exitCode = ExitCode.UNEXPECTED.number();
        }
        mobility.getErr().flush();
        System.exit(exitCode);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
