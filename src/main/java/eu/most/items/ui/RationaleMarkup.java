package eu.most.items.ui;

import eu.most.items.Rationale;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Markup;

/** Why an option is good or not, as HTML: in one voice, or in those of both sides. */
public final class RationaleMarkup {

    private RationaleMarkup() {}

    /**
     * Writes it.
     *
     * @param language it is in
     */
    public static void write(
            Markup markup, Rationale rationale, LanguageTag language, AnswerLines.Words words) {
        switch (rationale) {
            case Rationale.Shared(String text) -> markup.paragraphs(text, language);
            case Rationale.BothSides(String prison, String third) -> {
                markup.tags("<div class=\"sides\">");
                side(markup, "prison", words.of("uikit.sector.PRISON"), prison, language);
                side(markup, "third", words.of("uikit.sector.THIRD_SECTOR"), third, language);
                markup.tags("</div>");
            }
        }
    }

    private static void side(
            Markup markup, String sector, String name, String text, LanguageTag language) {
        markup.tags("<div class=\"" + sector + " stack tight\">")
                .element("span", "sector " + sector, name)
                .paragraphs(text, language)
                .tags("</div>");
    }
}
