package eu.most.verification;

import eu.most.credentials.BadgeClaims;
import eu.most.credentials.CertificateBadges;
import eu.most.credentials.CertificateClaims;
import eu.most.credentials.CertificateTokens;
import eu.most.credentials.VerificationCode;
import eu.most.signing.TokenKeys;
import eu.most.verification.Difference.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a file carries beside its seal: the words on its page, its badge, its QR code. */
@Component
class EnclosedProofs {

    /** What it carries; badge and QR code speak only if one of these keys signed them. */
    Enclosed in(RawFile file, TokenKeys keys) {
        OpenStreams streams = OpenStreams.in(file);
        Optional<String> qr = QrOnPage.text(streams);
        Optional<String> token =
                qr.filter(text -> text.contains("#"))
                        .map(text -> text.substring(text.indexOf('#') + 1));
        Optional<String> badge =
                streams.last(dictionary -> dictionary.contains("/EmbeddedFile"))
                        .map(stream -> new String(stream.getValue(), StandardCharsets.US_ASCII))
                        .map(String::strip);
        Optional<CertificateClaims> inToken = token.flatMap(new CertificateTokens(keys)::read);
        Optional<BadgeClaims> inBadge = badge.flatMap(new CertificateBadges(keys)::read);
        List<Statement> statements = new ArrayList<>();
        inBadge.map(EnclosedProofs::statement).ifPresent(statements::add);
        inToken.map(EnclosedProofs::statement).ifPresent(statements::add);
        return new Enclosed(
                PageText.in(file, streams),
                statements,
                qr.flatMap(VerificationCode::parse)
                        .or(() -> inBadge.map(BadgeClaims::code).flatMap(VerificationCode::parse)),
                inToken.flatMap(claims -> Optional.ofNullable(claims.status())),
                token.isPresent() && inToken.isEmpty() || badge.isPresent() && inBadge.isEmpty());
    }

    private static Statement statement(CertificateClaims claims) {
        return Statement.of(
                Part.QR,
                claims.number(),
                claims.holder(),
                claims.title(),
                Optional.of(claims.issuedOn()),
                Optional.ofNullable(claims.validUntil()));
    }

    private static Statement statement(BadgeClaims claims) {
        return Statement.of(
                Part.BADGE,
                claims.number(),
                claims.holder(),
                claims.title(),
                Optional.empty(),
                Optional.empty());
    }
}
