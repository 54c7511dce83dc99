package org.duallearning.mobility.adapter.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes files and folders whole or not at all, for their owner only. Where that does not succeed, nothing is left behind, and the
 * refusal names what was to be written.
 */
final class Output {
    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Writes files into a folder. */
    @FunctionalInterface
    interface FolderContent {
        void write(Path folder) throws IOException;
    }

    /** What stands for standard output where the name of a file is given. */
    static final String STANDARD = "-";

    private static final String DRAFT = ".mobility";
    private static final String DRAFT_END = ".part";

    private final Session session;

    Output(Session session) {
        this.session = session;
    }

    /** Writes a file; once this returns, it is on the disk. */
    void file(Path target, Content content) {
        guarded(target, () -> {
            Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "the root is a folder");
            OwnerOnly.makeFolder(folder);
            Path draft = Files.createTempFile(folder, DRAFT, DRAFT_END);
            try {
                try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE);
                        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file))) {
                    content.write(out);
                    out.flush();
                    file.force(true);
                }
                replace(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        });
    }

    /** Writes files into a folder, which is made if need be; others that are in it stay. */
    void folder(Path target, FolderContent files) {
        NewFile.refuseAlwaysAsFolder(target, session);
        guarded(target, () -> {
            boolean existed = Files.isDirectory(target);
            OwnerOnly.makeFolder(target);
            boolean written = false;
            try {
                Path draft = Files.createTempDirectory(target, DRAFT);
                try {
                    files.write(draft);
                    publish(draft, target);
                    written = true;
                } finally {
                    delete(draft);
                }
            } finally {
                if (!existed && !written) {
                    delete(target);
                }
            }
        });
    }

    /** Writes to standard output, which is left open. */
    void standard(Content content) {
        guarded(Path.of(STANDARD), () -> {
            OutputStream out = session.output();
            content.write(out);
            out.flush();
        });
    }

    private void publish(Path draft, Path target) throws IOException {
        List<Path> written = list(draft);
        for (Path file : written) {
            NewFile.refuseAlways(target.resolve(file.getFileName()), session);
            OwnerOnly.take(file);
        }
        for (Path file : written) {
            replace(file, target.resolve(file.getFileName()));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** A move of this kind never takes the place of a folder. */
    private static void replace(Path draft, Path target) throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void guarded(Path target, Writing writing) {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw FileFailures.ofWriting(target, Objects.requireNonNull(e.getCause()), session.words());
        } catch (IOException e) {
            throw FileFailures.ofWriting(target, e, session.words());
        }
    }
}
