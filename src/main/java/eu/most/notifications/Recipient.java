package eu.most.notifications;

import eu.most.kernel.EmailAddress;
import eu.most.kernel.LanguageTag;
import java.util.Optional;

/** How a person is called, where their mail goes (nowhere, for many), and what they read. */
public record Recipient(String name, Optional<EmailAddress> email, LanguageTag language) {}
