package eu.most.certificates.theme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import eu.most.certificates.document.CertificateDrawing;
import eu.most.certificates.theme.SampleName;
import eu.most.certificates.theme.ThemeContent;
import eu.most.certificates.theme.ThemePreview;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.ChoiceField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A certificate of nobody as the theme would draw it, in a language and with a name to choose. */
class PreviewPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ThemePreview preview;
    private final ChoiceField<LanguageTag> language;
    private final ChoiceField<SampleName> name;
    private final Image picture = new Image();
    private transient ThemeContent shown;

    PreviewPanel(ThemePreview preview, ThemeContent first) {
        this.preview = preview;
        this.shown = first;
        addClassNames("stack", "preview");
        List<LanguageTag> languages = CertificateDrawing.languages();
        language =
                new ChoiceField<>(
                        "preview-language",
                        getTranslation("certificates.theme.preview.language"),
                        languages,
                        one -> one.locale().getDisplayLanguage(getLocale()));
        name =
                new ChoiceField<>(
                        "preview-name",
                        getTranslation("certificates.theme.preview.name"),
                        List.of(SampleName.values()),
                        one -> getTranslation("certificates.theme.preview.name." + one));
        language.choose(CertificateDrawing.languageOf(LanguageTag.of(getLocale())));
        name.choose(SampleName.USUAL);
        language.onChange(() -> show(shown));
        name.onChange(() -> show(shown));
        picture.setAlt(getTranslation("certificates.theme.preview.alt"));
        Div choices = new Div(language, name);
        choices.addClassName("grid");
        add(new H2(getTranslation("certificates.theme.preview")), choices, picture);
        show(first);
    }

    /** Draws anew; the picture is made when the browser asks for it, beside the session. */
    final void show(ThemeContent content) {
        shown = content;
        LanguageTag sheet = language.chosen().orElse(LanguageTag.ENGLISH);
        SampleName holder = name.chosen().orElse(SampleName.USUAL);
        picture.setSrc(event -> send(content, sheet, holder, event));
    }

    private void send(
            ThemeContent content, LanguageTag sheet, SampleName holder, DownloadEvent event)
            throws IOException {
        Optional<byte[]> file = preview.picture(content, sheet, holder);
        if (file.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setContentType("image/png");
        event.setContentLength(file.get().length);
        event.getOutputStream().write(file.get());
    }
}
