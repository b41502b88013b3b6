package eu.most.accreditation;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.ServiceKind;
import jakarta.persistence.AttributeConverter;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a whole standard as one JSON object in words of its own, apart from how Java writes it. */
class StandardConverter implements AttributeConverter<Standard, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Standard standard) {
        return JSON.writeValueAsString(
                new Definition(
                        standard.key().value(),
                        plain(standard.title()),
                        plain(standard.text()),
                        standard.inForce().from(),
                        standard.inForce().until(),
                        new TreeSet<>(standard.appliesTo()),
                        standard.people(),
                        standard.modules().stream()
                                .map(TrainingModuleKey::value)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        standard.warningDays()));
    }

    @Override
    public Standard convertToEntityAttribute(String column) {
        Definition definition = JSON.readValue(column, Definition.class);
        return new Standard(
                new StandardKey(definition.key()),
                localized(definition.title()),
                localized(definition.text()),
                new ValidityPeriod(definition.from(), definition.until()),
                definition.appliesTo(),
                definition.people(),
                definition.modules().stream()
                        .map(TrainingModuleKey::new)
                        .collect(Collectors.toUnmodifiableSet()),
                definition.warningDays());
    }

    private static TreeMap<String, String> plain(LocalizedText text) {
        TreeMap<String, String> plain = new TreeMap<>();
        text.texts().forEach((language, words) -> plain.put(language.value(), words));
        return plain;
    }

    private static LocalizedText localized(Map<String, String> plain) {
        return new LocalizedText(
                plain.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        entry -> new LanguageTag(entry.getKey()),
                                        Map.Entry::getValue)));
    }

    private record Definition(
            String key,
            TreeMap<String, String> title,
            TreeMap<String, String> text,
            LocalDate from,
            @Nullable LocalDate until,
            TreeSet<ServiceKind> appliesTo,
            int people,
            TreeSet<String> modules,
            int warningDays) {}
}
