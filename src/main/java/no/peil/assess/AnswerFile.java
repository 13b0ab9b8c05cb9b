package no.peil.assess;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * The file of answers. It is written beside its place and put there when it is whole, so that what stands there is never
 * half an answer; a pipe or a device is written as it is.
 */
final class AnswerFile implements Closeable {

    private final Path place;
    private final Path written;
    private final Writer text;

    private AnswerFile(Path place, Path written) throws IOException {
        this.place = place;
        this.written = written;
        this.text = written.equals(place)
                ? Files.newBufferedWriter(written)
                : Files.newBufferedWriter(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Begins the answers; fails when they could not be put in that place. */
    static AnswerFile at(Path path) throws IOException {
        if (!Files.exists(path)) {
            return new AnswerFile(path, beside(path));
        }
        if (Files.isDirectory(path) || !Files.isWritable(path)) {
            throw new FileSystemException(path.toString());
        }
        if (!Files.isRegularFile(path)) {
            return new AnswerFile(path, path);
        }
        Path place = path.toRealPath();
        var file = new AnswerFile(place, beside(place));
        keepPermissions(place, file.written);
        return file;
    }

    Writer text() {
        return text;
    }

    /** The answers are whole. */
    void finish() throws IOException {
        text.close();
        if (!written.equals(place)) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
        if (!written.equals(place)) {
            Files.deleteIfExists(written);
        }
    }

    private static Path beside(Path place) {
        var written = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        written.toFile().deleteOnExit();
        return written;
    }

    /** Whoever keeps answers for few eyes keeps the new ones too. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }
}
