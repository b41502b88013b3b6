package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;
import static eu.most.documents.Typeface.TITLE;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * Symmetrical, in a frame of arches, as solemn documents are: the issuer's sign above, the name in
 * the middle, the facts in one row between two rules, what was shown and how to check it below.
 */
final class CharterLayout {

    private static final float LEFT = 70;
    private static final float RIGHT = TaggedDocument.LONG - LEFT;
    private static final float SIGN = 45;
    private static final float PANEL = 620;
    private static final float RULE = 306;
    private static final float SIGNATURES = 504;
    private static final float FOOT = 550;

    private final Composition composition;
    private final TaggedPage sheet;
    private final CertificateFacts facts;
    private final Palette palette;
    private final Column page;

    /** The frame's upper edge; it gives way where a demonstration says so above. */
    private final float top;

    CharterLayout(Composition composition) {
        this.composition = composition;
        this.sheet = composition.sheet();
        this.facts = composition.facts();
        this.palette = composition.palette();
        this.page = Column.centred(composition, LEFT, RIGHT);
        this.top = facts.demonstration() ? DemonstrationBand.HEIGHT + 10 : ArchedFrame.MARGIN;
    }

    void draw() {
        sheet.artifact(() -> ArchedFrame.draw(sheet, palette, top));
        DemonstrationBand.draw(composition);
        sign();
        award();
        row();
        worth();
        foot();
    }

    /** Lines of the upper half stand closer where the frame begins lower. */
    private float y(float undisturbed) {
        float way = (RULE - undisturbed) / (RULE - SIGN);
        return undisturbed + (top - ArchedFrame.MARGIN) * Math.max(0, way);
    }

    private void sign() {
        if (LogoPosition.draw(composition, page, y(SIGN), 34) == 0) {
            mark();
        }
        Lines issuer = Lines.fit(STRONG, facts.issuer(), 560, 11.5f, 7, 2, 22);
        float above = issuer.pitch() * (issuer.lines().size() - 1);
        page.write("P", issuer, palette.main(), y(101) - above);
        Lines title = Lines.fitOne(TITLE, composition.texts().text("title"), 600, 31, 18);
        page.write("H1", title, palette.strong(), y(134));
    }

    /** The bridge of Most, where there is no logo. */
    private void mark() {
        float middle = TaggedDocument.LONG / 2;
        float deck = y(SIGN) + 28;
        Arch arch = new Arch(middle - 26, middle + 26, deck, 24);
        COSDictionary figure =
                sheet.figure(composition.texts().text("mark"), middle - 44, deck - 26, 88, 38);
        sheet.tagged(
                figure,
                () -> {
                    sheet.pen(palette.main(), 1.3f);
                    for (int i = -1; i <= 1; i++) {
                        float x = middle + i * 12.5f;
                        sheet.moveTo(x, deck);
                        sheet.lineTo(x, arch.heightAt(x));
                    }
                    sheet.roundStroke();
                    sheet.pen(palette.strong(), 2);
                    arch.trace(sheet);
                    sheet.moveTo(middle - 42, deck);
                    sheet.lineTo(middle + 42, deck);
                    sheet.moveTo(middle - 26, deck);
                    sheet.lineTo(middle - 26, deck + 9);
                    sheet.moveTo(middle + 26, deck);
                    sheet.lineTo(middle + 26, deck + 9);
                    sheet.roundStroke();
                });
    }

    private void award() {
        Lines opening = Lines.fitOne(REGULAR, composition.opening(), page.width(), 11.5f, 8);
        page.write("P", opening, Colour.MUTED, y(158));
        HolderName.draw(composition, page, y(163), y(231), 42);
        sheet.artifact(() -> flourish(y(239)));
        Lines completed = Lines.single(REGULAR, 11.5f, composition.completed());
        page.write("P", completed, Colour.MUTED, y(257));
        Lines title = Lines.fit(STRONG, facts.title(), 640, 19, 9, 2, 29);
        float first = title.lines().size() == 1 ? 282 : 275;
        page.write("P", title, palette.main(), y(first));
    }

    /** A rule that thins out, with a diamond in its middle. */
    private void flourish(float y) {
        float middle = TaggedDocument.LONG / 2;
        sheet.fill(palette.main());
        for (int side = -1; side <= 1; side += 2) {
            sheet.moveTo(middle + side * 10, y - 0.7f);
            sheet.lineTo(middle + side * 150, y);
            sheet.lineTo(middle + side * 10, y + 0.7f);
            sheet.fillPath();
        }
        sheet.fill(palette.accent());
        Diamond.trace(sheet, middle, y, 4);
        sheet.fillPath();
    }

    private void row() {
        sheet.artifact(() -> {
            sheet.pen(palette.haze(), 0.8f);
            sheet.moveTo(LEFT, RULE);
            sheet.lineTo(RIGHT, RULE);
            sheet.moveTo(LEFT, RULE + 47);
            sheet.lineTo(PANEL - 24, RULE + 47);
            sheet.roundStroke();
        });
        new FactPairs(composition).beside(LEFT, PANEL - 24, RULE + 15);
    }

    private void worth() {
        boolean signed = !facts.signatories().isEmpty();
        Achievement.draw(
                composition,
                Column.flushLeft(composition, LEFT, PANEL - 24),
                RULE + 68,
                signed ? SIGNATURES - 22 : FOOT - 18,
                2);
        CheckPanel.draw(composition, Column.centred(composition, PANEL, RIGHT), RULE + 19);
        Signatures.draw(composition, LEFT, PANEL - 24, SIGNATURES, true);
    }

    private void foot() {
        Column foot = Column.flushLeft(composition, LEFT, PANEL - 24);
        Lines sealed =
                Lines.fitOne(REGULAR, composition.texts().text("sealed"), foot.width(), 7.5f, 6);
        foot.write("P", sealed, Colour.MUTED, FOOT);
    }
}
