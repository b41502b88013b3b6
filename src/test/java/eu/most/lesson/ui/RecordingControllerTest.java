package eu.most.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.SignInForTests;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.drafting.Drafting;
import eu.most.learning.LearnersInTests;
import eu.most.learning.Learning;
import eu.most.lesson.EveryBlock;
import eu.most.lesson.LessonPages;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Recordings of lessons, and who gets them. */
@WholeApplication
class RecordingControllerTest {

    private static final String SOUND = "radio-call.mp3";
    private static final String FILM = "two-minutes.webm";

    @Autowired private RecordingController controller;
    @Autowired private Learning learning;
    @Autowired private LearnersInTests learners;
    @Autowired private Drafting drafting;
    @Autowired private Catalogue catalogue;

    private MockMvcTester browser;
    private ModuleVersionId version;

    @BeforeEach
    void somebodyWhoIsEnrolled() {
        EveryBlock.publish(learners, drafting);
        version = catalogue.latest(EveryBlock.MODULE).orElseThrow().id();
        browser = MockMvcTester.of(controller);
        SignInForTests.signIn(learners.aTrainee());
        learning.enrol(EveryBlock.MODULE);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRecordingComesWholeOrInThePiecesThatAreAskedFor() {
        MvcTestResult whole = ask(SOUND);
        assertThat(whole).hasStatusOk().hasContentType("audio/mpeg");
        assertThat(whole).hasHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        byte[] all = whole.getResponse().getContentAsByteArray();
        assertThat(all).hasSizeGreaterThan(30_000);

        MvcTestResult piece =
                browser.get()
                        .uri("/" + LessonPages.recording(EveryBlock.MODULE, version, SOUND))
                        .header(HttpHeaders.RANGE, "bytes=418-517")
                        .exchange();
        assertThat(piece).hasStatus(206);
        assertThat(piece).hasHeader(HttpHeaders.CONTENT_RANGE, "bytes 418-517/" + all.length);
        assertThat(piece.getResponse().getContentAsByteArray())
                .hasSize(100)
                .isEqualTo(Arrays.copyOfRange(all, 418, 518));
        assertThat(
                        browser.get()
                                .uri("/" + LessonPages.recording(EveryBlock.MODULE, version, SOUND))
                                .header(HttpHeaders.RANGE, "bytes=9999999-")
                                .exchange())
                .hasStatus(416);
    }

    @Test
    void nothingInItRunsAndNoSharedCacheKeepsIt() {
        MvcTestResult film = ask(FILM);
        assertThat(film).hasStatusOk().hasContentType("video/webm");
        assertThat(film)
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(film.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
    }

    @Test
    void captionsComeInTheirLanguage() throws Exception {
        MvcTestResult czech = ask(FILM + "?captions=cs");
        assertThat(czech).hasStatusOk();
        assertThat(czech.getResponse().getContentType()).startsWith("text/vtt");
        assertThat(new String(czech.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("WEBVTT")
                .contains("Dostal špatnou zprávu.");
        assertThat(ask(FILM + "?captions=sl")).hasStatus(404);
    }

    @Test
    void whoIsNotInTheModuleGetsNothing() {
        Actor stranger = learners.aTrainee();
        SignInForTests.signIn(stranger);
        assertThat(ask(SOUND)).hasStatus(404);
        assertThat(ask(FILM + "?captions=en")).hasStatus(404);
        learning.enrol(EveryBlock.MODULE);
        assertThat(ask(SOUND)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.yaml",
                "../module.yaml",
                "..%2fmodule.yaml",
                "nobody.mp3",
                "radio-call.mp3.yaml",
                "two-minutes.webm?captions=../../en",
                "two-minutes.webm?captions="
            })
    void nothingElseIsServed(String name) {
        assertThat(ask(name)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0190b3f4-0000-7000-8000-000000000000",
                "0190b3f4-0000-7000-8000-00000000000x"
            })
    void noOtherVersionIsServed(String other) {
        assertThat(
                        browser.get()
                                .uri(
                                        "/"
                                                + LessonPages.RECORDINGS
                                                + "/every-block/"
                                                + other
                                                + "/"
                                                + SOUND)
                                .exchange())
                .hasStatus(404);
    }

    private MvcTestResult ask(String name) {
        return browser.get()
                .uri("/" + LessonPages.recording(EveryBlock.MODULE, version, "") + name)
                .exchange();
    }
}
