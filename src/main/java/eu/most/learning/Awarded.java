package eu.most.learning;

import java.time.LocalDate;

/**
 * What a completion led to: a certificate.
 *
 * @param path where its holder finds it, relative to the root of the application
 * @param lastDay the last day on which it is valid
 */
public record Awarded(String path, LocalDate lastDay) {}
