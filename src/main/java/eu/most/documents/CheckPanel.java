package eu.most.documents;

import static eu.most.documents.Typeface.REGULAR;
import static eu.most.documents.Typeface.STRONG;

import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;

/** How to check the certificate: the QR code, and the address and the code for those who type. */
final class CheckPanel {

    /** Of the QR code; its some 65 modules are then read even from a bad copy. */
    static final float SIDE = 146;

    private static final float SYMBOL_BELOW = 12;
    private static final float WORDS_BELOW = 17;

    private CheckPanel() {}

    /**
     * @param column at least as wide as the QR code
     * @param y base line of the heading
     * @return base line of the code, which stands below all
     */
    static float draw(Composition composition, Column column, float y) {
        CertificateFacts facts = composition.facts();
        CertificateTexts texts = composition.texts();
        Lines head = Lines.fitOne(STRONG, texts.text("check"), column.width(), 11, 8);
        column.write("H2", head, composition.palette().strong(), y);
        String address = QrSymbol.address(facts.publicAddress()) + CheckAddresses.VERIFY;
        QrSymbol qr =
                QrSymbol.of(facts.publicAddress(), facts.verificationCode(), composition.token());
        float left = column.start(SIDE);
        float top = y + SYMBOL_BELOW;
        COSDictionary figure =
                composition
                        .sheet()
                        .figure(texts.text("check.qr", "address", address), left, top, SIDE, SIDE);
        composition
                .sheet()
                .tagged(
                        figure,
                        () -> composition.sheet().bitmap(qr.bits(), qr.modules(), left, top, SIDE));
        String how = texts.text("check.how", "address", shown(address));
        Lines words = Lines.fit(REGULAR, how, column.width(), 8.5f, 7.5f, 3, 32);
        float after = column.write("P", words, Colour.INK, top + SIDE + WORDS_BELOW);
        Lines code = Lines.fitOne(STRONG, facts.verificationCode(), column.width(), 13, 8);
        column.write("P", code, Colour.INK, after + 5);
        return after + 5;
    }

    /** An address as a person types it; browsers add https by themselves, but not http. */
    private static String shown(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^https://", "");
    }
}
