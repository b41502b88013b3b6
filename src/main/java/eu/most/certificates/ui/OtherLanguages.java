package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.certificates.ActOutcome;
import eu.most.certificates.CertificateDetails;
import eu.most.certificates.CertificateLanguages;
import eu.most.certificates.CertificatePages;
import eu.most.certificates.ReissueOutcome;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Row;

/** Where a holder takes the same award in another language, with one click. */
class OtherLanguages extends NativeDetails {

    private final CertificateLanguages languages;
    private final CertificateNumber number;
    private final ActNote answer = new ActNote();

    OtherLanguages(CertificateLanguages languages, CertificateDetails certificate) {
        this.languages = languages;
        this.number = certificate.number();
        addClassName("card");
        setSummaryText(getTranslation("certificates.language"));
        Row buttons = new Row();
        languages.offered().stream()
                .filter(language -> !language.equals(certificate.award().language()))
                .map(this::button)
                .forEach(buttons::add);
        Div content =
                new Div(
                        new Paragraph(getTranslation("certificates.language.lead")),
                        buttons,
                        answer);
        content.addClassName("stack");
        setContent(content);
    }

    private NativeButton button(LanguageTag language) {
        NativeButton button =
                new NativeButton(
                        language.locale().getDisplayLanguage(language.locale()),
                        _ -> take(language));
        button.addClassName("btn");
        button.getElement().setAttribute("lang", language.value());
        return button;
    }

    private void take(LanguageTag language) {
        switch (languages.take(number, language)) {
            case ReissueOutcome.Reissued(CertificateNumber again) ->
                    getUI().ifPresent(ui -> ui.navigate(CertificatePages.certificate(again)));
            case ReissueOutcome.NameIsRight _ ->
                    answer.refused(getTranslation("certificates.language.same"));
            case ReissueOutcome.NameCannotBeDrawn() -> answer.nameCannotBeDrawn();
            case ActOutcome.Refused refused -> answer.refused(refused);
        }
    }
}
