package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Standards;
import eu.most.kernel.LanguageTag;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.registry.OfferedServices;
import eu.most.registry.OrganisationKind;
import eu.most.registry.Organisations;
import eu.most.registry.Prisons;
import eu.most.registry.RegistryPages;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.data.domain.PageRequest;

/**
 * What comes first in a new installation, in this order, by what is there already; nothing once all
 * of it is.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FirstSteps extends Section {

    private static final PageRequest ONE = PageRequest.of(0, 1);

    private final OrderedList steps = new OrderedList();
    private boolean complete = true;

    FirstSteps(
            Organisations organisations,
            Prisons prisons,
            People people,
            OfferedServices services,
            Standards standards) {
        addClassNames("card", "stack");
        LanguageTag any = LanguageTag.ENGLISH;
        step(
                "prison-service",
                RegistryPages.ORGANISATIONS,
                organisations.search("", OrganisationKind.PRISON_SERVICE, any, ONE).hasContent());
        step("prison", RegistryPages.PRISONS, prisons.search("", any, ONE).hasContent());
        step(
                "third-sector",
                RegistryPages.ORGANISATIONS,
                organisations.search("", OrganisationKind.THIRD_SECTOR, any, ONE).hasContent());
        // The first administrator is a person, too.
        step("people", PeoplePages.PEOPLE, people.search("", any, ONE).getTotalElements() > 1);
        step("standard", AccreditationPages.STANDARDS, !standards.editions().isEmpty());
        step("service", RegistryPages.SERVICES, services.search("", any, ONE).hasContent());
        add(
                new H2(getTranslation("portal.first")),
                new Paragraph(getTranslation("portal.first.lead")),
                steps);
        setVisible(!complete);
    }

    private void step(String key, String path, boolean done) {
        Anchor link = new Anchor("/" + path, getTranslation("portal.first." + key));
        ListItem item = new ListItem(link);
        if (done) {
            item.add(new Span(" – " + getTranslation("portal.first.done")));
        }
        steps.add(item);
        complete &= done;
    }
}
