package eu.most.signing.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An institution's two directories, and the command that works on them. */
public final class KeysOnDisk {

    public static final String NAME = "Vězeňská služba, \"akademie\"";

    private static final Pattern ID = Pattern.compile("(?m)^(seal|token) +([0-9a-f]{32}) +(.*)$");

    private final Path root;
    private final Path server;
    private String said = "";

    public KeysOnDisk(Path directory) {
        root = directory.resolve("stick").resolve("root");
        server = directory.resolve("secrets");
    }

    public Path root() {
        return root;
    }

    public Path server() {
        return server;
    }

    public Path keystore() {
        return server.resolve("seal.p12");
    }

    public Path passwordFile() {
        return server.resolve("seal.password");
    }

    public Path logKey() {
        return server.resolve("log.pem");
    }

    public Path list() {
        return server.resolve("ca.crl");
    }

    /** What the command wrote last. */
    public String said() {
        return said;
    }

    public void init(Instant now) {
        assertThat(run(now, "init", "--name", NAME, "--address", "https://most.example/"))
                .as("%s", said)
                .isZero();
    }

    public void roll(Instant now, Instant until) {
        assertThat(run(now, "roll", "--until", until.toString())).as("%s", said).isZero();
    }

    public void revoke(Instant now, String key, Instant from) {
        assertThat(
                        run(
                                now,
                                "revoke",
                                "--key",
                                key,
                                "--reason",
                                "key-compromise",
                                "--from",
                                from.toString()))
                .as("%s", said)
                .isZero();
    }

    /** Runs a verb on these directories. */
    public int run(Instant now, String verb, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--server", server.toString()));
        if (!verb.equals("list")) {
            arguments.addAll(List.of("--root", root.toString()));
        }
        arguments.addAll(List.of(more));
        return runAsIs(now, arguments.toArray(String[]::new));
    }

    int runAsIs(Instant now, String... arguments) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        int end = new KeyCommand(out, out, Clock.fixed(now, ZoneOffset.UTC)).run(arguments);
        said = written.toString(StandardCharsets.UTF_8);
        return end;
    }

    /** The keys of this use as the command lists them, today's first. */
    public List<String> ids(String use) {
        assertThat(run(Instant.EPOCH, "list")).as("%s", said).isZero();
        return ID.matcher(said)
                .results()
                .filter(line -> line.group(1).equals(use))
                .map(line -> line.group(2))
                .toList();
    }
}
