package eu.most.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.uikit.NotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the two screens of the player share: they read their whole state from the address. */
abstract class PlayerView extends Div implements HasDynamicTitle {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private String title = "";

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    void titled(String newTitle) {
        title = newTitle;
    }

    static TrainingModuleKey module(BeforeEnterEvent event) {
        return parameter(event, "module", TrainingModuleKey::new);
    }

    /** A part of the path; whatever cannot be a key does not exist. */
    static <T> T parameter(BeforeEnterEvent event, String name, Function<String, T> parse) {
        String text = event.getRouteParameters().get(name).orElse("");
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("no such " + name);
        }
    }

    static Optional<String> query(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    /** The parameters of the query; of those that are there twice, the first. */
    static Map<String, String> query(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, parameter -> parameter.getValue().getFirst()));
    }

    /** The language of the content that the address asks for. */
    static Optional<LanguageTag> language(BeforeEnterEvent event) {
        return query(event, PlayerAddress.LANGUAGE)
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .map(LanguageTag::new);
    }

    LanguageTag readersLanguage() {
        return LanguageTag.of(getLocale());
    }
}
