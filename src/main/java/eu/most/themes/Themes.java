package eu.most.themes;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.documents.logos.LogoOutcome;
import eu.most.documents.logos.LogoPreparation;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Themes for those who make them: trainers and administrators. To everybody else each call throws
 * an {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
@Transactional
public class Themes {

    private final ThemeRepository themes;
    private final ThemeChoices choices;
    private final LogoStore logos;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Themes(
            ThemeRepository themes,
            ThemeChoices choices,
            LogoStore logos,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.themes = themes;
        this.choices = choices;
        this.logos = logos;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** All themes by name. */
    @Transactional(readOnly = true)
    public Page<ThemeDetails> page(Pageable page) {
        requireMaker();
        return themes.findAllByOrderByNameAscIdAsc(page).map(Theme::details);
    }

    @Transactional(readOnly = true)
    public Optional<ThemeDetails> find(ThemeId id) {
        requireMaker();
        return themes.findById(id.value()).map(Theme::details);
    }

    /** Begins a theme that looks as certificates do without one. */
    public ThemeId begin(String name) {
        requireMaker();
        return themes.save(new Theme(name, ThemeContent.BUILT_IN)).id();
    }

    /**
     * Changes name and draft of a theme, but not its logo; published versions stay.
     *
     * @param seen what the change begins from
     * @return the theme now; empty, and nothing is changed, if somebody else changed it meanwhile
     */
    public Optional<ThemeDetails> edit(ThemeDetails seen, String name, ThemeContent content) {
        requireMaker();
        Theme theme = themes.findById(seen.id().value()).orElseThrow();
        if (!theme.details().saysAsMuchAs(seen)) {
            return Optional.empty();
        }
        theme.rename(name);
        theme.edit(content.with(seen.draft().logo()));
        return Optional.of(themes.save(theme).details());
    }

    /** Puts a logo on the draft of a theme, or says why the file is none. */
    public LogoOutcome takeLogo(ThemeId id, byte[] file) {
        requireMaker();
        LogoOutcome outcome = LogoPreparation.prepare(file);
        if (outcome instanceof LogoOutcome.Prepared prepared) {
            Theme theme = themes.findById(id.value()).orElseThrow();
            theme.edit(theme.details().draft().with(logos.keep(prepared.logo())));
            themes.save(theme);
        }
        return outcome;
    }

    /** Takes the logo off the draft of a theme. */
    public void dropLogo(ThemeId id) {
        requireMaker();
        Theme theme = themes.findById(id.value()).orElseThrow();
        theme.edit(theme.details().draft().with(null));
        themes.save(theme);
    }

    /** Which module uses which theme; the others look as they do without one. */
    @Transactional(readOnly = true)
    public Map<TrainingModuleKey, ThemeId> choices() {
        requireMaker();
        return choices.all();
    }

    /**
     * Makes the certificates that a module gives from now on look like a theme, or like none.
     *
     * @throws IllegalArgumentException if no version of the theme was published
     */
    public void choose(TrainingModuleKey module, Optional<ThemeId> theme) {
        requireMaker();
        theme.ifPresent(id -> {
            if (themes.findById(id.value()).orElseThrow().details().published() == 0) {
                throw new IllegalArgumentException("not published: " + id);
            }
        });
        choices.choose(module, theme);
        events.publishEvent(new ThemeChosen(module, theme));
    }

    private void requireMaker() {
        currentActor.require(Role.TRAINER, Role.ADMINISTRATOR);
    }
}
