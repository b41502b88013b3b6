package eu.most.credentials;

/**
 * What a badge says about a certificate.
 *
 * @param code the address where it is checked, with the verification code at its end
 */
public record BadgeClaims(String code, String number, String holder, String title) {}
