package eu.most.signing.keys;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code ./most keys}: makes, rolls and revokes the keys of an institution, without a server. Ends
 * with 0 if it was done, 1 if it was refused, 2 if nothing was asked.
 */
public final class KeyCommand {

    private static final String USAGE =
            """
            ./most keys init   --root DIRECTORY --name NAME --address ADDRESS [--server DIRECTORY]
            ./most keys roll   --root DIRECTORY [--until INSTANT] [--server DIRECTORY]
            ./most keys revoke --root DIRECTORY --key ID --reason REASON [--from INSTANT] [--server DIRECTORY]
            ./most keys renew  --root DIRECTORY [--server DIRECTORY]
            ./most keys list   [--server DIRECTORY]

              init      makes a root, and below it a seal key, a token key and the list of revoked keys; and the key
                        of the transparency log, which stays the same for ever
              roll      makes a new seal key and token key; what the old ones sealed stays good
              revoke    puts a key on the list: what it sealed from an instant on proves nothing any more
              renew     signs the list of revoked keys anew; it has to be done once a year
              list      shows the keys and when each may have sealed

              --root    the directory with the root; kept off this machine, and needed for everything but list
              --server  the directory from which servers take their keys; secrets/keys if not given
              --name    of the institution, as it stands in every seal, at most 50 characters
              --address where people reach the installation, such as https://most.example
              --until   when the last server has the new keys, such as 2026-11-22T08:00:00Z; a day from now if not given
              --key     the key's number as list shows it, or its beginning
              --reason  %s
              --from    since when the key is not to be trusted; now if not given

            Passwords are made and kept in files, never shown. Nothing that is there is overwritten.
            """
                    .formatted(
                            Arrays.stream(KeyRevocationReason.values())
                                    .map(KeyRevocationReason::word)
                                    .collect(Collectors.joining(", ")));

    private static final Map<String, Set<String>> OPTIONS =
            Map.of(
                    "init", Set.of("--root", "--server", "--name", "--address"),
                    "roll", Set.of("--root", "--server", "--until"),
                    "revoke", Set.of("--root", "--server", "--key", "--reason", "--from"),
                    "renew", Set.of("--root", "--server"),
                    "list", Set.of("--server"));
    private static final int LONGEST_NAME = 50;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Map<String, String> options = new HashMap<>();

    KeyCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new KeyCommand(out, err, Clock.systemUTC()).run(arguments));
    }

    int run(String... arguments) {
        if (arguments.length == 0 || Set.of("-h", "--help", "help").contains(arguments[0])) {
            out.print(USAGE);
            return arguments.length == 0 ? 2 : 0;
        }
        try {
            Set<String> known = OPTIONS.get(arguments[0]);
            if (known == null) {
                throw new KeysRefused(
                        "keys does not know '" + arguments[0] + "'; ./most keys --help lists it.");
            }
            read(arguments, known);
            run(arguments[0]);
            return 0;
        } catch (KeysRefused e) {
            return refused(e.why());
        } catch (FileSystemException e) {
            return refused(e.getFile() + " cannot be used: " + reason(e) + ".");
        } catch (IOException | GeneralSecurityException e) {
            return refused("The keys cannot be used: " + e.getMessage() + ".");
        }
    }

    private void read(String[] arguments, Set<String> known) {
        for (int i = 1; i < arguments.length; i += 2) {
            if (!known.contains(arguments[i])) {
                throw new KeysRefused(
                        "keys %s does not know '%s'.".formatted(arguments[0], arguments[i]));
            }
            if (i + 1 == arguments.length || arguments[i + 1].isBlank()) {
                throw new KeysRefused(arguments[i] + " needs a value.");
            }
            options.put(arguments[i], arguments[i + 1].strip());
        }
    }

    private void run(String verb) throws IOException, GeneralSecurityException {
        ServerKeys server =
                new ServerKeys(directory(options.getOrDefault("--server", "secrets/keys")));
        if (verb.equals("list")) {
            list(server);
            return;
        }
        RootKeys root = new RootKeys(directory(required("--root")));
        InstitutionKeys keys = new InstitutionKeys(root, server, clock);
        switch (verb) {
            case "init" -> {
                keys.init(name(), address());
                out.println("Made. The root is in " + root.directory() + ":");
                out.println(
                        "take it off this machine and lock it up, with a copy in another place. Whoever has it");
                out.println(
                        "can make keys in your name; without it no key can be rolled or revoked.");
            }
            case "roll" -> {
                Instant until =
                        instant("--until")
                                .orElseGet(() -> clock.instant().plus(Duration.ofDays(1)));
                keys.roll(until);
                out.println(
                        "Rolled. Servers that read this directory take the new keys within a minute. A server with a copy");
                out.println("of it needs the new files before " + shown(until) + ":");
                out.println("what is sealed with the old key after that will not pass.");
            }
            case "revoke" -> {
                ServerKey key =
                        keys.revoke(
                                required("--key"),
                                reason(),
                                instant("--from").orElseGet(clock::instant));
                out.println(
                        "Revoked. Servers that read this directory know it within a minute; others need a copy of ca.crl.");
                if (key.current()) {
                    out.println(
                            "It is today's key: until ./most keys roll makes another, nothing is issued and no server starts.");
                }
            }
            default -> {
                keys.renew();
                out.println(
                        "Signed anew. Servers that read this directory take the list within a minute.");
            }
        }
        out.println();
        list(server);
    }

    private void list(ServerKeys server) throws IOException, GeneralSecurityException {
        RevocationList revoked = server.list();
        for (ServerKey key : server.all()) {
            out.println(
                    "%-5s  %s  %s"
                            .formatted(
                                    key.use().alias(),
                                    key.id(),
                                    standing(key, revoked.of(key.certificate()))));
        }
        out.println(
                "list   of revoked keys, of %s, to be renewed before %s"
                        .formatted(shown(revoked.signedAt()), shown(revoked.end())));
    }

    private static String standing(ServerKey key, Optional<Revocation> revoked) {
        List<String> words = new ArrayList<>();
        words.add(key.current() ? "today's" : "retired");
        words.add("from " + shown(key.certificate().getNotBefore().toInstant()));
        words.add(
                "until "
                        + shown(key.retired().orElse(key.certificate().getNotAfter().toInstant())));
        revoked.ifPresent(revocation ->
                words.add(
                        "REVOKED from %s on (%s)"
                                .formatted(shown(revocation.from()), revocation.reason().word())));
        return String.join(", ", words);
    }

    private String name() {
        String name = required("--name");
        if (name.length() > LONGEST_NAME) {
            throw new KeysRefused("A name has at most " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    private URI address() {
        String address = required("--address");
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && address.matches("https?://[^?#]+")) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // Refused like any other that is none.
        }
        throw new KeysRefused("'" + address + "' is no address such as https://most.example.");
    }

    private KeyRevocationReason reason() {
        String word = required("--reason");
        return KeyRevocationReason.ofWord(word)
                .orElseThrow(() -> new KeysRefused("There is no reason '" + word + "'."));
    }

    private Optional<Instant> instant(String option) {
        String text = options.get(option);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            throw new KeysRefused(
                    "'" + text + "' is no instant such as 2026-11-22T08:00:00Z (UTC).");
        }
    }

    private String required(String option) {
        String value = options.get(option);
        if (value == null) {
            throw new KeysRefused(option + " is missing; ./most keys --help says what it is.");
        }
        return value;
    }

    private static Path directory(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new KeysRefused("'" + text + "' is no directory.");
        }
    }

    private static String reason(FileSystemException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> "it is not there";
            case AccessDeniedException _ -> "you have no right to it";
            default ->
                    problem.getReason() == null
                            ? problem.getClass().getSimpleName()
                            : problem.getReason();
        };
    }

    private static String shown(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private int refused(String why) {
        err.println("most: " + why);
        return 1;
    }
}
