package eu.most.bench;

import eu.most.credentials.CertificateBadges;
import eu.most.credentials.CertificateClaims;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CertificateTokens;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import eu.most.documents.CertificateFacts;
import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.Examples;
import eu.most.documents.OfflineProofs;
import eu.most.signing.TestSeal;
import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * How many certificates one core draws and seals in a second, each with another name, number and
 * code, as in classes of many people, on a warm JVM. Processor time of the one thread is what
 * counts, so that a busy machine does not change the figure much.
 */
public final class CertificateBench {

    private static final CertificateTokens TOKENS = new CertificateTokens(TestSeal.TOKEN_KEYS);
    private static final CertificateBadges BADGES = new CertificateBadges(TestSeal.TOKEN_KEYS);
    private static final StatusPosition STATUS = new StatusPosition("2026-1", 98765);
    private static final UUID MODULE = new UUID(0, 1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CLASS = 25;
    private static final List<String> LANGUAGES = List.of("en", "cs", "sl", "de");
    private static final List<String> GIVEN_NAMES =
            List.of(
                    "Žofie",
                    "Jan",
                    "Ľudmila",
                    "Tomáš",
                    "Markéta",
                    "Jiří",
                    "Kateřina",
                    "Ondřej",
                    "Zdeňka",
                    "Matej",
                    "Nataša",
                    "Aleš",
                    "Špela",
                    "Jürgen",
                    "Ursula",
                    "Günther",
                    "Věra");
    private static final List<String> FAMILY_NAMES =
            List.of(
                    "Šťastná",
                    "Novák",
                    "Dvořáková",
                    "Černý",
                    "Horvat",
                    "Krajnc",
                    "Müller",
                    "Schäfer",
                    "Weiß",
                    "Procházka",
                    "Kučerová",
                    "Ďurčo",
                    "Žagar",
                    "Zupančič",
                    "Hofer",
                    "Říha",
                    "Fiala",
                    "Růžička",
                    "Παπαδοπούλου");
    private static final long SECOND = 1_000_000_000L;

    private CertificateBench() {}

    /**
     * The figures of one run.
     *
     * @param perSecondAndCore certificates per second of processor time
     * @param millisecondsEach processor time of one certificate
     * @param bytesEach mean size of a file
     */
    public record Figures(double perSecondAndCore, double millisecondsEach, long bytesEach) {}

    /** Warms up, then measures; both as long in processor time as asked. */
    public static Figures measure(int warmUpSeconds, int seconds, Extent extent) {
        run(warmUpSeconds, extent);
        return run(seconds, extent);
    }

    /** How much of a certificate is made. */
    public enum Extent {
        /** Drawn and sealed. */
        SHEET,
        /** With everything that lets others check it without us. */
        EVERYTHING
    }

    private static Figures run(int seconds, Extent extent) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        long end = begin + seconds * SECOND;
        long now = begin;
        int count = 0;
        long bytes = 0;
        while (now < end) {
            bytes += sealed(count, extent).length;
            count++;
            now = threads.getCurrentThreadCpuTime();
        }
        double used = (now - begin) / (double) SECOND;
        return new Figures(count / used, used * 1000 / count, bytes / count);
    }

    private static byte[] sealed(int number, Extent extent) {
        String language = LANGUAGES.get(number / CLASS % LANGUAGES.size());
        // Seventeen and nineteen: the same two meet again after 323.
        String name =
                GIVEN_NAMES.get(number % GIVEN_NAMES.size())
                        + " "
                        + FAMILY_NAMES.get(number % FAMILY_NAMES.size());
        CertificateFacts facts =
                Examples.in(language)
                        .of(name)
                        .numbered(
                                CertificateNumber.of(2026, number + 1).toString(),
                                VerificationCode.random(RANDOM).toString())
                        .asDemonstration()
                        .facts();
        OfflineProofs proofs =
                extent == Extent.SHEET
                        ? OfflineProofs.NONE
                        : new OfflineProofs(
                                TOKENS.write(CertificateClaims.of(facts, ZoneOffset.UTC, STATUS)),
                                BADGES.write(facts, MODULE, ZoneOffset.UTC, STATUS));
        return TestSeal.SEAL.seal(((Drawn) TestSeal.DRAWING.draw(facts, proofs)).document());
    }
}
