package no.peil.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder of the embedded database: its files, the superuser's password, and the lock of the one portal using it. */
final class DataFolder implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** Opens the folder for this portal alone, creating it when there is none. */
    static DataFolder open(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var lockFile = FileChannel.open(
                    folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new StartRefused("A portal is already running on the data in " + folder
                        + ". Stop it first, or name another folder with --data.");
            }
            return new DataFolder(folder, lockFile);
        } catch (IOException refused) {
            throw new StartRefused(
                    "The data folder " + folder + " cannot be used by this user: it belongs to another,"
                            + " or is not writable. Name another folder with --data.",
                    refused);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException alreadyHere) {
            return null;
        }
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return folder.resolve("binaries");
    }

    Path serverLog() {
        return folder.resolve("postgres.log");
    }

    Path passwordFile() {
        return folder.resolve("superuser-password");
    }

    /** The superuser's password, made when the folder is new; the file is for the folder's owner alone. */
    String superuserPassword() throws IOException {
        if (!Files.exists(passwordFile())) {
            var onlyMe = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(passwordFile(), onlyMe);
            Files.writeString(passwordFile(), newPassword());
        }
        return Files.readString(passwordFile()).strip();
    }

    static String newPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the process in any case.
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
