package eu.most.themes.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import eu.most.documents.logos.LogoOutcome;
import eu.most.documents.logos.LogoPreparation;
import eu.most.themes.ThemeId;
import eu.most.themes.Themes;
import java.io.IOException;
import java.io.InputStream;

/** Takes one file for a theme's logo and sends the browser back to the theme. */
class LogoUpload implements UploadHandler {

    private final Themes themes;
    private final ThemeId theme;
    private String answer = "";

    LogoUpload(Themes themes, ThemeId theme) {
        this.themes = themes;
        this.theme = theme;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            // One more than may be: whatever is longer is too long, and is not read.
            file = in.readNBytes(LogoPreparation.MOST_BYTES + 1);
        }
        switch (themes.takeLogo(theme, file)) {
            case LogoOutcome.Prepared prepared -> answer = "";
            case LogoOutcome.Refused(LogoOutcome.Reason reason) -> answer = because(reason);
        }
    }

    @Override
    public void responseHandled(UploadResult result) {
        String query = result.exception() == null ? answer : because(LogoOutcome.Reason.TOO_LARGE);
        result.response().setStatus(HttpStatusCode.SEE_OTHER.getCode());
        result.response().setHeader("Location", "/" + ThemeNavigation.PATH + "/" + theme + query);
    }

    private static String because(LogoOutcome.Reason reason) {
        return "?logo=" + reason;
    }
}
