package eu.most.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import eu.most.documents.CertificateDesign;
import eu.most.documents.CertificateFacts;
import eu.most.documents.DescribedLogo;
import eu.most.documents.Signatory;
import eu.most.kernel.LanguageTag;
import eu.most.themes.ThemeContent;
import eu.most.uikit.LineField;
import eu.most.uikit.ParagraphField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The texts of a theme in one language; folded in unless it is the reader's own. */
class LanguageFields extends NativeDetails {

    private final LanguageTag language;
    private final LineField opening;
    private final ParagraphField closing;
    private final LineField logo;
    private final List<LineField> offices = new ArrayList<>();

    LanguageFields(LanguageTag language) {
        this.language = language;
        Locale locale = language.locale();
        setSummaryText(locale.getDisplayLanguage(locale));
        getSummary().getElement().setAttribute("lang", language.value());
        setOpen(language.equals(LanguageTag.of(getLocale())));
        addClassNames("card", "sunken");
        opening =
                new LineField(
                                "opening-" + language,
                                text("opening"),
                                CertificateDesign.LONGEST_OPENING)
                        .withHint(text("opening.hint"));
        closing =
                new ParagraphField(
                        "closing-" + language, text("closing"), CertificateDesign.LONGEST_CLOSING);
        logo =
                new LineField(
                                "logo-" + language,
                                text("logo.description"),
                                DescribedLogo.LONGEST_DESCRIPTION)
                        .withHint(text("logo.description.hint"));
        Div fields = new Div(opening, closing, logo);
        for (int place = 1; place <= CertificateFacts.MOST_SIGNATORIES; place++) {
            LineField office =
                    new LineField(
                            "office-" + place + "-" + language,
                            getTranslation("certificates.theme.office", Map.of("number", place)),
                            Signatory.LONGEST);
            offices.add(office);
            fields.add(office);
        }
        fields.addClassName("stack");
        setContent(fields);
    }

    LanguageTag language() {
        return language;
    }

    void show(ThemeContent content) {
        opening.show(content.opening().exactly(language));
        closing.show(content.closing().exactly(language));
        logo.show(content.logoDescription().exactly(language));
        for (int place = 0; place < content.signatories().size(); place++) {
            offices.get(place).show(content.signatories().get(place).office().exactly(language));
        }
        logo.setVisible(content.logo() != null);
    }

    void onChange(Runnable action) {
        opening.whileTyping(action);
        closing.whileTyping(action);
        logo.whileTyping(action);
        offices.forEach(office -> office.whileTyping(action));
    }

    /** Asks for the office of a signatory, or not. */
    void askForOffice(int place, boolean asked) {
        offices.get(place).setVisible(asked);
    }

    /** Says at each field what is wrong with it. */
    boolean check() {
        boolean fine = DrawableText.check(opening, CertificateDesign.LONGEST_OPENING);
        fine &= DrawableText.check(closing, CertificateDesign.LONGEST_CLOSING);
        fine &= DrawableText.check(logo, DescribedLogo.LONGEST_DESCRIPTION);
        for (LineField office : offices) {
            fine &= DrawableText.check(office, Signatory.LONGEST);
        }
        return fine;
    }

    String opening() {
        return opening.text();
    }

    String closing() {
        return closing.text();
    }

    String logo() {
        return logo.text();
    }

    String office(int place) {
        return offices.get(place).text();
    }

    private String text(String key) {
        return getTranslation("certificates.theme." + key);
    }
}
