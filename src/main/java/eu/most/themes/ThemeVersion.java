package eu.most.themes;

import eu.most.kernel.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A published version of a theme. It never changes: certificates were drawn with it. */
@Entity
@Immutable
@Table(name = "certificate_theme_version")
class ThemeVersion implements Persistable<UUID> {

    @Id private UUID id;
    private UUID theme;
    private int number;

    @Convert(converter = ThemeContentConverter.class)
    private ThemeContent content;

    private Instant publishedAt;
    private UUID publishedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ThemeVersion() {}

    ThemeVersion(ThemeId theme, int number, ThemeContent content, Instant at, PersonId by) {
        id = ThemeVersionId.next().value();
        this.theme = theme.value();
        this.number = number;
        this.content = content;
        publishedAt = at;
        publishedBy = by.value();
    }

    ThemeVersionId id() {
        return new ThemeVersionId(id);
    }

    int number() {
        return number;
    }

    ThemeContent content() {
        return content;
    }

    ThemePublished published() {
        return new ThemePublished(new ThemeId(theme), id(), number);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }
}
