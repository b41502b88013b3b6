package eu.most.registry.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** A form for another name, folded away, that says what does not change with it. */
public class RenameForm extends NativeDetails {

    public RenameForm(String heading, Runnable send, Component... fields) {
        super(heading);
        Paragraph lead = new Paragraph(getTranslation("registry.rename.lead"));
        setContent(
                new FormCard(
                        heading,
                        getTranslation("registry.person.save"),
                        send,
                        Stream.concat(Stream.of(lead), Stream.of(fields))
                                .toArray(Component[]::new)));
    }
}
