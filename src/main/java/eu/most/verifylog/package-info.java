/**
 * The outsider's check of the transparency log: reads what is published, recomputes it and says
 * what it found. On purpose it shares no code with the rest of Most and needs nothing but a JDK:
 * {@code java src/main/java/eu/most/verifylog/VerifyLog.java} runs it from these few files.
 */
@ApplicationModule(
        displayName = "Check of the log",
        allowedDependencies = {})
@NullMarked
package eu.most.verifylog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
