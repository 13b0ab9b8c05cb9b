package no.peil.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * An uploaded file that has been found to be text, with the encoding found: UTF-8 if every byte fits, else Windows-1252,
 * in which Excel saves on a Norwegian Windows.
 */
record TextFile(Path path, Charset charset, boolean marked) {

    /** The largest file that is read: 50 MiB. */
    static final long MAX_BYTES = 52_428_800;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String UTF_8_MARK = "efbbbf";
    private static final List<String> UTF_16_MARKS = List.of("fffe", "feff");
    private static final List<String> WORKBOOKS = List.of("504b0304", "504b0506", "d0cf11e0");
    private static final List<String> PICTURES =
            List.of("89504e47", "ffd8ff", "47494638", "52494646", "424d", "49492a00", "4d4d002a", "25504446");
    private static final int SAMPLE = 8_192;

    /** Finds out what the file is, or rejects it. */
    static TextFile open(Path path) throws IOException {
        if (Files.size(path) > MAX_BYTES) {
            throw new RejectedFile("too-large");
        }
        byte[] beginning = beginning(path);
        String hex = HexFormat.of().formatHex(beginning, 0, Math.min(8, beginning.length));
        if (WORKBOOKS.stream().anyMatch(hex::startsWith)) {
            throw new RejectedFile("workbook");
        }
        if (UTF_16_MARKS.stream().anyMatch(hex::startsWith) || looksLikeUtf16(beginning)) {
            throw new RejectedFile("utf-16");
        }
        if (PICTURES.stream().anyMatch(hex::startsWith) || looksBinary(beginning)) {
            throw new RejectedFile("picture");
        }
        boolean marked = hex.startsWith(UTF_8_MARK);
        if (decodes(path, StandardCharsets.UTF_8)) {
            return new TextFile(path, StandardCharsets.UTF_8, marked);
        }
        if (marked || !decodes(path, WINDOWS_1252)) {
            throw new RejectedFile("encoding");
        }
        return new TextFile(path, WINDOWS_1252, false);
    }

    /** The text without its byte order mark. */
    BufferedReader reader() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        if (marked) {
            bytes.skipNBytes(UTF_8_MARK.length() / 2);
        }
        return new BufferedReader(new InputStreamReader(bytes, charset));
    }

    private static byte[] beginning(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return bytes.readNBytes(SAMPLE);
        }
    }

    /** Western letters in UTF-16 have a zero in every second byte; a list in UTF-8 has none at all. */
    private static boolean looksLikeUtf16(byte[] beginning) {
        int zeros = count(beginning, 0, 0);
        return zeros > 1 && zeros * 4 >= beginning.length;
    }

    /** A stray control character is the fault of one line; one in twenty is no text. */
    private static boolean looksBinary(byte[] beginning) {
        return count(beginning, 0x00, 0x08) + count(beginning, 0x0E, 0x1F) > Math.max(4, beginning.length / 20);
    }

    private static int count(byte[] bytes, int from, int to) {
        int found = 0;
        for (byte one : bytes) {
            if (from <= one && one <= to) {
                found++;
            }
        }
        return found;
    }

    private static boolean decodes(Path path, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var characters = CharBuffer.allocate(SAMPLE);
        var bytes = ByteBuffer.allocate(SAMPLE);
        try (var channel = Files.newByteChannel(path)) {
            boolean more = true;
            while (more) {
                more = channel.read(bytes) >= 0;
                bytes.flip();
                while (true) {
                    characters.clear();
                    var result = decoder.decode(bytes, characters, !more);
                    if (result.isError()) {
                        return false;
                    }
                    if (result.isUnderflow()) {
                        break;
                    }
                }
                bytes.compact();
            }
        }
        return true;
    }
}
