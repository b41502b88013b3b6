package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.people.EmploymentCodes;
import eu.most.people.NewEmploymentCode;
import eu.most.uikit.Dates;
import eu.most.uikit.Notice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Makes the code with which another organisation may employ whoever looks, and shows it, once. */
class OwnCode extends Section {

    private final EmploymentCodes codes;
    private final ZoneId zone;
    private final Div said = new Div();
    private final NativeButton make = new NativeButton("", click -> make());
    private final NativeButton withdraw =
            new NativeButton(getTranslation("registry.own.code.withdraw"), click -> withdraw());

    OwnCode(EmploymentCodes codes, ZoneId zone) {
        this.codes = codes;
        this.zone = zone;
        said.getElement().setAttribute("role", "status");
        make.addClassName("btn");
        withdraw.addClassName("btn");
        Div buttons = new Div(make, withdraw);
        buttons.addClassName("row");
        addClassNames("card", "form", "stack");
        add(
                new H2(getTranslation("registry.own.code")),
                new Paragraph(getTranslation("registry.own.code.lead")),
                said,
                buttons);
        Optional<Instant> until = codes.goodUntil();
        until.ifPresent(day -> say(Notice.Kind.TOLD, "waiting", day));
        offer(until.isPresent());
    }

    private void make() {
        NewEmploymentCode code = codes.make();
        Paragraph secret = new Paragraph(code.code());
        secret.addClassNames("code", "to-copy");
        say(Notice.Kind.GOOD, "made", code.expiresAt()).with(secret);
        offer(true);
    }

    private void withdraw() {
        codes.withdraw();
        said.removeAll();
        said.add(new Notice(Notice.Kind.GOOD, getTranslation("registry.own.code.withdrawn")));
        offer(false);
    }

    private Notice say(Notice.Kind kind, String key, Instant until) {
        Notice note =
                new Notice(
                        kind,
                        getTranslation(
                                "registry.own.code." + key,
                                Map.of("until", Dates.moment(until, zone, getLocale()))));
        said.removeAll();
        said.add(note);
        return note;
    }

    private void offer(boolean another) {
        make.setText(
                getTranslation(another ? "registry.own.code.again" : "registry.own.code.make"));
        withdraw.setVisible(another);
    }
}
