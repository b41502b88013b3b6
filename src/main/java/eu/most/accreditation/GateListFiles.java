package eu.most.accreditation;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PrisonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest gate list of each prison and language; an older one is not kept. */
@Component
class GateListFiles {

    private final JdbcClient database;

    GateListFiles(JdbcClient database) {
        this.database = database;
    }

    /** When a list was made, and how many names stand on it. */
    record StoredList(Instant madeAt, int people) {}

    void keep(PrisonId prison, LanguageTag language, StoredList made, byte[] pdf) {
        database.sql(
                        """
                        INSERT INTO gate_list (prison, language, made_at, people, pdf)
                        VALUES (:prison, :language, :madeAt, :people, :pdf)
                        ON DUPLICATE KEY UPDATE made_at = VALUES(made_at), people = VALUES(people),
                          pdf = VALUES(pdf)
                        """)
                .param("prison", prison.value())
                .param("language", language.value())
                .param("madeAt", utc(made.madeAt()))
                .param("people", made.people())
                .param("pdf", pdf)
                .update();
    }

    Map<PrisonId, StoredList> all(LanguageTag language) {
        Map<PrisonId, StoredList> all = new HashMap<>();
        database.sql("SELECT prison, made_at, people FROM gate_list WHERE language = ?")
                .param(language.value())
                .query(row -> {
                    all.put(
                            new PrisonId(row.getObject("prison", UUID.class)),
                            new StoredList(instant(row, "made_at"), row.getInt("people")));
                });
        return all;
    }

    /**
     * The list itself.
     *
     * @param name of the prison
     * @param zone in which the day is named on which it was made
     */
    Optional<GateListPdf> pdf(PrisonId prison, LanguageTag language, String name, ZoneId zone) {
        return database.sql("SELECT made_at, pdf FROM gate_list WHERE prison = ? AND language = ?")
                .params(prison.value(), language.value())
                .query((row, _) ->
                        new GateListPdf(
                                name,
                                LocalDate.ofInstant(instant(row, "made_at"), zone),
                                row.getBytes("pdf")))
                .optional();
    }
}
