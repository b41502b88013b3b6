package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import eu.most.accreditation.Standard;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import eu.most.uikit.LineField;
import eu.most.uikit.ParagraphField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Name and explanation of a standard in each language, the reader's own first. */
class StandardTexts extends Div {

    private final Map<LanguageTag, Texts> fields = new LinkedHashMap<>();

    StandardTexts(List<LanguageTag> languages) {
        LanguageTag own = LanguageTag.of(getLocale());
        addClassNames("grid", "stack");
        if (languages.contains(own)) {
            add(section(own));
        }
        languages.stream()
                .filter(language -> !language.equals(own))
                .map(this::section)
                .forEach(this::add);
    }

    void show(Standard standard) {
        fields.forEach((language, texts) -> {
            texts.title().show(standard.title().exactly(language).orElse(""));
            texts.text().show(standard.text().exactly(language).orElse(""));
        });
    }

    /**
     * Says at each field what is wrong with it. The first language must be filled in; another one
     * entirely or not at all.
     */
    boolean check() {
        boolean fine = true;
        boolean first = true;
        for (Texts texts : fields.values()) {
            String title = texts.title().text();
            String text = texts.text().text();
            boolean needed = first || !title.isEmpty() || !text.isEmpty();
            fine &=
                    texts.title()
                            .check(
                                    fits(title, Standard.LONGEST_TITLE, needed),
                                    getTranslation("accreditation.introduce.title.error"));
            fine &=
                    texts.text()
                            .check(
                                    fits(text, Standard.LONGEST_TEXT, needed),
                                    getTranslation("accreditation.introduce.text.error"));
            first = false;
        }
        return fine;
    }

    LocalizedText title() {
        Map<LanguageTag, String> titles = new HashMap<>();
        fields.forEach((language, texts) -> titles.put(language, texts.title().text()));
        titles.values().removeIf(String::isEmpty);
        return new LocalizedText(titles);
    }

    LocalizedText text() {
        Map<LanguageTag, String> all = new HashMap<>();
        fields.forEach((language, texts) -> all.put(language, texts.text().text()));
        all.values().removeIf(String::isEmpty);
        return new LocalizedText(all);
    }

    private static boolean fits(String text, int longest, boolean needed) {
        return text.length() <= longest && !(needed && text.isEmpty());
    }

    private Section section(LanguageTag language) {
        Locale locale = language.locale();
        String name = locale.getDisplayLanguage(locale);
        Texts texts =
                new Texts(
                        new LineField(
                                "title-" + language,
                                getTranslation("accreditation.introduce.title"),
                                Standard.LONGEST_TITLE),
                        new ParagraphField(
                                "text-" + language,
                                getTranslation("accreditation.introduce.text"),
                                Standard.LONGEST_TEXT));
        fields.put(language, texts);
        H3 heading = new H3(name);
        heading.setId("language-" + language);
        heading.getElement().setAttribute("lang", language.value());
        Section section = new Section(heading, texts.title(), texts.text());
        section.getElement().setAttribute("aria-labelledby", "language-" + language);
        section.addClassNames("card", "sunken", "stack");
        return section;
    }

    private record Texts(LineField title, ParagraphField text) {}
}
