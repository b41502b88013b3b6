package eu.most.lesson;

import eu.most.catalogue.CataloguePages;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The little HTML that a lesson may consist of; everything else is taken out, whatever came before.
 */
final class SafeHtml {

    private static final Pattern STYLES =
            Pattern.compile(
                    "callout (remember|safety|local|try)|sides|(prison|third) stack"
                            + "|sector (prison|third)|dialogue|aside|label|reveal|stack|sources|term");
    private static final Pattern OWN_PICTURE =
            Pattern.compile(
                    "/"
                            + CataloguePages.PICTURES
                            + "/[0-9a-f-]{36}/[a-z][a-z0-9-]{1,48}\\.(svg|png|jpg|webp)");
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "h2",
                            "h3",
                            "em",
                            "strong",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "br",
                            "a",
                            "img",
                            "figure",
                            "figcaption",
                            "div",
                            "section",
                            "span",
                            "details",
                            "summary",
                            "button")
                    .allowAttributes("class")
                    .matching(STYLES)
                    .onElements("p", "div", "section", "span", "details", "button")
                    .allowAttributes("type")
                    .matching(true, "button")
                    .onElements("button")
                    .allowAttributes("popovertarget")
                    .matching(TermMarkup.ID)
                    .onElements("button")
                    .allowAttributes("aria-haspopup")
                    .matching(true, "dialog")
                    .onElements("button")
                    .allowAttributes("role")
                    .matching(true, "note")
                    .onElements("div")
                    .allowAttributes("start")
                    .matching(Pattern.compile("[0-9]{1,4}"))
                    .onElements("ol")
                    .allowAttributes("href")
                    .matching(Pattern.compile("https://.*", Pattern.DOTALL))
                    .onElements("a")
                    .allowUrlProtocols("https")
                    .requireRelsOnLinks("noopener", "noreferrer")
                    .allowAttributes("src")
                    .matching(OWN_PICTURE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowWithoutAttributes("span")
                    .toFactory();

    private SafeHtml() {}

    static String of(String html) {
        return POLICY.sanitize(html);
    }
}
