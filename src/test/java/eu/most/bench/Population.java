package eu.most.bench;

import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fills the database: many certificates, and learners who all have the password of the
 * demonstration.
 */
public final class Population {

    private static final String CERTIFICATE =
            """
            INSERT INTO certificate (id, completion, number, code, holder, holder_name, module_key, module_version,
                title, language, hours, sector, joint, issuer, demonstration, issued_at, issued_on, valid_until,
                document_hash, version)
            VALUES (?, ?, ?, ?, ?, ?, 'de-escalation', ?, 'De-escalation', 'en', 1, 'PRISON', TRUE,
                'Most demonstration academy', TRUE, UTC_TIMESTAMP(6), UTC_DATE(),
                UTC_DATE() + INTERVAL 2 YEAR, REPEAT('0', 64), 0)
            """;

    private Population() {}

    /** Registers this many certificates and returns their codes. */
    static List<VerificationCode> certificates(Connection database, int count) throws SQLException {
        SecureRandom random = new SecureRandom();
        List<VerificationCode> codes = new ArrayList<>(count);
        UUID module = moduleVersion(database);
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement(CERTIFICATE)) {
            for (int i = 1; i <= count; i++) {
                VerificationCode code = VerificationCode.random(random);
                codes.add(code);
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.setString(3, CertificateNumber.of(1999, i).value());
                insert.setString(4, code.value());
                insert.setObject(5, UUID.randomUUID());
                insert.setString(6, "Žofie Šťastná-Krhovská " + i);
                insert.setObject(7, module);
                insert.addBatch();
                if (i % 5_000 == 0 || i == count) {
                    insert.executeBatch();
                    database.commit();
                }
            }
        }
        database.setAutoCommit(true);
        return codes;
    }

    /** Who completed which version. */
    public record Completed(UUID completion, UUID person, UUID version) {}

    /**
     * As many completions of as many new people, which no event has announced yet; the table {@code
     * bench_class} of this connection says which they are.
     */
    public static List<Completed> completions(Connection database, int count) throws SQLException {
        UUID version = moduleVersion(database);
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMPORARY TABLE bench_class (id UUID PRIMARY KEY)");
        }
        List<Completed> completions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            UUID person = UUID.randomUUID();
            UUID enrolment = UUID.randomUUID();
            UUID completion = UUID.randomUUID();
            change(
                    database,
                    """
                    INSERT INTO person (id, version, given_name, family_name, language, sector)
                    VALUES (?, 0, 'Žofie', 'Šťastná-Krhovská', 'cs', 'PRISON')
                    """,
                    person);
            change(
                    database,
                    """
                    INSERT INTO enrolment (id, version, person_id, module_key, module_version_id, run,
                        enrolled_at, last_seen_at)
                    VALUES (?, 0, ?, 'de-escalation', ?, 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))
                    """,
                    enrolment,
                    person,
                    version);
            change(
                    database,
                    """
                    INSERT INTO completion (id, version, enrolment_id, person_id, module_key,
                        module_version_id, score, completed_at)
                    VALUES (?, 0, ?, ?, 'de-escalation', ?, 100, UTC_TIMESTAMP(6))
                    """,
                    completion,
                    enrolment,
                    person,
                    version);
            change(database, "INSERT INTO bench_class (id) VALUES (?)", completion);
            completions.add(new Completed(completion, person, version));
        }
        return completions;
    }

    /** The files of certificates that were really issued, a thousand at most. */
    static List<byte[]> documents(Connection database) throws SQLException {
        List<byte[]> documents = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet found =
                        query.executeQuery("SELECT pdf FROM certificate_document LIMIT 1000")) {
            while (found.next()) {
                documents.add(found.getBytes(1));
            }
        }
        return documents;
    }

    private static UUID moduleVersion(Connection database) throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet found =
                        query.executeQuery(
                                "SELECT id FROM module_version WHERE module_key = 'de-escalation'")) {
            found.next();
            return found.getObject(1, UUID.class);
        }
    }

    /** Opens accounts {@code learner1} and so on, each the double of {@code officer.novak}. */
    static List<String> learners(Connection database, int count) throws SQLException {
        List<String> names = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            String name = "learner" + i;
            UUID person = UUID.randomUUID();
            UUID account = UUID.randomUUID();
            change(
                    database,
                    """
                    INSERT INTO person (id, version, given_name, family_name, language, sector)
                    SELECT ?, 0, given_name, ?, 'en', sector FROM person
                    WHERE id = (SELECT person_id FROM account WHERE user_name = 'officer.novak')
                    """,
                    person,
                    "Novák " + i);
            change(
                    database,
                    """
                    INSERT INTO account (id, version, person_id, user_name, password_hash, credentials_revision, opened_at)
                    SELECT ?, 0, ?, ?, password_hash, credentials_revision, opened_at FROM account
                    WHERE user_name = 'officer.novak'
                    """,
                    account,
                    person,
                    name);
            change(
                    database,
                    """
                    INSERT INTO account_role (account_id, role)
                    SELECT ?, role FROM account_role JOIN account ON account.id = account_id
                    WHERE user_name = 'officer.novak'
                    """,
                    account);
            names.add(name);
        }
        return names;
    }

    private static void change(Connection database, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("nothing was changed by " + sql);
            }
        }
    }
}
