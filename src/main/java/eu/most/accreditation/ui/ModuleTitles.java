package eu.most.accreditation.ui;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleSummary;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The titles of training modules in a reader's language. */
@Component
class ModuleTitles {

    private final Catalogue catalogue;

    ModuleTitles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The title; the key itself for a module that is not in the catalogue. */
    String of(TrainingModuleKey module, Locale reader) {
        return catalogue
                .latest(module)
                .map(version -> version.texts(LanguageTag.of(reader)).title())
                .orElseGet(module::value);
    }

    /** The modules of the catalogue, then those of {@code others} that are not in it. */
    List<TrainingModuleKey> toChooseFrom(Collection<TrainingModuleKey> others, Locale reader) {
        return Stream.concat(
                        catalogue.published(LanguageTag.of(reader)).stream()
                                .map(ModuleSummary::key),
                        others.stream().sorted())
                .distinct()
                .toList();
    }

    String of(Collection<TrainingModuleKey> modules, Locale reader) {
        return modules.stream()
                .sorted()
                .map(module -> of(module, reader))
                .collect(Collectors.joining(", "));
    }
}
