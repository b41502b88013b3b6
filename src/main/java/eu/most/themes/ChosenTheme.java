package eu.most.themes;

import eu.most.documents.CertificateDesign;
import eu.most.documents.Signatory;
import eu.most.documents.logos.Logo;
import eu.most.kernel.LanguageTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a theme with all that drawing needs.
 *
 * @param logo its picture, or null
 */
public record ChosenTheme(ThemeVersionId version, ThemeContent content, @Nullable Logo logo) {

    /** How a sheet in this language looks. */
    public CertificateDesign designOn(LanguageTag sheet) {
        return content.designOn(sheet, logo);
    }

    /** Who signs a sheet in this language; nobody stands for those of the installation. */
    public List<Signatory> signatoriesOn(LanguageTag sheet) {
        return content.signatoriesOn(sheet);
    }
}
