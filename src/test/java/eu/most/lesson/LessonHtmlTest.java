package eu.most.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonHtmlTest {

    private static final String PICTURES = "/media/0190b3f4-0000-7000-8000-000000000000/";
    private static final GlossaryTexts GLOSSARY =
            new GlossaryTexts(
                    Map.of(
                            new TermKey("wing-officer"),
                            new GlossaryTexts.Term(
                                    LanguageTag.ENGLISH,
                                    "wing officer",
                                    "Who runs a wing.",
                                    List.of("wing officers"))));
    private final LessonHtml html =
            new LessonHtml(
                    new LessonSurroundings(
                            PICTURES,
                            LanguageTag.ENGLISH,
                            (block, language) -> "[" + block + "]",
                            GLOSSARY,
                            _ -> Optional.empty()));

    @Test
    void textBecomesPlainHtml() {
        assertThat(prose("## Look\n\nBe *calm* and **firm**.\n\n1. one\n2. two\n\n> said\n"))
                .isEqualTo(
                        """
                        <h2>Look</h2>
                        <p>Be <em>calm</em> and <strong>firm</strong>.</p>\
                        <ol><li>one</li><li>two</li></ol>
                        <blockquote><p>said</p></blockquote>\
                        """);
    }

    @Test
    void aLinkLeadsOutWithoutTellingWhereFrom() {
        assertThat(prose("[guide](https://example.org/a?b=c&d=e)"))
                .isEqualTo(
                        "<p><a href=\"https://example.org/a?b&#61;c&amp;d&#61;e\""
                                + " rel=\"noopener noreferrer\">guide</a></p>");
    }

    @Test
    void aPictureHasADescriptionAndACaption() {
        assertThat(prose("![Two “people”](media/two-people.svg \"Distance\")"))
                .isEqualTo(
                        "<figure><img alt=\"Two “people”\" src=\""
                                + PICTURES
                                + "two-people.svg\" />"
                                + "<figcaption>Distance</figcaption></figure>");
    }

    @Test
    void aCallOutGetsItsHeading() {
        assertThat(prose("> [!careful]\n>\n> Step back."))
                .isEqualTo(
                        "<div class=\"callout safety\" role=\"note\">"
                                + "<p class=\"label\"><strong>[careful]</strong></p>"
                                + "<p>Step back.</p></div>");
    }

    @Test
    void bothSidesStandSideBySide() {
        assertThat(
                        prose(
                                """
                                > [!sides]
                                >
                                > **third** The counsellor sees
                                >
                                > A letter.
                                >
                                > **prison**
                                >
                                > Two men.
                                """))
                .isEqualTo(
                        "<div class=\"sides\">"
                                + "<section class=\"prison stack\"><p><span class=\"sector prison\">"
                                + "[prison]</span></p><p>Two men.</p></section>"
                                + "<section class=\"third stack\"><p><span class=\"sector third\">"
                                + "The counsellor sees</span></p><p>A letter.</p></section></div>");
    }

    @Test
    void aDialogueTellsSpeechFromComment() {
        assertThat(prose("> [!dialogue]\n>\n> **Officer:** “Yes.”\n>\n> *Short.*\n>\n> He goes."))
                .isEqualTo(
                        "<div class=\"dialogue\"><p><strong>Officer:</strong> “Yes.”</p>"
                                + "<p class=\"aside\"><em>Short.</em></p><p>He goes.</p></div>");
    }

    @Test
    void aReflectionIsABlockOfItsOwn() {
        assertThat(html.blocks("Before.\n\n> [!reflect my-day]\n>\n> When?\n\nAfter."))
                .containsExactly(
                        new LessonBlock.Prose("<p>Before.</p>"),
                        new LessonBlock.Reflection(new ReflectionKey("my-day"), "<p>When?</p>"),
                        new LessonBlock.Prose("<p>After.</p>"));
    }

    @Test
    void aTermOpensWhatItMeans() {
        String button =
                "<button aria-haspopup=\"dialog\" class=\"term\""
                        + " popovertarget=\"term-wing-officer\" type=\"button\">";
        assertThat(prose("Ask [him](term:wing-officer) or the [Wing officers](term:)."))
                .contains(button + "him</button>", button + "Wing officers</button>");
        assertThat(prose("Ask [nobody](term:) or [her](term:nobody)."))
                .isEqualTo("<p>Ask nobody or her.</p>");
    }

    @Test
    void aRevealFoldsWhatFollowsItsTitle() {
        assertThat(prose("> [!reveal]\n>\n> **What *now*?**\n>\n> Wait.\n>\n> - and see"))
                .isEqualTo(
                        "<details class=\"reveal\"><summary>What <em>now</em>?</summary>"
                                + "<div class=\"stack\"><p>Wait.</p>\n<ul><li>and see</li></ul>\n</div></details>");
    }

    @Test
    void sentencesAreSortedAsPlainText() {
        assertThat(
                        html.blocks(
                                "> [!sort]\n>\n> Sort\n> these.\n>\n> 1. *One*\n>    line\n> 2. Two\n> 3. Three\n>\n> Why."))
                .containsExactly(
                        new LessonBlock.Sorting(
                                "Sort these.", List.of("One line", "Two", "Three"), "Why."));
    }

    /** The check refuses such lessons; should one ever get past it, nothing runs all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "![x](https://tracker.example/x.png)",
                "![x](media/../../x.svg)",
                "![x\" onerror=\"alert(1)](media/two-people.svg)",
                "![x](media/two-people.svg \"</figcaption><script>alert(1)</script>\")",
                "> [!reveal]\n>\n> **<script>alert(1)</script>**\n>\n> <button onclick=alert(1)>x</button>",
                "> [!checklist]\n>\n> - <img src=x onerror=alert(1)>\n> - [x](javascript:alert(1))",
                "> [!audio a.mp3]\n>\n> <video src=https://x.example onerror=alert(1)></video>",
                "[x](term:\" onclick=alert(1))",
                "> [!sides]\n>\n> **prison** <script>alert(1)</script>\n>\n> x\n>\n> **third** y\n>\n> z",
                "<style>*{background:url(https://x.example)}</style>",
                "<iframe src=https://x.example></iframe>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>"
            })
    void nothingRunsAndNothingIsLoadedFromElsewhere(String markdown) {
        String safe =
                html.blocks(markdown).stream().map(LessonBlock::html).reduce("", String::concat);

        assertThat(tags(safe))
                .noneMatch(tag -> tag.matches("(?is)</?(script|style|iframe|svg|math|object).*"))
                .noneMatch(tag -> tag.matches("(?is).*\\son[a-z]+\\s*=.*") && !tag.contains("alt="))
                .noneMatch(tag -> tag.matches("(?is).*(javascript|vbscript|data):.*"))
                .noneMatch(tag -> tag.startsWith("<img") && !tag.contains("src=\"" + PICTURES));
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[^>]*>").matcher(html).results().map(MatchResult::group).toList();
    }

    private String prose(String markdown) {
        List<LessonBlock> blocks = html.blocks(markdown);
        assertThat(blocks).singleElement().isInstanceOf(LessonBlock.Prose.class);
        return blocks.getFirst().html().strip();
    }
}
