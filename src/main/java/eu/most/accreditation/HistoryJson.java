package eu.most.accreditation;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the history keeps what counted and what changed; nothing where a line is older than that.
 *
 * @see "src/docs/decisions/0035-the-history-keeps-what-counted.md"
 */
final class HistoryJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HistoryJson() {}

    static class OfBasis implements AttributeConverter<@Nullable Basis, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Basis basis) {
            return basis == null ? null : JSON.writeValueAsString(basis);
        }

        @Override
        public @Nullable Basis convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : JSON.readValue(column, Basis.class);
        }
    }

    static class OfCauses implements AttributeConverter<@Nullable List<Cause>, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable List<Cause> causes) {
            return causes == null ? null : JSON.writeValueAsString(causes);
        }

        @Override
        public @Nullable List<Cause> convertToEntityAttribute(@Nullable String column) {
            return column == null ? null : List.of(JSON.readValue(column, Cause[].class));
        }
    }
}
