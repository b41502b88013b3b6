package eu.most.certificates.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.certificates.sharing.CertificateShares;
import eu.most.credentials.CertificateNumber;
import eu.most.uikit.StatusNote;
import java.net.URI;
import java.util.Optional;

/** Makes the link with which a holder shows a certificate, and withdraws it. */
class SharingForm extends Section {

    private final CertificateShares shares;
    private final CertificateNumber number;
    private final StatusNote said = new StatusNote();

    SharingForm(CertificateShares shares, CertificateNumber number) {
        this.shares = shares;
        this.number = number;
        addClassNames("card", "stack");
        show();
    }

    private void show() {
        removeAll();
        add(
                new H2(getTranslation("certificates.share")),
                new Paragraph(getTranslation("certificates.share.text")));
        Optional<URI> link = shares.link(number);
        if (link.isPresent()) {
            Anchor anchor = new Anchor(link.get().toString(), link.get().toString());
            anchor.addClassName("code");
            anchor.setRouterIgnore(true);
            add(new Paragraph(anchor));
            add(button("certificates.share.withdraw", this::withdraw));
        } else {
            add(button("certificates.share.make", this::share));
        }
        add(said);
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> act.run());
        button.addClassName("btn");
        return button;
    }

    private void share() {
        shares.share(number);
        said.done(getTranslation("certificates.share.made"));
        show();
    }

    private void withdraw() {
        shares.withdraw(number);
        said.done(getTranslation("certificates.share.withdrawn"));
        show();
    }
}
