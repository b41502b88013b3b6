package eu.most.themes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.documents.logos.Logo;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the certificates of a module look like at the moment, for whoever issues one. The choice is
 * read each time; versions never change, so those stay in memory.
 */
@Component
public class ThemeOfModule {

    private static final int REMEMBERED = 64;

    private final ThemeChoices choices;
    private final ThemeVersionRepository versions;
    private final LogoStore logos;
    private final Cache<ThemeVersionId, ChosenTheme> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ThemeOfModule(ThemeChoices choices, ThemeVersionRepository versions, LogoStore logos) {
        this.choices = choices;
        this.versions = versions;
        this.logos = logos;
    }

    /** The latest version of the theme chosen for a module; empty if none was chosen. */
    public Optional<ChosenTheme> of(TrainingModuleKey module) {
        return choices.latestFor(module).map(version -> known.get(version, this::read));
    }

    private ChosenTheme read(ThemeVersionId id) {
        ThemeContent content = versions.findById(id.value()).orElseThrow().content();
        LogoId logo = content.logo();
        Logo picture = logo == null ? null : logos.find(logo).orElseThrow();
        return new ChosenTheme(id, content, picture);
    }
}
