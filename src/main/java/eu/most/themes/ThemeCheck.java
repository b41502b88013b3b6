package eu.most.themes;

import eu.most.documents.CertificateDrawing;
import eu.most.documents.DrawingOutcome;
import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what keeps a theme from being published: what is missing in a language, what cannot be
 * drawn, and what veraPDF has against samples with the shortest and the longest name.
 */
@Component
class ThemeCheck {

    private final ThemeSample sample;
    private final ArchiveValidator validator;

    ThemeCheck(ThemeSample sample, ArchiveValidator validator) {
        this.sample = sample;
        this.validator = validator;
    }

    /** Everything that was found, language by language; takes some seconds. */
    List<ThemeFinding> findings(ThemeContent content) {
        return CertificateDrawing.languages().stream()
                .flatMap(language ->
                        Stream.concat(missing(content, language), wrong(content, language)))
                .distinct()
                .toList();
    }

    private static Stream<ThemeFinding> missing(ThemeContent content, LanguageTag language) {
        Stream<ThemeFinding> logo =
                content.logo() == null || content.logoDescription().on(language).isPresent()
                        ? Stream.empty()
                        : Stream.of(new ThemeFinding.LogoNotDescribed(language));
        Stream<ThemeFinding> offices =
                content.signatories().stream()
                        .filter(signatory -> signatory.office().on(language).isEmpty())
                        .map(signatory -> new ThemeFinding.NoOffice(language, signatory.name()));
        return Stream.concat(logo, offices);
    }

    private Stream<ThemeFinding> wrong(ThemeContent content, LanguageTag language) {
        return Stream.of(SampleName.SHORTEST, SampleName.LONGEST)
                .flatMap(name ->
                        switch (sample.draw(content, language, name.text())) {
                            case DrawingOutcome.Drawn drawn ->
                                    validator.objections(drawn.document().bytes()).stream()
                                            .map(objection ->
                                                    new ThemeFinding.NotAnArchiveFile(
                                                            language, objection));
                            case DrawingOutcome.Undrawable undrawable ->
                                    undrawable.characters().stream()
                                            .map(character ->
                                                    new ThemeFinding.Undrawable(
                                                            language, character));
                        });
    }
}
