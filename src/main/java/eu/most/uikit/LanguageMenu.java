package eu.most.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.kernel.LanguageTag;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/** Every language by its own name; choosing one shows the same screen in it. */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class LanguageMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReaderLanguage readerLanguage;

    LanguageMenu(Messages messages, ReaderLanguage readerLanguage) {
        this.readerLanguage = readerLanguage;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("uikit.shell.language"));
        messages.languages().forEach(language -> add(entry(language)));
    }

    /** Folded away behind the name of the current language. */
    NativeDetails asFold() {
        Span globe = new Span();
        globe.addClassNames("icon", "globe");
        globe.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span(getTranslation("uikit.shell.language"));
        heard.addClassName("only-heard");
        NativeDetails fold = new NativeDetails();
        fold.addClassName("fold");
        fold.setSummary(globe, heard, new Span(nameOf(LanguageTag.of(getLocale()))));
        fold.getSummary().addClassName("chevron");
        addClassName("sheet");
        fold.setContent(this);
        return fold;
    }

    LanguageMenu asRow() {
        addClassName("languages");
        return this;
    }

    private NativeButton entry(LanguageTag language) {
        NativeButton entry = new NativeButton(nameOf(language), click -> choose(language));
        entry.addClassName("entry");
        entry.getElement().setAttribute("lang", language.value());
        if (LanguageTag.of(getLocale()).equals(language)) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        return entry;
    }

    private void choose(LanguageTag language) {
        readerLanguage.choose(
                language, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        UI.getCurrent().getPage().reload();
    }

    private static String nameOf(LanguageTag language) {
        Locale locale = language.locale();
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
