package eu.most.lesson;

import eu.most.catalogue.ModulePart;
import java.util.List;

/** The terms that a training module explains; what they mean says {@link GlossaryTexts}. */
record Glossary(List<TermKey> terms) implements ModulePart {

    Glossary {
        terms = List.copyOf(terms);
    }
}
