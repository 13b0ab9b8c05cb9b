package no.peil.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.peil.common.Texts;
import no.peil.eligibility.rules.LawParameters;

/**
 * The assessment contract on the command line: {@code ./peil assess IN.csv OUT.csv}. It starts neither portal nor database.
 *
 * <p>The contract's words are English, and so are these sentences.
 */
final class AssessCommand {

    private static final int DONE = 0;
    private static final int WITH_ERRORS = 1;
    private static final int WRONG_USAGE = 2;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What the decoder puts where bytes are not UTF-8; a file in UTF-16 begins with it. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private final PrintStream errors;

    AssessCommand(PrintStream errors) {
        this.errors = errors;
    }

    /** Run by the launcher. */
    public static void main(String[] arguments) {
        int status = new AssessCommand(new PrintStream(System.err, false, StandardCharsets.UTF_8)).run(arguments);
        System.exit(status);
    }

    /** Does the work; answers with the exit status. */
    int run(String... arguments) {
        try {
            if (arguments.length != 2) {
                say("usage");
                return WRONG_USAGE;
            }
            return assess(path(arguments[0]), path(arguments[1])) ? DONE : WITH_ERRORS;
        } catch (Stop stop) {
            say(stop.key, stop.path);
        } catch (RuntimeException broken) {
            say("broken", broken.getClass().getSimpleName());
        } finally {
            errors.flush();
        }
        return WITH_ERRORS;
    }

    private boolean assess(Path in, Path out) {
        if (Files.isDirectory(in)) {
            throw new Stop("in-is-a-directory", in);
        }
        try (var cases = new BufferedReader(decoded(in))) {
            if (Files.exists(out) && Files.isSameFile(in, out)) {
                throw new Stop("same-file", in);
            }
            cases.mark(1);
            int first = cases.read();
            if (first == NOT_UTF_8) {
                throw new Stop("not-utf-8", in);
            }
            if (first != BYTE_ORDER_MARK) {
                cases.reset();
            }
            return assess(cases, out);
        } catch (IOException unreadable) {
            throw new Stop("unreadable", in);
        }
    }

    private boolean assess(Reader cases, Path out) throws IOException {
        try (var answers = begin(out)) {
            boolean isClean = FileAssessment.assess(cases, answers.text(), LawParameters.STATUTE, this::tell);
            finish(answers, out);
            return isClean;
        } catch (UncheckedIOException unwritable) {
            throw new Stop("unwritable", out);
        }
    }

    private static AnswerFile begin(Path out) {
        try {
            return AnswerFile.at(out);
        } catch (IOException unwritable) {
            throw new Stop("unwritable", out);
        }
    }

    private static void finish(AnswerFile answers, Path out) {
        try {
            answers.finish();
        } catch (IOException unwritable) {
            throw new Stop("unwritable", out);
        }
    }

    private void tell(long line, CaseError error) {
        errors.println("line " + line + ", column " + error.column() + ": " + error.message(Locale.ENGLISH));
    }

    private void say(String key, Object... arguments) {
        errors.println(Texts.in(Locale.ENGLISH).of("assess.command." + key, List.of(arguments)));
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException noPath) {
            throw new Stop("unreadable", argument);
        }
    }

    private static Reader decoded(Path in) throws IOException {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(Files.newInputStream(in), utf8);
    }

    /** The work cannot be done at all; one sentence says why. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String path;

        Stop(String key, Object path) {
            this.key = key;
            this.path = path.toString();
        }
    }
}
