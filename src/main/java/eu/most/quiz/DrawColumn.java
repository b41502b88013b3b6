package eu.most.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a draw as readable text. */
@Converter
class DrawColumn implements AttributeConverter<Draw, String> {

    @Override
    public String convertToDatabaseColumn(Draw draw) {
        return draw.text();
    }

    @Override
    public Draw convertToEntityAttribute(String text) {
        return Draw.parse(text);
    }
}
