package eu.most.catalogue.drafting;

import eu.most.catalogue.spi.ContentProblem;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.StartUpTask;
import eu.most.uikit.Messages;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Imports the content when the application starts, before anything that builds on it: the folder in
 * {@code most.content.directory}, else the content that travels in the application.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentAtStart implements StartUpTask {

    private static final Logger LOG = LoggerFactory.getLogger(ContentAtStart.class);

    private final ContentImport contentImport;
    private final Messages messages;
    private final String directory;

    ContentAtStart(
            ContentImport contentImport,
            Messages messages,
            @Value("${most.content.directory:}") String directory) {
        this.contentImport = contentImport;
        this.messages = messages;
        this.directory = directory;
    }

    @Override
    public void prepare() {
        ImportReport report =
                directory.isBlank()
                        ? contentImport.runBundled()
                        : contentImport.run(Path.of(directory));
        report.outcomes().forEach(this::log);
        report.problems().forEach(this::log);
    }

    private void log(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Published published ->
                    LOG.info("published {} {}", published.subject(), published.version());
            case ImportOutcome.Unchanged unchanged ->
                    LOG.debug("unchanged {} {}", unchanged.subject(), unchanged.version());
            case ImportOutcome.Refused refused ->
                    LOG.warn("refused {}: nothing of it was taken over", refused.subject());
        }
    }

    private void log(ContentProblem problem) {
        LOG.warn(
                "{}: {} {}",
                problem.place(),
                english(problem.kind().messageKey(), problem),
                english(problem.kind().whatToDoKey(), problem));
    }

    private String english(String key, ContentProblem problem) {
        return messages.text(key, LanguageTag.ENGLISH, problem.arguments());
    }
}
