package eu.most.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.ChoiceField;
import java.util.List;
import java.util.function.Consumer;

/** Asks before a test in which language its certificate is to be, and says what it is now. */
class CertificateLanguage extends Div {

    /**
     * @param now what is chosen at first
     * @param choose keeps another choice
     */
    CertificateLanguage(
            List<LanguageTag> languages, LanguageTag now, Consumer<LanguageTag> choose) {
        ChoiceField<LanguageTag> field =
                new ChoiceField<>(
                        "certificate-language",
                        getTranslation("learning.certificate-language"),
                        languages,
                        language -> language.locale().getDisplayLanguage(language.locale()));
        field.choose(now);
        field.onChange(() -> field.chosen().ifPresent(choose));
        Paragraph hint = new Paragraph(getTranslation("learning.certificate-language.hint"));
        hint.addClassName("small");
        addClassNames("stack", "tight");
        add(field, hint);
    }
}
