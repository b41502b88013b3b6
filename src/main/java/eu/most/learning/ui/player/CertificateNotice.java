package eu.most.learning.ui.player;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import eu.most.learning.Awarded;
import eu.most.uikit.Dates;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says that the certificate is being made, and becomes the link to it once it is there. It looks
 * for two minutes; whatever takes longer needs somebody, who is told elsewhere.
 */
public class CertificateNotice extends Div {

    private static final int EVERY_MS = 2000;
    private static final int LOOKS = 60;

    private final Supplier<Optional<Awarded>> certificate;
    private final String all;
    private Registration looking = () -> {};
    private int looks;

    /**
     * @param all the path of all certificates, relative to the root of the application
     */
    public CertificateNotice(Supplier<Optional<Awarded>> certificate, String all) {
        this.certificate = certificate;
        this.all = all;
        addClassName("stack");
        getElement().setAttribute("role", "status");
        if (!isThere()) {
            show(getTranslation("learning.result.certificate"), toAll());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (looks == 0) {
            UI ui = attached.getUI();
            ui.setPollInterval(EVERY_MS);
            looking = ui.addPollListener(poll -> look(ui));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop(detached.getUI());
    }

    private void look(UI ui) {
        if (isThere()) {
            stop(ui);
        } else if (++looks == LOOKS) {
            show(getTranslation("learning.result.certificate-later"), toAll());
            stop(ui);
        }
    }

    private void stop(UI ui) {
        looking.remove();
        ui.setPollInterval(-1);
    }

    private boolean isThere() {
        Optional<Awarded> made = certificate.get();
        made.ifPresent(awarded -> {
            looks = LOOKS;
            show(
                    getTranslation("learning.completed.this") + " " + said(awarded),
                    Links.primary(
                            "/" + awarded.path(),
                            getTranslation("learning.result.to-certificate")));
        });
        return made.isPresent();
    }

    private String said(Awarded awarded) {
        String until = awarded.lastDay().map(day -> Dates.day(day, getLocale())).orElse("");
        return getTranslation(awarded.textKey(), Map.of("until", until));
    }

    private Anchor toAll() {
        return Links.button("/" + all, getTranslation("learning.result.to-certificates"));
    }

    private void show(String text, Anchor way) {
        removeAll();
        add(new Paragraph(text), way);
    }
}
