package eu.most.uikit;

import eu.most.kernel.LanguageTag;
import org.springframework.web.util.HtmlUtils;

/** Writes HTML in which every text is escaped. Tags and attributes come from our code alone. */
public final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Tags as they are, such as {@code <ul class="stack">}. */
    public Markup tags(String tags) {
        html.append(tags);
        return this;
    }

    /** A text, escaped. */
    public Markup text(String text) {
        html.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    /** A text in an element of its own. */
    public Markup element(String name, String className, String text) {
        return tags("<" + name + " class=\"" + className + "\">")
                .text(text)
                .tags("</" + name + ">");
    }

    /** A plain text whose empty lines separate paragraphs. */
    public Markup paragraphs(String text, LanguageTag language) {
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            tags("<p lang=\"" + language + "\">").text(paragraph).tags("</p>");
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
