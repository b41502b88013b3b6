package eu.most.documents;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on one certificate. Texts are composed (Unicode NFC) and trimmed here;
 * whether each character can be drawn is found by {@link CertificateDrawing#draw}.
 *
 * @param number as printed, such as {@code MOST-2026-000123-K}
 * @param verificationCode as printed, such as {@code 7F3K-9QWX-2MTB-V}
 * @param publicAddress where anybody reaches this installation, such as {@code
 *     https://most.example}; scheme http or https, with a host
 * @param holder the person's name, 1 to 200 characters
 * @param holderInLatin the same name in Latin letters, drawn as a second line; null if not needed
 * @param title of the training module or programme, 1 to 200 characters
 * @param outcomes what the holder has shown, and by what, at most 12
 * @param hours that the module is planned to take, of 60 minutes, more than 0 and at most 9999
 * @param sector the side on which the holder works
 * @param joint whether the module is made for both sectors; not that anybody met the other one
 * @param validity first and last day; no last day means without end
 * @param issuer the institution's name, 1 to 200 characters
 * @param signatories at most 4
 * @param language of the sheet; one we have no texts for gives an English sheet
 * @param demonstration whether the sheet must say that it is none
 * @param supersedes the number of the certificate that this one replaces, or null
 * @throws IllegalArgumentException if a bound is broken; no message repeats a person's name
 */
public record CertificateFacts(
        String number,
        String verificationCode,
        URI publicAddress,
        String holder,
        @Nullable String holderInLatin,
        String title,
        List<ShownOutcome> outcomes,
        BigDecimal hours,
        Sector sector,
        boolean joint,
        ValidityPeriod validity,
        String issuer,
        List<Signatory> signatories,
        LanguageTag language,
        boolean demonstration,
        @Nullable String supersedes) {

    public static final int MOST_SIGNATORIES = 4;

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z-]{4,40}");
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(9999);

    public CertificateFacts {
        requireNumber(number);
        requireNumber(verificationCode);
        if (supersedes != null) {
            requireNumber(supersedes);
        }
        if (publicAddress.toString().length() > 200
                || publicAddress.getHost() == null
                || !("https".equals(publicAddress.getScheme())
                        || "http".equals(publicAddress.getScheme()))) {
            throw new IllegalArgumentException("not an address of a web site: " + publicAddress);
        }
        holder = FactText.line("holder", holder, 200);
        holderInLatin =
                holderInLatin == null ? null : FactText.line("holderInLatin", holderInLatin, 200);
        title = FactText.line("title", title, 200);
        if (outcomes.size() > 12) {
            throw new IllegalArgumentException("more than 12 outcomes: " + outcomes.size());
        }
        outcomes = List.copyOf(outcomes);
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 2) {
            throw new IllegalArgumentException("not a number of hours: " + hours);
        }
        issuer = FactText.line("issuer", issuer, 200);
        if (signatories.size() > MOST_SIGNATORIES) {
            throw new IllegalArgumentException("too many signatories: " + signatories.size());
        }
        signatories = List.copyOf(signatories);
    }

    private static void requireNumber(String text) {
        if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number or code of a certificate");
        }
    }
}
