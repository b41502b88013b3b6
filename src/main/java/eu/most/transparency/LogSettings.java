package eu.most.transparency;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key of the transparency log. Only a demonstration makes one itself.
 *
 * @param keyFile an Ed25519 key in PEM, private and public part; the same on every node
 */
@ConfigurationProperties("most.log")
record LogSettings(@Nullable Path keyFile) {}
