package eu.most.quiz;

import eu.most.items.Response;
import eu.most.items.ResponseJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a response as JSON, by its kind and the version of its form. */
@Converter
class ResponseColumn implements AttributeConverter<Response, String> {

    @Override
    public String convertToDatabaseColumn(Response response) {
        return ResponseJson.write(response);
    }

    @Override
    public Response convertToEntityAttribute(String json) {
        return ResponseJson.read(json);
    }
}
