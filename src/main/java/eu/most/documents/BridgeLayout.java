package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;
import static eu.most.documents.Typeface.TITLE;

import eu.most.kernel.Sector;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Under the arch of a bridge who awards what; on its deck the two banks; below it the name, as
 * large as it can be; then what it is worth, and how to check it.
 */
final class BridgeLayout {

    private static final float LEFT = 60;
    private static final float RIGHT = TaggedDocument.LONG - LEFT;
    private static final float ARCH = 160;
    private static final float RISE = 102;
    private static final float DECK = 134;
    private static final float COLUMNS = 331;
    private static final float FACTS = 418;
    private static final float PANEL = 602;
    private static final float SIGNATURES = 512;
    private static final float FOOT = 557;

    private final Composition composition;
    private final TaggedPage sheet;
    private final CertificateFacts facts;
    private final Palette palette;
    private final Column page;

    /** Where the deck lies; a demonstration says so above and pushes everything down. */
    private final float deck;

    /** How far the lines below the deck move down for that. */
    private final float drift;

    BridgeLayout(Composition composition) {
        this.composition = composition;
        this.sheet = composition.sheet();
        this.facts = composition.facts();
        this.palette = composition.palette();
        this.page = Column.centred(composition, LEFT, RIGHT);
        this.deck = DECK + (facts.demonstration() ? 18 : 0);
        this.drift = facts.demonstration() ? 10 : 0;
    }

    void draw() {
        sheet.artifact(() -> River.draw(sheet, palette));
        DemonstrationBand.draw(composition);
        LogoPosition.draw(
                composition,
                Column.flushLeft(composition, LEFT, ARCH - 2),
                deck - RISE + 6,
                RISE - 30);
        bridge();
        heading();
        banks();
        award();
        worth();
        foot();
    }

    private void bridge() {
        float end = TaggedDocument.LONG - ARCH;
        Arch arch = new Arch(ARCH, end, deck, RISE);
        COSDictionary figure =
                sheet.figure(
                        composition.texts().text("mark"),
                        LEFT,
                        deck - RISE,
                        RIGHT - LEFT,
                        RISE + 16);
        sheet.tagged(
                figure,
                () -> {
                    sheet.pen(palette.main(), 1.1f);
                    for (int i = 1; i <= 3; i++) {
                        hanger(arch, ARCH + i * 20);
                        hanger(arch, end - i * 20);
                    }
                    sheet.roundStroke();
                    sheet.pen(palette.main(), 2.6f);
                    arch.trace(sheet);
                    sheet.roundStroke();
                    sheet.pen(palette.strong(), 3.2f);
                    sheet.moveTo(LEFT, deck);
                    sheet.lineTo(RIGHT, deck);
                    sheet.roundStroke();
                    sheet.pen(palette.main(), 2.2f);
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
        page.write("P", issuer, palette.main(), deck - 50 - above);
        Lines title = Lines.fitOne(TITLE, composition.texts().text("title"), 380, 27, 18);
        page.write("H1", title, palette.strong(), deck - 17);
    }

    /** The side or the sides that learnt, each with its sign, on its bank of the river. */
    private void banks() {
        float y = deck + 19;
        if (facts.sector() == Sector.PRISON) {
            sheet.artifact(() -> SectorSign.PRISON.draw(sheet, LEFT + 4, y - 3.2f, 4));
            Column bank = Column.flushLeft(composition, LEFT + 13, RIGHT);
            bank.write("P", bank("sector.PRISON"), Colour.PRISON, y);
        }
        if (facts.sector() == Sector.THIRD_SECTOR) {
            Lines text = bank("sector.THIRD_SECTOR");
            float x = RIGHT - STRONG.width(text.lines().getFirst(), text.size());
            sheet.artifact(() -> SectorSign.THIRD_SECTOR.draw(sheet, x - 9, y - 3.2f, 4));
            Column.flushLeft(composition, x, RIGHT).write("P", text, Colour.THIRD, y);
        }
    }

    private Lines bank(String key) {
        return Lines.single(STRONG, 9, composition.texts().text(key));
    }

    private void award() {
        Lines opening = Lines.fitOne(REGULAR, composition.opening(), page.width(), 11.5f, 8);
        page.write("P", opening, Colour.MUTED, 176 + drift);
        HolderName.draw(composition, page, 184 + drift, 250 + drift, 38);
        Lines completed = Lines.single(REGULAR, 11.5f, composition.completed());
        page.write("P", completed, Colour.MUTED, 266 + drift);
        Lines title = Lines.fit(STRONG, facts.title(), 660, 20, 9, 2, 29);
        float first = title.lines().size() == 1 ? 292 : 283;
        page.write("P", title, palette.main(), first + drift);
    }

    private void worth() {
        boolean signed = !facts.signatories().isEmpty();
        Column achievement = Column.flushLeft(composition, LEFT, FACTS - 34);
        float heading = COLUMNS + drift / 2;
        Achievement.draw(
                composition, achievement, heading, signed ? SIGNATURES - 22 : FOOT - 20, 1);
        new FactPairs(composition)
                .below(
                        Column.flushLeft(composition, FACTS, PANEL - 20),
                        heading - 1,
                        signed && facts.supersedes() != null ? 26 : 30);
        panel(heading);
        Signatures.draw(composition, LEFT, PANEL - 20, SIGNATURES, false);
    }

    private void panel(float heading) {
        float top = heading - 19;
        Column inside = Column.centred(composition, PANEL + 12, RIGHT - 12);
        float bottom = CheckPanel.draw(composition, inside, heading) + 13;
        sheet.artifact(() -> {
            sheet.pen(Colour.LINE, 0.8f);
            RoundedBox.trace(sheet, PANEL, top, RIGHT - PANEL, bottom - top, 8);
            sheet.stroke();
        });
    }

    private void foot() {
        Lines sealed =
                Lines.fitOne(
                        REGULAR, composition.texts().text("sealed"), PANEL - 20 - LEFT, 7.5f, 6);
        Column.flushLeft(composition, LEFT, PANEL - 20).write("P", sealed, Colour.MUTED, FOOT);
    }
}
