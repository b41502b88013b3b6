package eu.most.themes;

import eu.most.documents.logos.Logo;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps logos as they were prepared; nothing is ever changed or removed. */
@Component
class LogoStore {

    private final JdbcClient database;

    LogoStore(JdbcClient database) {
        this.database = database;
    }

    LogoId keep(Logo logo) {
        LogoId id = LogoId.next();
        database.sql(
                        """
                        INSERT INTO certificate_theme_logo (id, form, width, height, bytes)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        id.toString(),
                        logo.form().name(),
                        logo.width(),
                        logo.height(),
                        logo.bytes())
                .update();
        return id;
    }

    Optional<Logo> find(LogoId id) {
        return database.sql(
                        "SELECT form, width, height, bytes FROM certificate_theme_logo WHERE id = ?")
                .param(id.toString())
                .query((row, number) ->
                        new Logo(
                                Logo.Form.valueOf(row.getString("form")),
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getBytes("bytes")))
                .optional();
    }
}
