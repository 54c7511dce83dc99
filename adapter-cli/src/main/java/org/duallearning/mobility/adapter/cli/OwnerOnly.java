package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner reads, where the file system knows of owners. */
final class OwnerOnly {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {}

    /** Makes a folder, and those above it; what is there stays as it is. */
    static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (knowsOwners(folder)) {
            FileAttribute<?> permissions =
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER));
            Files.createDirectories(folder, permissions);
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Takes a file from everybody else. */
    static void take(Path file) throws IOException {
        if (knowsOwners(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
