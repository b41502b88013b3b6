package eu.most.certificates.document;

import static eu.most.certificates.document.Colour.BRICK;
import static eu.most.certificates.document.Colour.INK;
import static eu.most.certificates.document.Colour.LINE;
import static eu.most.certificates.document.Colour.MUTED;
import static eu.most.certificates.document.Colour.PRISON;
import static eu.most.certificates.document.Colour.RIVER;
import static eu.most.certificates.document.Colour.RIVER_STRONG;
import static eu.most.certificates.document.Colour.THIRD;
import static eu.most.certificates.document.Colour.WHITE;
import static eu.most.certificates.document.Typeface.REGULAR;
import static eu.most.certificates.document.Typeface.STRONG;
import static eu.most.certificates.document.Typeface.TITLE;

import eu.most.kernel.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands. Under the arch of a bridge who awards what; on its deck the two banks;
 * below it the name, as large as it can be; then what it is worth, and how to check it.
 */
final class CertificateLayout {

    private static final float CENTRE = Sheet.WIDTH / 2;
    private static final float LEFT = 60;
    private static final float RIGHT = Sheet.WIDTH - 60;
    private static final float ARCH = 160;
    private static final float RISE = 102;
    private static final float DECK = 134;
    private static final float COLUMNS = 346;
    private static final float FACTS = 424;
    private static final float PANEL = 612;
    private static final float PANEL_FOOT = 541;
    private static final float SIGNATURES = 508;
    private static final float FOOT = 558;
    private static final float ANY_HEIGHT = 1000;

    private final Sheet sheet;
    private final CertificateFacts facts;
    private final SheetTexts texts;
    private final @Nullable String token;
    private final COSDictionary root;

    /** How far the upper part moves down to make room for the word that it is a demonstration. */
    private final float shift;

    CertificateLayout(
            Sheet sheet, CertificateFacts facts, SheetTexts texts, @Nullable String token) {
        this.sheet = sheet;
        this.facts = facts;
        this.texts = texts;
        this.token = token;
        this.root = sheet.root();
        this.shift = facts.demonstration() ? 18 : 0;
    }

    void draw() {
        sheet.artifact(() -> River.draw(sheet));
        if (facts.demonstration()) {
            demonstration();
        }
        bridge();
        heading();
        banks();
        award();
        outcomes();
        worth();
        check();
        signatories();
        foot();
    }

    private void demonstration() {
        sheet.artifact(() -> {
            sheet.fill(BRICK);
            sheet.rectangle(0, 0, Sheet.WIDTH, 34);
            sheet.fillPath();
        });
        String what = texts.text("demonstration");
        String why = texts.text("demonstration.why");
        float width = STRONG.width(what, 15) + 14 + REGULAR.width(why, 9.5f);
        float x = CENTRE - width / 2;
        COSDictionary paragraph = sheet.element(root, "P");
        sheet.tagged(paragraph, () -> sheet.text(STRONG, 15, WHITE, x, 22.5f, what + " "));
        sheet.tagged(
                paragraph,
                () ->
                        sheet.text(
                                REGULAR, 9.5f, WHITE, x + STRONG.width(what, 15) + 14, 22.5f, why));
    }

    private void bridge() {
        float deck = DECK + shift;
        float end = Sheet.WIDTH - ARCH;
        Arch arch = new Arch(ARCH, end, deck, RISE);
        COSDictionary figure =
                figure(texts.text("mark"), LEFT, deck - RISE, RIGHT - LEFT, RISE + 16);
        sheet.tagged(
                figure,
                () -> {
                    sheet.pen(RIVER, 1.1f);
                    for (int i = 1; i <= 3; i++) {
                        hanger(arch, ARCH + i * 20);
                        hanger(arch, end - i * 20);
                    }
                    sheet.roundStroke();
                    sheet.pen(RIVER, 2.6f);
                    arch.trace(sheet);
                    sheet.roundStroke();
                    sheet.pen(RIVER_STRONG, 3.2f);
                    sheet.moveTo(LEFT, deck);
                    sheet.lineTo(RIGHT, deck);
                    sheet.roundStroke();
                    sheet.pen(RIVER, 2.2f);
                    sheet.moveTo(ARCH, deck);
                    sheet.lineTo(ARCH, deck + 12);
                    sheet.moveTo(end, deck);
                    sheet.lineTo(end, deck + 12);
                    sheet.roundStroke();
                });
    }

    private void hanger(Arch arch, float x) {
        sheet.moveTo(x, arch.deck());
        sheet.lineTo(x, arch.heightAt(x));
    }

    private void heading() {
        Lines issuer = Lines.fit(STRONG, facts.issuer(), 300, 11, 6.5f, 4, 36);
        float above = issuer.pitch() * (issuer.lines().size() - 1);
        centred(sheet.element(root, "P"), issuer, RIVER, DECK - 50 + shift - above);
        Lines title = Lines.fit(TITLE, texts.text("title"), 380, 27, 18, 1, ANY_HEIGHT);
        centred(sheet.element(root, "H1"), title, RIVER_STRONG, DECK - 17 + shift);
    }

    /** The side or the sides that learnt, each with its sign, on its bank of the river. */
    private void banks() {
        float y = DECK + shift + 19;
        if (facts.joint() || facts.sector() == Sector.PRISON) {
            String text = texts.text("sector.PRISON");
            sheet.artifact(() -> SectorSign.PRISON.draw(sheet, LEFT + 4, y - 3.2f, 4));
            COSDictionary paragraph = sheet.element(root, "P");
            sheet.tagged(paragraph, () -> sheet.text(STRONG, 9, PRISON, LEFT + 13, y, text));
        }
        if (facts.joint() || facts.sector() == Sector.THIRD_SECTOR) {
            String text = texts.text("sector.THIRD_SECTOR");
            float x = RIGHT - STRONG.width(text, 9);
            sheet.artifact(() -> SectorSign.THIRD_SECTOR.draw(sheet, x - 9, y - 3.2f, 4));
            COSDictionary paragraph = sheet.element(root, "P");
            sheet.tagged(paragraph, () -> sheet.text(STRONG, 9, THIRD, x, y, text));
        }
    }

    private void award() {
        float drift = shift * 0.6f;
        Lines awarded = Lines.single(REGULAR, 11.5f, texts.text("awarded"));
        centred(sheet.element(root, "P"), awarded, MUTED, 178 + drift);
        name(drift);
        Lines completed =
                Lines.single(
                        REGULAR,
                        11.5f,
                        texts.text(facts.joint() ? "completed.joint" : "completed"));
        centred(sheet.element(root, "P"), completed, MUTED, 270 + drift);
        Lines title = Lines.fit(STRONG, facts.title(), 660, 20, 9, 2, 29);
        float first = title.lines().size() == 1 ? 296 : 288;
        centred(sheet.element(root, "P"), title, RIVER, first + drift);
    }

    /** The name in the middle between the small lines around it, with its Latin form below. */
    private void name(float drift) {
        String latin = facts.holderInLatin();
        float room = latin == null ? 70 : 54;
        Lines name = Lines.fit(TITLE, facts.holder(), RIGHT - LEFT, 38, 9, 4, room);
        float middle = 219 + drift - (latin == null ? 0 : 8);
        float first = middle - name.height() / 2 + name.size();
        float next = centred(sheet.element(root, "P"), name, INK, first);
        if (latin != null) {
            float last = next - name.pitch();
            Lines second = Lines.fit(REGULAR, latin, RIGHT - LEFT, 12.5f, 6, 1, ANY_HEIGHT);
            centred(sheet.element(root, "P"), second, MUTED, last + name.size() * 0.3f + 11);
        }
    }

    private void outcomes() {
        if (facts.outcomes().isEmpty()) {
            return;
        }
        float width = FACTS - LEFT - 34;
        Lines head = Lines.fit(STRONG, texts.text("outcomes"), width, 11, 8, 1, ANY_HEIGHT);
        lines(sheet.element(root, "H2"), head, RIVER_STRONG, LEFT, COLUMNS);
        float top = COLUMNS + 19;
        float bottom = facts.signatories().isEmpty() ? PANEL_FOOT : SIGNATURES - 26;
        new OutcomeList(sheet, facts.outcomes(), texts).draw(root, LEFT, top, width, bottom - top);
    }

    /** The dry facts, in pairs of a word and a value. */
    private void worth() {
        float y = COLUMNS - 1;
        y = pair(texts.text("hours"), texts.hours(facts.hours().stripTrailingZeros()), y);
        String sector = texts.text((facts.joint() ? "joint." : "sector.") + facts.sector().name());
        y = pair(texts.text("sector"), sector, y);
        y = pair(texts.text("issued"), texts.date(facts.validity().from()), y);
        LocalDate until = facts.validity().until();
        String end = until == null ? texts.text("until.open") : texts.date(until);
        y = pair(texts.text("until"), end, y);
        y = pair(texts.text("number"), facts.number(), y);
        String supersedes = facts.supersedes();
        if (supersedes != null) {
            pair(texts.text("supersedes"), supersedes, y);
        }
    }

    private float pair(String label, String value, float y) {
        COSDictionary paragraph = sheet.element(root, "P");
        sheet.tagged(paragraph, () -> sheet.text(REGULAR, 8.5f, MUTED, FACTS, y, label + " "));
        Lines lines = Lines.fit(STRONG, value, PANEL - FACTS - 20, 10.5f, 8.5f, 2, ANY_HEIGHT);
        lines(paragraph, lines, INK, FACTS, y + 13);
        return y + 31 + (lines.lines().size() - 1) * 12.5f;
    }

    private void check() {
        float width = RIGHT - PANEL;
        float top = COLUMNS - 19;
        sheet.artifact(() -> {
            sheet.pen(LINE, 0.8f);
            sheet.fill(WHITE);
            RoundedBox.trace(sheet, PANEL, top, width, PANEL_FOOT - top, 8);
            sheet.fillAndStroke();
        });
        float x = PANEL + 14;
        float measure = width - 28;
        Lines head = Lines.fit(STRONG, texts.text("check"), measure, 11, 8, 1, ANY_HEIGHT);
        lines(sheet.element(root, "H2"), head, RIVER_STRONG, x, COLUMNS);
        String address = QrSymbol.address(facts.publicAddress()) + "/verify";
        QrSymbol qr = QrSymbol.of(facts.publicAddress(), facts.verificationCode(), token);
        float side = 112;
        float left = PANEL + (width - side) / 2;
        float upper = top + 35;
        COSDictionary figure =
                figure(texts.text("check.qr", "address", address), left, upper, side, side);
        sheet.tagged(figure, () -> sheet.bitmap(qr.bits(), qr.modules(), left, upper, side));
        String how = texts.text("check.how", "address", shown(address));
        Lines words = Lines.fit(REGULAR, how, measure, 8.5f, 8, 3, 32);
        float after = lines(sheet.element(root, "P"), words, INK, x, upper + side + 21);
        Lines code = Lines.fit(STRONG, facts.verificationCode(), measure, 13, 8, 1, ANY_HEIGHT);
        lines(sheet.element(root, "P"), code, INK, x, after + 5);
    }

    /** An address as a person types it; browsers add https by themselves, but not http. */
    private static String shown(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^https://", "");
    }

    private void signatories() {
        float width = (FACTS - 14 - LEFT) / Math.max(2, facts.signatories().size());
        float x = LEFT;
        for (Signatory signatory : facts.signatories()) {
            float left = x;
            float measure = width - 20;
            sheet.artifact(() -> {
                sheet.pen(RIVER, 0.7f);
                sheet.moveTo(left, SIGNATURES);
                sheet.lineTo(left + measure, SIGNATURES);
                sheet.roundStroke();
            });
            Lines name = Lines.fit(STRONG, signatory.name(), measure, 9.5f, 4.5f, 3, 17);
            float y = lines(sheet.element(root, "P"), name, INK, left, SIGNATURES + 12);
            Lines office = Lines.fit(REGULAR, signatory.office(), measure, 8.5f, 4.5f, 3, 16);
            lines(sheet.element(root, "P"), office, MUTED, left, y - 1);
            x += width;
        }
    }

    private void foot() {
        Lines sealed = Lines.single(REGULAR, 7.5f, texts.text("sealed"));
        centred(sheet.element(root, "P"), sealed, MUTED, FOOT);
    }

    private COSDictionary figure(String alternative, float x, float y, float width, float height) {
        COSDictionary figure = sheet.element(root, "Figure");
        figure.setString(COSName.ALT, alternative);
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.BBOX, Sheet.box(x, y, width, height));
        figure.setItem(COSName.A, layout);
        return figure;
    }

    private float centred(COSDictionary element, Lines text, Colour colour, float y) {
        return lines(element, text, colour, Float.NaN, y);
    }

    /**
     * Writes lines from a base line on, centred if {@code x} is no number.
     *
     * @return the base line that the next line would have
     */
    private float lines(COSDictionary element, Lines text, Colour colour, float x, float y) {
        List<String> lines = text.lines();
        sheet.tagged(
                element,
                () -> {
                    float at = y;
                    for (int i = 0; i < lines.size(); i++) {
                        String line = lines.get(i);
                        float width = text.typeface().width(line, text.size());
                        float left = Float.isNaN(x) ? CENTRE - width / 2 : x;
                        // The blank keeps words apart for those who hear the lines in one go.
                        String end = i < lines.size() - 1 ? " " : "";
                        sheet.text(text.typeface(), text.size(), colour, left, at, line + end);
                        at += text.pitch();
                    }
                });
        return y + text.height();
    }
}
