package eu.most.learning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores evidence as readable text; nothing where a row is from before it was kept. */
@Converter
class EvidenceColumn implements AttributeConverter<@Nullable Evidence, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.text();
    }

    @Override
    public @Nullable Evidence convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Evidence.parse(text);
    }
}
