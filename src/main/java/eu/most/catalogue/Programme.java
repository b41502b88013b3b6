package eu.most.catalogue;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.Sector;
import java.util.List;
import java.util.Set;

/**
 * Training modules that belong together, in their recommended order.
 *
 * @param sourceLanguage the language in which title and summary are always there
 */
public record Programme(
        ProgrammeKey key,
        SemanticVersion version,
        LanguageTag sourceLanguage,
        Set<Sector> sectors,
        List<Part> parts,
        LocalizedText title,
        LocalizedText summary) {

    public Programme {
        sectors = Set.copyOf(sectors);
        parts = List.copyOf(parts);
    }

    /** A module of the programme; {@code required} if the programme is complete only with it. */
    public record Part(TrainingModuleKey module, boolean required) {}

    /** The title for a reader; else in the source language. */
    public Wording titleFor(LanguageTag reader) {
        return wording(title, reader);
    }

    /** The summary for a reader; else in the source language. */
    public Wording summaryFor(LanguageTag reader) {
        return wording(summary, reader);
    }

    private Wording wording(LocalizedText text, LanguageTag reader) {
        return text.exactly(reader)
                .map(exact -> new Wording(reader, exact))
                .orElseGet(() -> new Wording(sourceLanguage, text.in(sourceLanguage)));
    }
}
