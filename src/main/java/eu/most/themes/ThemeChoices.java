package eu.most.themes;

import eu.most.catalogue.TrainingModuleKey;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which theme the certificates of a module look like. */
@Component
class ThemeChoices {

    private final JdbcClient database;

    ThemeChoices(JdbcClient database) {
        this.database = database;
    }

    void choose(TrainingModuleKey module, Optional<ThemeId> theme) {
        if (theme.isEmpty()) {
            database.sql("DELETE FROM certificate_theme_choice WHERE module_key = ?")
                    .param(module.value())
                    .update();
            return;
        }
        database.sql(
                        """
                        INSERT INTO certificate_theme_choice (module_key, theme) VALUES (?, ?)
                        ON DUPLICATE KEY UPDATE theme = VALUES(theme)
                        """)
                .params(module.value(), theme.get().toString())
                .update();
    }

    /** Every choice that was made. */
    Map<TrainingModuleKey, ThemeId> all() {
        return database
                .sql("SELECT module_key, theme FROM certificate_theme_choice")
                .query((row, number) ->
                        Map.entry(
                                new TrainingModuleKey(row.getString("module_key")),
                                new ThemeId(row.getObject("theme", UUID.class))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The latest version of the theme that was chosen for a module. */
    Optional<ThemeVersionId> latestFor(TrainingModuleKey module) {
        return database.sql(
                        """
                        SELECT version.id FROM certificate_theme_choice choice
                        JOIN certificate_theme_version version ON version.theme = choice.theme
                        WHERE choice.module_key = ? ORDER BY version.number DESC LIMIT 1
                        """)
                .param(module.value())
                .query((row, number) -> new ThemeVersionId(row.getObject("id", UUID.class)))
                .optional();
    }
}
