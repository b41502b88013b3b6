package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;
import static eu.most.documents.Typeface.TITLE;

/**
 * Almost only text, flush left, read like a sentence; the facts and the way to check them stand in
 * a margin of their own on the right.
 */
final class LetterLayout {

    private static final float LEFT = 76;
    private static final float MARGIN = 612;
    private static final float RIGHT = 782;
    private static final float SIGNATURES = 494;
    private static final float FOOT = 552;
    private static final float PANEL = 332;

    private final Composition composition;
    private final TaggedPage sheet;
    private final CertificateFacts facts;
    private final Palette palette;
    private final Column text;
    private final Column margin;

    /** How far the upper lines move down where a demonstration says so above. */
    private final float drift;

    LetterLayout(Composition composition) {
        this.composition = composition;
        this.sheet = composition.sheet();
        this.facts = composition.facts();
        this.palette = composition.palette();
        this.text = Column.flushLeft(composition, LEFT, MARGIN - 48);
        this.margin = Column.flushLeft(composition, MARGIN, RIGHT);
        this.drift = facts.demonstration() ? 16 : 0;
    }

    void draw() {
        sheet.artifact(this::edge);
        DemonstrationBand.draw(composition);
        issuer();
        award();
        Achievement.draw(
                composition,
                text,
                334 + drift / 2,
                facts.signatories().isEmpty() ? FOOT - 20 : SIGNATURES - 28,
                2);
        margin();
        Signatures.draw(composition, LEFT, MARGIN - 48, SIGNATURES, false);
        foot();
    }

    /** A strip of colour along the binding edge, and a thin line before the margin. */
    private void edge() {
        sheet.fill(palette.main());
        sheet.rectangle(0, 0, 22, TaggedDocument.NARROW);
        sheet.fillPath();
        sheet.fill(palette.accent());
        sheet.rectangle(22, 0, 3, TaggedDocument.NARROW);
        sheet.fillPath();
        sheet.pen(Colour.LINE, 0.8f);
        sheet.moveTo(MARGIN - 24, 58 + drift);
        sheet.lineTo(MARGIN - 24, FOOT);
        sheet.roundStroke();
    }

    private void issuer() {
        float y = 68 + drift;
        Lines issuer = Lines.fit(STRONG, facts.issuer(), text.width(), 12, 7, 2, 26);
        text.write("P", issuer, palette.main(), y - issuer.pitch() * (issuer.lines().size() - 1));
        Lines title = Lines.fitOne(TITLE, composition.texts().text("title"), text.width(), 28, 16);
        text.write("H1", title, palette.strong(), y + 38);
    }

    private void award() {
        Lines opening = Lines.fitOne(REGULAR, composition.opening(), text.width(), 12, 8);
        text.write("P", opening, Colour.MUTED, 148 + drift);
        HolderName.draw(composition, text, 157 + drift, 233 + drift, 44);
        Lines completed = Lines.single(REGULAR, 12, composition.completed());
        text.write("P", completed, Colour.MUTED, 252 + drift * 0.8f);
        Lines title = Lines.fit(TITLE, facts.title(), text.width(), 22, 9, 3, 50);
        text.write("P", title, palette.main(), 258 + title.size() + drift * 0.7f);
    }

    private void margin() {
        float y = 68 + drift;
        float logo = LogoPosition.draw(composition, margin, y - 10, 48);
        new FactPairs(composition).below(margin, logo == 0 ? y : y + 58, 29);
        CheckPanel.draw(composition, margin, PANEL);
    }

    private void foot() {
        Lines sealed =
                Lines.fitOne(REGULAR, composition.texts().text("sealed"), text.width(), 7.5f, 6);
        text.write("P", sealed, Colour.MUTED, FOOT);
    }
}
