package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A training module as a card of the catalogue shows it, in its latest version.
 *
 * @param language the language that title and summary are really in
 * @param cover the picture, if the module has one
 */
public record ModuleSummary(
        TrainingModuleKey key,
        ModuleVersionId versionId,
        SemanticVersion version,
        LanguageTag language,
        String title,
        String summary,
        List<LanguageTag> languages,
        Set<Sector> sectors,
        boolean joint,
        int minutes,
        BigDecimal hours,
        Optional<Cover> cover) {

    public ModuleSummary {
        languages = List.copyOf(languages);
        sectors = Set.copyOf(sectors);
    }

    /** A picture: its address and what it shows. */
    public record Cover(String path, Wording description) {}

    static ModuleSummary of(ModuleVersion version, LanguageTag reader) {
        ModuleTexts texts = version.texts(reader);
        return new ModuleSummary(
                version.key(),
                version.id(),
                version.version(),
                texts.language(),
                texts.title(),
                texts.summary(),
                version.languages(),
                version.sectors(),
                version.joint(),
                version.minutes(),
                version.hours(),
                version.cover()
                        .flatMap(file ->
                                texts.coverDescription()
                                        .map(said -> new Cover(version.picturePath(file), said))));
    }
}
