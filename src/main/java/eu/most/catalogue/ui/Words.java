package eu.most.catalogue.ui;

import com.vaadin.flow.component.Component;
import eu.most.kernel.LanguageTag;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the screens of the catalogue write languages. */
final class Words {

    private Words() {}

    /** Names of languages in the reader's language, with commas. */
    static String languages(Collection<LanguageTag> languages, Locale reader) {
        return languages.stream()
                .map(language -> language.locale().getDisplayName(reader))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Tells a screen reader the language of a component, where it is not that of the page. */
    static <T extends Component> T in(LanguageTag language, Locale reader, T component) {
        if (!language.equals(LanguageTag.of(reader))) {
            component.getElement().setAttribute("lang", language.value());
        }
        return component;
    }
}
