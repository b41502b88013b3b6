package eu.most.learning.ui.player;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.Map;

/**
 * Switches the language of the content, not that of the screen; says so where a text is missing in
 * the language that was asked for.
 */
public class ContentLanguage extends Div {

    /**
     * @param textIn the language that the main text of the page is really in
     */
    public ContentLanguage(StepVisit visit, LanguageTag textIn) {
        List<LanguageTag> languages = visit.progress().module().languages();
        addClassNames("stack", "tight");
        if (languages.size() > 1) {
            add(choice(visit, languages, textIn));
        }
        if (visit.isBorrowed(textIn)) {
            Div notice =
                    new Div(
                            new Span(
                                    getTranslation(
                                            "learning.not-in-your-language",
                                            Map.of("language", nameFor(textIn)))));
            notice.addClassNames("callout");
            add(notice);
        }
    }

    private Div choice(StepVisit visit, List<LanguageTag> languages, LanguageTag textIn) {
        Div choice = new Div(new Span(getTranslation("learning.text-in")));
        choice.addClassName("language-switch");
        for (LanguageTag language : languages) {
            Anchor link = new Anchor(visit.address().in(language).href(), ownName(language));
            link.getElement().setAttribute("lang", language.value());
            link.getElement().setAttribute("hreflang", language.value());
            if (language.equals(textIn)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choice.add(link);
        }
        return choice;
    }

    private static String ownName(LanguageTag language) {
        return language.locale().getDisplayName(language.locale());
    }

    private String nameFor(LanguageTag language) {
        return language.locale().getDisplayName(getLocale());
    }
}
