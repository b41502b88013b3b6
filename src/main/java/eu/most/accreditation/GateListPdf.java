package eu.most.accreditation;

import java.time.LocalDate;

/**
 * The printed gate list of a prison.
 *
 * @param prison its name
 * @param day on which it was made, where the issuer is
 * @param bytes the sealed PDF
 */
public record GateListPdf(String prison, LocalDate day, byte[] bytes) {}
