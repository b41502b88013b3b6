package eu.most.themes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import eu.most.documents.CertificateDrawing;
import eu.most.kernel.LanguageTag;
import eu.most.themes.SampleName;
import eu.most.themes.ThemeContent;
import eu.most.themes.ThemePreview;
import eu.most.uikit.ChoiceField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A certificate of nobody as the theme would draw it, in a language and with a name to choose. */
class PreviewPanel extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewPanel.class);

    private final ThemePreview preview;
    private final ChoiceField<LanguageTag> language;
    private final ChoiceField<SampleName> name;
    private final Image picture = new Image();
    private final ElementStreamResource source;
    private int drawn;
    private volatile Wanted wanted;

    PreviewPanel(ThemePreview preview, ThemeContent first) {
        this.preview = preview;
        this.wanted = new Wanted(first, LanguageTag.ENGLISH, SampleName.USUAL);
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
        language.onChange(() -> show(wanted.content()));
        name.onChange(() -> show(wanted.content()));
        picture.setAlt(getTranslation("certificates.theme.preview.alt"));
        DownloadHandler handler = this::send;
        source = new ElementStreamResource(handler, picture.getElement());
        picture.getElement().setAttribute("data-source", source);
        Div choices = new Div(language, name);
        choices.addClassName("grid");
        add(new H2(getTranslation("certificates.theme.preview")), choices, picture);
        show(first);
    }

    /**
     * Draws anew; the picture is made when the browser asks for it, beside the session. Its address
     * stays good while newer ones follow, since somebody who types is faster than the drawing.
     */
    final void show(ThemeContent content) {
        wanted =
                new Wanted(
                        content,
                        language.chosen().orElse(LanguageTag.ENGLISH),
                        name.chosen().orElse(SampleName.USUAL));
        drawn++;
        picture.setSrc(StreamResourceRegistry.getURI(source) + "?" + drawn);
    }

    private void send(DownloadEvent event) {
        Wanted now = wanted;
        Optional<byte[]> file = preview.picture(now.content(), now.language(), now.name());
        if (file.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setContentType("image/png");
        event.setContentLength(file.get().length);
        try {
            event.getOutputStream().write(file.get());
        } catch (IOException e) {
            LOG.debug("the browser asked for a newer picture meanwhile", e);
        }
    }

    /** What the latest picture is to show; read beside the session. */
    private record Wanted(ThemeContent content, LanguageTag language, SampleName name) {}
}
