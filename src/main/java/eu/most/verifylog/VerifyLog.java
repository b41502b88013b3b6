package eu.most.verifylog;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks a transparency log as an outsider: {@code ./most verify-log}. Ends with 0 if everything is
 * as it was signed, 1 if something is wrong, 2 if it could not be checked.
 */
public final class VerifyLog {

    private static final String USAGE =
            """
            ./most verify-log ADDRESS|FILE [--checkpoint FILE] [--key FILE] [--earlier FILE]

              ADDRESS       of an installation, such as https://most.example: everything is fetched from there
              FILE          its log as a file (from ADDRESS/.well-known/most/log)
              --checkpoint  the signed checkpoint (…/checkpoint; fetch it before the log); else 'checkpoint' beside FILE
              --key         the public key that you were given (…/log-key); else 'log-key' beside FILE
              --earlier     a checkpoint that you kept: shows that the log only grew since then
            """;

    private final PrintStream out;
    private final List<String> wrong = new ArrayList<>();

    VerifyLog(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifyLog(out).run(arguments));
    }

    int run(String... arguments) {
        Map<String, String> named = new HashMap<>();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--checkpoint", "--key", "--earlier" -> {
                    if (i + 1 == arguments.length) {
                        out.print(USAGE);
                        return 2;
                    }
                    String what =
                            arguments[i].equals("--key") ? "log-key" : arguments[i].substring(2);
                    named.put(what, arguments[++i]);
                }
                default -> places.add(arguments[i]);
            }
        }
        if (places.size() != 1 || places.getFirst().startsWith("-")) {
            out.print(USAGE);
            return 2;
        }
        try {
            check(new Source(places.getFirst(), named));
        } catch (Unreadable | IOException e) {
            out.println("Could not check: " + e.getMessage());
            return 2;
        }
        out.println();
        if (wrong.isEmpty()) {
            out.println("The log is whole: every entry is as it was signed.");
            return 0;
        }
        out.println("Something is WRONG with this log:");
        wrong.forEach(each -> out.println(" - " + each));
        return 1;
    }

    private void check(Source source) throws IOException {
        VerifierKey key = VerifierKey.parse(source.text("log-key"));
        // The checkpoint first: a log that is read afterwards has at least what it covers.
        SignedCheckpoint checkpoint = SignedCheckpoint.parse(source.text("checkpoint"));
        out.println("Log         " + checkpoint.name());
        out.println(
                "Key         "
                        + key.name()
                        + "+"
                        + key.id()
                        + (source.names("log-key")
                                ? ""
                                : " (came with the log: compare it with one you were given, or name that with --key)"));
        checkSignature("checkpoint", checkpoint, key);
        try (InputStream in = source.log()) {
            Entries entries = new Entries(in);
            if (source.names("earlier")) {
                checkEarlier(
                        SignedCheckpoint.parse(source.text("earlier")), checkpoint, key, entries);
            }
            entries.readUpTo(checkpoint.size());
            checkRoot(checkpoint, entries);
            entries.readUpTo(Long.MAX_VALUE);
            long unsigned = entries.count() - checkpoint.size();
            if (unsigned > 0) {
                out.println(
                        "Newer       "
                                + number(unsigned)
                                + " entries that this checkpoint does not cover yet");
            }
            entries.acts()
                    .forEach((act, count) ->
                            out.println("%-11s %s".formatted(capital(act), number(count))));
            wrong.addAll(entries.complaints());
        }
    }

    private void checkSignature(String what, SignedCheckpoint checkpoint, VerifierKey key) {
        if (checkpoint.isSignedBy(key)) {
            out.println("Signature   of the " + what + " is good");
        } else if (checkpoint.isSignedBy(key.named(checkpoint.name()))) {
            out.println(
                    "Signature   of the "
                            + what
                            + " is good: another name ("
                            + checkpoint.name()
                            + "), the same key");
        } else {
            wrong.add("The " + what + " is not signed by this key: it is forged, or was changed.");
        }
    }

    private void checkEarlier(
            SignedCheckpoint earlier, SignedCheckpoint checkpoint, VerifierKey key, Entries entries)
            throws IOException {
        checkSignature("earlier checkpoint", earlier, key);
        if (earlier.size() > checkpoint.size()) {
            wrong.add(
                    "The earlier checkpoint covers %s entries, today's only %s: the log has shrunk."
                            .formatted(number(earlier.size()), number(checkpoint.size())));
            return;
        }
        entries.readUpTo(earlier.size());
        if (entries.count() == earlier.size() && Arrays.equals(entries.root(), earlier.root())) {
            out.println(
                    "Since then  the log only grew, by "
                            + number(checkpoint.size() - earlier.size()));
        } else {
            wrong.add(
                    "The first %s entries are not those of the earlier checkpoint: the past was rewritten."
                            .formatted(number(earlier.size())));
        }
    }

    private void checkRoot(SignedCheckpoint checkpoint, Entries entries) {
        if (entries.count() < checkpoint.size()) {
            wrong.add(
                    "The checkpoint covers %s entries, the log ends after %s: entries are missing."
                            .formatted(number(checkpoint.size()), number(entries.count())));
        } else if (!Arrays.equals(entries.root(), checkpoint.root())) {
            wrong.add(
                    "The %s entries are not those that were signed: one was changed, left out, added or moved."
                            .formatted(number(checkpoint.size())));
        } else {
            out.println("Entries     " + number(checkpoint.size()) + " as they were signed");
        }
    }

    private static String capital(String act) {
        return Character.toUpperCase(act.charAt(0)) + act.substring(1);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
