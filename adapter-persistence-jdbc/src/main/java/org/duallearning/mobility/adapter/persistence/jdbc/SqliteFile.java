package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;

/**
 * The file that a URL names. Immutable and thread-safe.
 *
 * @param path where it is
 */
record DatabaseFile(Path path) {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final FileAttribute<?>[] ANY = {};

    static boolean isNamedBy(String url) {
        return url.startsWith(PREFIX);
    }

    /**
     * Reads the file's name from a URL. What follows a question mark is passed over: how safely a file is written is not the
     * URL's to say.
     */
    static DatabaseFile of(String url) {
        String name = url.substring(PREFIX.length());
        int settings = name.indexOf('?');
        if (settings >= 0) {
            name = name.substring(0, settings);
        }
        if (name.isBlank() || name.startsWith(":") || name.startsWith("file:")) {
            throw new IllegalArgumentException(
                    ("The URL '%s' does not name a file. Use jdbc:sqlite:/path/to/mobility.db,"
                                    + " or memory: for a storage that is thrown away.")
                            .formatted(url));
        }
        try {
            return new DatabaseFile(Path.of(name).toAbsolutePath());
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "The URL '%s' does not name a file of this system. Use jdbc:sqlite:/path/to/mobility.db."
                            .formatted(url),
                    e);
        }
    }

    /** The URL without settings. */
    String url() {
        return PREFIX + path;
    }

    /** Makes the file, and the folders above it, readable by their owner only; what is there stays as it is. */
    void prepare() {
        try {
            Path folder = path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownerOnly("rwx------"));
            }
            Files.createFile(path, ownerOnly("rw-------"));
        } catch (FileAlreadyExistsException e) {
            if (!e.getFile().equals(path.toString()) || !Files.isRegularFile(path)) {
                throw cannotBeMade(e);
            }
        } catch (IOException e) {
            throw cannotBeMade(e);
        }
    }

    private StorageException cannotBeMade(IOException cause) {
        return new StorageException(
                Reason.UNAVAILABLE,
                "The database %s cannot be made or is not a file. Check the path and the rights on its folder."
                        .formatted(path),
                cause);
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : ANY;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
