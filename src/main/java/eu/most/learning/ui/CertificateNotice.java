package eu.most.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import eu.most.learning.Awarded;
import java.util.Optional;
import java.util.function.Supplier;

/** Says that the certificate is being made, and becomes the link to it once it is there. */
class CertificateNotice extends Div {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MS = 2000;
    private static final int LOOKS = 60;

    private final transient Supplier<Optional<Awarded>> certificate;
    private Registration looking = () -> {};
    private int looks;

    CertificateNotice(Supplier<Optional<Awarded>> certificate) {
        this.certificate = certificate;
        addClassName("stack");
        getElement().setAttribute("role", "status");
        if (!show()) {
            add(
                    new Paragraph(getTranslation("learning.result.certificate")),
                    Links.button(
                            "/certificates", getTranslation("learning.result.to-certificates")));
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
        if (show() || ++looks > LOOKS) {
            stop(ui);
        }
    }

    private void stop(UI ui) {
        looking.remove();
        ui.setPollInterval(-1);
    }

    /** Whether it is there. */
    private boolean show() {
        Optional<Awarded> made = certificate.get();
        made.ifPresent(awarded -> {
            looks = LOOKS;
            removeAll();
            add(
                    new Paragraph(getTranslation("learning.result.certificate-made")),
                    Links.primary(
                            "/" + awarded.path(),
                            getTranslation("learning.result.to-certificate")));
        });
        return made.isPresent();
    }
}
