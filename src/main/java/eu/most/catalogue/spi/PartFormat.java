package eu.most.catalogue.spi;

import eu.most.catalogue.ModulePart;
import eu.most.catalogue.PartTexts;
import eu.most.kernel.LanguageTag;
import java.util.Optional;

/**
 * How something that a module has beside its steps is written in the content format: fields of
 * {@code module.yaml} and files of texts. A bean of this type is all that the catalogue needs to
 * take it in.
 */
public interface PartFormat {

    /** The fields that it adds to {@code module.yaml}. */
    SchemaFragment schema();

    /** Reports what a schema cannot say. */
    void check(ModuleInspection inspection);

    /** Reports what is wrong with the texts in one language. */
    void checkTexts(TextInspection inspection);

    /** The part; the files have passed the check. */
    ModulePart assemble(ModuleSource module);

    /**
     * The texts of the part in a language.
     *
     * @param fallback those in the source language, for what is missing; empty if this is it
     */
    PartTexts texts(ModuleSource module, LanguageTag language, Optional<PartTexts> fallback);
}
