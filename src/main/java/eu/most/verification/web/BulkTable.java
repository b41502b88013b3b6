package eu.most.verification.web;

import eu.most.certificates.lookup.RegisteredFacts;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Csv;
import eu.most.uikit.Messages;
import eu.most.verification.BulkState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What was found about many, as a table for spreadsheets. */
@Component
class BulkTable {

    private final Messages messages;

    BulkTable(Messages messages) {
        this.messages = messages;
    }

    ResponseEntity<byte[]> csv(BulkState.Done done, List<BulkRow> rows, Locale reader) {
        LanguageTag language = messages.bestOf(List.of(reader));
        Csv table = Csv.in(language.locale());
        StringBuilder csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
        csv.append(
                table.line(
                        Stream.of(
                                        "bulk.name",
                                        "bulk.result",
                                        "bulk.number",
                                        "bulk.holder",
                                        "fact.holder-in-latin",
                                        "bulk.title-column",
                                        "bulk.until",
                                        "bulk.as-of")
                                .map(column -> text("public.verify." + column, language))));
        for (BulkRow row : rows) {
            csv.append(
                    table.line(
                            Stream.of(
                                    row.name(),
                                    row.result((key, arguments) ->
                                            messages.text(key, language, arguments)),
                                    fact(row, RegisteredFacts::number),
                                    fact(row, RegisteredFacts::holder),
                                    fact(row, RegisteredFacts::holderInLatin),
                                    fact(row, RegisteredFacts::title),
                                    fact(row, RegisteredFacts::until),
                                    done.finishedAt().toString())));
        }
        return Answers.download("certificates-checked.csv", "text/csv;charset=UTF-8")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String fact(BulkRow row, Function<RegisteredFacts, @Nullable Object> fact) {
        return row.certificate()
                .flatMap(certificate -> Optional.ofNullable(fact.apply(certificate)))
                .map(Objects::toString)
                .orElse("");
    }

    private String text(String key, LanguageTag language) {
        return messages.text(key, language, Map.of());
    }
}
