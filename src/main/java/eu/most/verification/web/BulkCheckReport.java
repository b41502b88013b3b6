package eu.most.verification.web;

import eu.most.certificates.LatinForm;
import eu.most.certificates.lookup.RegisteredFacts;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.tables.PrintedTable;
import eu.most.documents.tables.PrintedTable.Column;
import eu.most.documents.tables.PrintedTable.Fact;
import eu.most.documents.tables.PrintedTable.Group;
import eu.most.documents.tables.PrintedTable.Row;
import eu.most.documents.tables.TableRenderer;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Dates;
import eu.most.uikit.Messages;
import eu.most.uikit.StrangersText;
import eu.most.verification.BulkState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was found about many, as a sealed document for the file: who checked, when, and against
 * which state of the transparency log.
 */
@Component
class BulkCheckReport {

    private static final int LONGEST_QUOTED = 80;

    private final TableRenderer press;
    private final DocumentIssuer issuer;
    private final Messages messages;
    private final ZoneId zone;

    BulkCheckReport(TableRenderer press, DocumentIssuer issuer, Messages messages, Clock clock) {
        this.press = press;
        this.issuer = issuer;
        this.messages = messages;
        zone = clock.getZone();
    }

    /**
     * The PDF.
     *
     * @param by who checked, as they say themselves; may be empty
     */
    byte[] pdf(BulkState.Done done, List<BulkRow> rows, String by, Locale reader) {
        Words words = new Words(messages.bestOf(List.of(reader)));
        String name = by.strip();
        List<Fact> facts =
                List.of(
                        new Fact(
                                words.text("by"),
                                name.isEmpty() ? words.text("by.nobody") : words.quoted(name)),
                        new Fact(words.text("at"), words.moment(done.finishedAt())),
                        new Fact(words.text("log"), words.text("log.state", log(done, words))),
                        new Fact(
                                words.text("result"),
                                words.of("public.verify.bulk.found", found(rows))));
        return press.print(
                new PrintedTable(
                        true,
                        words.language(),
                        words.text("title"),
                        "/verify/bulk",
                        facts,
                        List.of(words.text("note")),
                        columns(words),
                        List.of(
                                new Group(
                                        "",
                                        "",
                                        rows.stream().map(row -> row(row, words)).toList())),
                        List.of(),
                        issuer.name()));
    }

    private static Map<String, ?> log(BulkState.Done done, Words words) {
        return Map.of("size", done.logSize(), "at", words.moment(done.logSignedAt()));
    }

    private static Map<String, ?> found(List<BulkRow> rows) {
        return Map.of("good", rows.stream().filter(BulkRow::isGood).count(), "all", rows.size());
    }

    private static List<Column> columns(Words words) {
        return List.of(
                new Column(words.text("name"), 29),
                new Column(words.of("public.verify.bulk.result", Map.of()), 19),
                new Column(words.of("public.verify.bulk.holder", Map.of()), 22),
                new Column(words.of("public.verify.bulk.number", Map.of()), 16),
                new Column(words.of("public.verify.bulk.until", Map.of()), 14));
    }

    private static Row row(BulkRow row, Words words) {
        String finding = row.result(words::of);
        RegisteredFacts facts = row.certificate().orElse(null);
        return facts == null
                ? new Row(List.of(words.quoted(row.name()), finding, "", "", ""), true)
                : new Row(
                        List.of(
                                words.quoted(row.name()),
                                finding,
                                holder(facts),
                                facts.number().value(),
                                until(facts.until(), words)),
                        !row.isGood());
    }

    /** With the form in Latin letters if there is one, or in that alone where fonts lack others. */
    private static String holder(RegisteredFacts facts) {
        String written = facts.holder();
        String latin = facts.holderInLatin();
        if (latin == null) {
            return written;
        }
        return CertificateDrawing.canDraw(written) ? written + " (" + latin + ")" : latin;
    }

    private static String until(@Nullable LocalDate until, Words words) {
        return until == null
                ? words.of("public.verify.fact.no-end", Map.of())
                : Dates.day(until, words.language().locale());
    }

    /** The texts of a protocol in one language. */
    private final class Words {

        private final LanguageTag language;

        Words(LanguageTag language) {
            this.language = language;
        }

        LanguageTag language() {
            return language;
        }

        /**
         * What a visitor wrote: on one line, short, in letters that can be drawn, and never without
         * the marks of a quotation.
         */
        String quoted(String text) {
            String line = StrangersText.quotable(LatinForm.drawable(StrangersText.line(text)));
            int end = Math.min(line.length(), LONGEST_QUOTED);
            boolean inside = end < line.length() && Character.isLowSurrogate(line.charAt(end));
            String cut = line.substring(0, inside ? end - 1 : end);
            return text("quoted", Map.of("text", cut.length() < line.length() ? cut + "…" : cut));
        }

        String moment(Instant at) {
            return Dates.moment(at, zone, language.locale()) + " (" + zone.getId() + ")";
        }

        String text(String key) {
            return text(key, Map.of());
        }

        String text(String key, Map<String, ?> arguments) {
            return of("public.verify.protocol." + key, arguments);
        }

        String of(String key, Map<String, ?> arguments) {
            return messages.text(key, language, arguments);
        }
    }
}
