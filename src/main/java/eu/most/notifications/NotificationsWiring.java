package eu.most.notifications;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.audit.ActorNames;
import eu.most.uikit.UnreadMessages;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers what the lower modules ask: how much waits in an inbox, and how people are called. */
@Configuration(proxyBeanMethods = false)
class NotificationsWiring {

    @Bean
    UnreadMessages unreadMessages(Notifications notifications) {
        return notifications::unread;
    }

    @Bean
    ActorNames actorNames(ObjectProvider<AddressBook> addressBook, CurrentActor currentActor) {
        return person -> {
            currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
            return Optional.ofNullable(addressBook.getIfAvailable())
                    .flatMap(book -> book.find(person))
                    .map(Recipient::name);
        };
    }
}
