package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that nobody but their owner reads, where a file system knows owners. */
final class OwnerOnly {
    private static final FileAttribute<?>[] ANY = {};

    private OwnerOnly() {}

    /** Makes the folder of a file, and those above it, unless they are there; what is there stays as it is. */
    static void makeFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, rights(file, "rwx------"));
        }
    }

    /** The rights of a file that is made. */
    static FileAttribute<?>[] ofFile(Path file) {
        return rights(file, "rw-------");
    }

    /** Whether a file system knows owners, groups and others. */
    static boolean isKnownTo(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] rights(Path file, String permissions) {
        return isKnownTo(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : ANY;
    }
}
