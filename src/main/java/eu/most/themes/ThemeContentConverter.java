package eu.most.themes;

import eu.most.documents.CertificateLayout;
import eu.most.documents.Colour;
import eu.most.kernel.LanguageTag;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a theme as one JSON object in words of its own, apart from how Java writes it. */
class ThemeContentConverter implements AttributeConverter<ThemeContent, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(ThemeContent content) {
        LogoId logo = content.logo();
        return JSON.writeValueAsString(
                new Definition(
                        content.layout().name(),
                        content.main().toString(),
                        content.accent().toString(),
                        logo == null ? null : logo.value(),
                        plain(content.logoDescription()),
                        plain(content.opening()),
                        plain(content.closing()),
                        content.signatories().stream()
                                .map(one -> new Signer(one.name(), plain(one.office())))
                                .toList()));
    }

    @Override
    public ThemeContent convertToEntityAttribute(String column) {
        Definition definition = JSON.readValue(column, Definition.class);
        UUID logo = definition.logo();
        return new ThemeContent(
                CertificateLayout.valueOf(definition.layout()),
                Colour.parse(definition.main()).orElseThrow(),
                Colour.parse(definition.accent()).orElseThrow(),
                logo == null ? null : new LogoId(logo),
                texts(definition.logoDescription()),
                texts(definition.opening()),
                texts(definition.closing()),
                definition.signatories().stream()
                        .map(one -> new ThemeSignatory(one.name(), texts(one.office())))
                        .toList());
    }

    private static TreeMap<String, String> plain(ThemeTexts texts) {
        TreeMap<String, String> plain = new TreeMap<>();
        texts.byLanguage().forEach((language, text) -> plain.put(language.value(), text));
        return plain;
    }

    private static ThemeTexts texts(Map<String, String> plain) {
        return new ThemeTexts(
                plain.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        text -> new LanguageTag(text.getKey()),
                                        Map.Entry::getValue)));
    }

    private record Definition(
            String layout,
            String main,
            String accent,
            @Nullable UUID logo,
            TreeMap<String, String> logoDescription,
            TreeMap<String, String> opening,
            TreeMap<String, String> closing,
            List<Signer> signatories) {}

    private record Signer(String name, TreeMap<String, String> office) {}
}
