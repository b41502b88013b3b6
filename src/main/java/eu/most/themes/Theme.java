package eu.most.themes;

import eu.most.kernel.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A theme: a draft that is worked on, and how many versions of it were published. */
@Entity
@Table(name = "certificate_theme")
class Theme {

    @Id private UUID id;

    @Version private @Nullable Long version;

    private String name;

    @Convert(converter = ThemeContentConverter.class)
    private ThemeContent draft;

    private boolean draftChanged = true;
    private int published;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    Theme(String name, ThemeContent draft) {
        id = ThemeId.next().value();
        this.name = ThemeName.checked(name);
        this.draft = draft;
    }

    ThemeId id() {
        return new ThemeId(id);
    }

    void rename(String other) {
        name = ThemeName.checked(other);
    }

    /** Changes the draft; published versions stay as they are. */
    void edit(ThemeContent content) {
        if (!content.equals(draft)) {
            draft = content;
            draftChanged = true;
        }
    }

    /** Makes the draft the next version. */
    ThemeVersion publish(Instant at, PersonId by) {
        published++;
        draftChanged = false;
        return new ThemeVersion(id(), published, draft, at, by);
    }

    ThemeDetails details() {
        return new ThemeDetails(id(), name, draft, draftChanged, published);
    }
}
