package eu.most.themes.ui;

import com.vaadin.flow.component.Component;
import eu.most.documents.CertificateDrawing;
import eu.most.uikit.LineField;
import eu.most.uikit.ParagraphField;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says at a field whether what stands in it can be drawn on a sheet. */
final class DrawableText {

    private DrawableText() {}

    static boolean check(LineField field, int longest) {
        Optional<String> wrong = wrong(field, field.text(), longest);
        return field.check(wrong.isEmpty(), wrong.orElse(""));
    }

    static boolean check(ParagraphField field, int longest) {
        Optional<String> wrong = wrong(field, field.text(), longest);
        return field.check(wrong.isEmpty(), wrong.orElse(""));
    }

    private static Optional<String> wrong(Component where, String text, int longest) {
        if (text.length() > longest) {
            return Optional.of(
                    where.getTranslation(
                            "certificates.theme.text.too-long", Map.of("longest", longest)));
        }
        List<Integer> undrawable =
                CertificateDrawing.undrawableIn(Normalizer.normalize(text, Normalizer.Form.NFC));
        return undrawable.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        where.getTranslation(
                                "certificates.theme.text.undrawable",
                                Map.of("characters", named(undrawable))));
    }

    /** A line break shows nothing, so each character is named by its number too. */
    private static String named(List<Integer> characters) {
        return characters.stream()
                .map(character ->
                        Character.isISOControl(character)
                                ? "U+%04X".formatted(character)
                                : "%s (U+%04X)".formatted(Character.toString(character), character))
                .collect(Collectors.joining(", "));
    }
}
