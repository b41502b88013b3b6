package eu.most.lesson.ui;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.spi.RecordingFile;
import eu.most.kernel.LanguageTag;
import eu.most.lesson.LessonPages;
import eu.most.lesson.Recordings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves recordings and their captions to whom the lesson is open, whole or in the pieces that a
 * browser asks for. What is under an address never changes; only the browser of this person keeps
 * it.
 */
@RestController
class RecordingController {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final MediaType CAPTIONS = new MediaType("text", "vtt", StandardCharsets.UTF_8);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    private final Recordings recordings;

    RecordingController(Recordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping("/" + LessonPages.RECORDINGS + "/{module}/{version}/{name}")
    ResponseEntity<Resource> recording(
            @PathVariable String module,
            @PathVariable String version,
            @PathVariable String name,
            @RequestParam(LessonPages.CAPTIONS) @Nullable String captions) {
        return TrainingModuleKey.find(module)
                .flatMap(key ->
                        ModuleVersionId.find(version)
                                .flatMap(id -> answer(key, id, name, captions)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ResponseEntity<Resource>> answer(
            TrainingModuleKey module,
            ModuleVersionId version,
            String name,
            @Nullable String captions) {
        if (captions == null) {
            return recordings
                    .recording(module, version, name)
                    .map(bytes -> answer(bytes, MediaType.valueOf(RecordingFile.type(name))));
        }
        return LANGUAGE.matcher(captions).matches()
                ? recordings
                        .captions(module, version, name, new LanguageTag(captions))
                        .map(bytes -> answer(bytes, CAPTIONS))
                : Optional.empty();
    }

    private static ResponseEntity<Resource> answer(byte[] bytes, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(bytes));
    }
}
