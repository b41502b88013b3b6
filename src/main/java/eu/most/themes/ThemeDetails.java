package eu.most.themes;

/**
 * A theme as trainers see it.
 *
 * @param name never on a sheet
 * @param draft what the next version will say
 * @param draftChanged whether that differs from the latest version, or there is none yet
 * @param published how many versions there are
 */
public record ThemeDetails(
        ThemeId id, String name, ThemeContent draft, boolean draftChanged, int published) {

    /** Whether name and draft are the same. */
    boolean saysAsMuchAs(ThemeDetails other) {
        return name.equals(other.name) && draft.equals(other.draft);
    }
}
