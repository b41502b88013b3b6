/**
 * Messages to people: the inbox in the application, and e-mail where SMTP is configured. Owns
 * messages and their delivery; does not own addresses, which it asks for through its {@code
 * AddressBook}. Publishes nothing.
 */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"kernel", "access", "audit", "uikit"})
@NullMarked
package eu.most.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
