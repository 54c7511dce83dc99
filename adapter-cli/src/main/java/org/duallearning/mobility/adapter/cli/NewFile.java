package org.duallearning.mobility.adapter.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Guards what is there already from being written over. */
final class NewFile {
    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    @Option(names = "--force")
    private boolean force;

    /** Refuses a file that exists, or a folder with something in it, unless it may be written over. */
    void check(Path target, Words words) throws IOException {
        if (!force && Files.exists(target) && !isEmptyFolder(target)) {
            throw new Refusal(ExitCode.INPUT_INVALID, words.say("file.exists", target));
        }
    }

    /** Writes a file whole or not at all; once this returns, it is on the disk. */
    void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".mobility", ".part");
        try {
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
                content.write(out);
                out.flush();
                file.force(true);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean isEmptyFolder(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.findAny().isEmpty();
        }
    }
}
