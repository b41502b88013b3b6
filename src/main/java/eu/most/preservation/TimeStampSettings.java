package eu.most.preservation;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The time-stamp service (RFC 3161) that proves when a sealed file was there. Without it files are
 * sealed, and not preserved; a demonstration makes its own.
 *
 * @param url its address
 * @param authorityFile the certificates that are trusted to stand above its own, in PEM
 * @throws IllegalArgumentException if only one of them is given
 */
@ConfigurationProperties("most.timestamp")
record TimeStampSettings(@Nullable URI url, @Nullable Path authorityFile) {

    TimeStampSettings {
        if ((url == null) != (authorityFile == null)) {
            throw new IllegalArgumentException(
                    "most.timestamp.url and most.timestamp.authority-file belong together: set"
                            + " both, or neither");
        }
    }
}
