package eu.most.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the pictures of published versions. What is under an address never changes, so browsers
 * may keep it; even a drawing opened by itself may neither run nor load anything.
 */
@RestController
class PictureController {

    private static final long CACHED_BYTES = 32 << 20;
    private static final Pattern NAME =
            Pattern.compile("[a-z][a-z0-9-]{1,48}\\.(svg|png|jpg|webp)");
    private static final Map<String, MediaType> TYPES =
            Map.of(
                    "svg",
                    MediaType.parseMediaType("image/svg+xml"),
                    "png",
                    MediaType.IMAGE_PNG,
                    "jpg",
                    MediaType.IMAGE_JPEG,
                    "webp",
                    MediaType.parseMediaType("image/webp"));

    private final PublishedContent content;
    private final Cache<Address, byte[]> pictures =
            Caffeine.newBuilder()
                    .maximumWeight(CACHED_BYTES)
                    .weigher((Address address, byte[] bytes) -> bytes.length)
                    .build();

    PictureController(PublishedContent content) {
        this.content = content;
    }

    @GetMapping("/media/{version}/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String version, @PathVariable String name) {
        return address(version, name)
                .flatMap(this::bytes)
                .map(bytes -> answer(name, bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(String name, byte[] bytes) {
        MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return ResponseEntity.ok()
                .contentType(type == null ? MediaType.APPLICATION_OCTET_STREAM : type)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private static Optional<Address> address(String version, String name) {
        return ModuleVersionId.find(version)
                .filter(_ -> NAME.matcher(name).matches())
                .map(id -> new Address(id, name));
    }

    private Optional<byte[]> bytes(Address address) {
        return Optional.ofNullable(pictures.getIfPresent(address)).or(() -> read(address));
    }

    private Optional<byte[]> read(Address address) {
        Optional<byte[]> bytes = content.file(address.version(), "media/" + address.name());
        bytes.ifPresent(found -> pictures.put(address, found));
        return bytes;
    }

    private record Address(ModuleVersionId version, String name) {}
}
