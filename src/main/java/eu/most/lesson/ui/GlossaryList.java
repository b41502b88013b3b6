package eu.most.lesson.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.lesson.GlossaryTexts;
import eu.most.lesson.GlossaryTexts.Term;
import eu.most.lesson.LessonBlock;
import eu.most.lesson.TermKey;
import eu.most.lesson.TermMarkup;
import eu.most.uikit.Markup;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the terms of a module mean: of those that a lesson names, what opens from the word; and all
 * of them as a list at its end, which is open on paper.
 */
class GlossaryList extends Div {

    private final LanguageTag wanted;

    /**
     * @param wanted the language of the lesson; a term that is in another says so
     */
    GlossaryList(GlossaryTexts glossary, List<LessonBlock> blocks, LanguageTag wanted) {
        this.wanted = wanted;
        Collator order = Collator.getInstance(wanted.locale());
        List<Map.Entry<TermKey, Term>> terms =
                glossary.terms().entrySet().stream()
                        .sorted(Comparator.comparing(term -> term.getValue().name(), order))
                        .toList();
        Markup markup = new Markup();
        terms.stream()
                .filter(term ->
                        blocks.stream()
                                .anyMatch(block -> TermMarkup.opens(block.html(), term.getKey())))
                .forEach(term -> opened(markup, term.getKey(), term.getValue()));
        if (!terms.isEmpty()) {
            list(markup, terms.stream().map(Map.Entry::getValue).toList());
        }
        add(new TrustedHtml(markup.toString(), "glossary"));
    }

    private void opened(Markup markup, TermKey key, Term term) {
        String id = TermMarkup.id(key);
        markup.tags(
                        "<div popover id=\"%s\" class=\"term-meaning\" role=\"dialog\" tabindex=\"-1\""
                                        .formatted(id)
                                + " autofocus aria-labelledby=\"%s-name\"><p class=\"label\" id=\"%s-name\""
                                        .formatted(id, id)
                                + language(term)
                                + ">")
                .text(term.name())
                .tags("</p>");
        meaning(markup, term);
        markup.tags(
                        "<button type=\"button\" class=\"btn\" popovertarget=\"%s\"".formatted(id)
                                + " popovertargetaction=\"hide\">")
                .text(getTranslation("learning.glossary.close"))
                .tags("</button></div>");
    }

    private void list(Markup markup, List<Term> terms) {
        markup.tags("<details class=\"reveal terms\"><summary>")
                .text(getTranslation("learning.glossary.all", Map.of("count", terms.size())))
                .tags("</summary><dl>");
        for (Term term : terms) {
            markup.tags("<div><dt" + language(term) + ">").text(term.name()).tags("</dt><dd>");
            meaning(markup, term);
            markup.tags("</dd></div>");
        }
        markup.tags("</dl></details>");
    }

    private void meaning(Markup markup, Term term) {
        markup.paragraphs(term.meaning(), term.language());
        if (!term.language().equals(wanted)) {
            markup.element(
                    "p",
                    "small",
                    getTranslation(
                            "learning.glossary.only-in",
                            Map.of(
                                    "language",
                                    term.language().locale().getDisplayName(getLocale()))));
        }
    }

    private static String language(Term term) {
        return " lang=\"" + term.language() + "\"";
    }
}
