package eu.most.people.ui;

import eu.most.access.LinkedPage;
import eu.most.access.LinkedPages;
import eu.most.people.PeoplePages;
import eu.most.registry.RegistryPages;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of this module that others lead to. */
@Configuration(proxyBeanMethods = false)
class PeopleLinks {

    @Bean
    LinkedPages linkedPeoplePages() {
        return new LinkedPages(
                Map.of(
                        LinkedPage.PERSON, PeoplePages.PEOPLE,
                        LinkedPage.ORGANISATION, RegistryPages.ORGANISATIONS,
                        LinkedPage.SERVICE, RegistryPages.SERVICES));
    }
}
