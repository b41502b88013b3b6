package eu.most.lesson;

import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.PartTexts;
import eu.most.kernel.LanguageTag;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the terms of a module are called and mean, each whole in one language. */
public record GlossaryTexts(Map<TermKey, Term> terms) implements PartTexts {

    static final GlossaryTexts NONE = new GlossaryTexts(Map.of());

    public GlossaryTexts {
        terms = Map.copyOf(terms);
    }

    /**
     * A term; plain text.
     *
     * @param language the language it is really in
     * @param name as it is looked up
     * @param forms how it stands in a text as well, such as {@code dozorcem} and {@code dozorci} of
     *     {@code dozorce}
     */
    public record Term(LanguageTag language, String name, String meaning, List<String> forms) {

        public Term {
            forms = List.copyOf(forms);
        }

        private boolean isCalled(String folded, Locale locale) {
            return Stream.concat(Stream.of(name), forms.stream())
                    .anyMatch(form -> folded(form, locale).equals(folded));
        }
    }

    /** Those of a module; none if it explains nothing. */
    public static GlossaryTexts of(ModuleTexts texts) {
        return texts.part(GlossaryTexts.class).orElse(NONE);
    }

    /** These, and those of others for what these lack. */
    GlossaryTexts over(GlossaryTexts others) {
        Map<TermKey, Term> all = new HashMap<>(others.terms);
        all.putAll(terms);
        return new GlossaryTexts(all);
    }

    @Override
    public Set<LanguageTag> languages() {
        return terms.values().stream().map(Term::language).collect(Collectors.toSet());
    }

    /**
     * The term that a text of a lesson names: that of the key, or where there is none the only one
     * that is called so in its language.
     */
    Optional<TermKey> find(String key, String text, LanguageTag language) {
        if (!key.isEmpty()) {
            return terms.keySet().stream().filter(term -> term.value().equals(key)).findFirst();
        }
        String wanted = folded(text, language.locale());
        List<TermKey> called =
                terms.entrySet().stream()
                        .filter(term -> term.getValue().language().equals(language))
                        .filter(term -> term.getValue().isCalled(wanted, language.locale()))
                        .map(Map.Entry::getKey)
                        .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** A text in the form in which it is compared: however it is typed, and wherever it stands. */
    private static String folded(String text, Locale locale) {
        return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC)
                .toLowerCase(locale);
    }
}
