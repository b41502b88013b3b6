package eu.most.certificates;

import java.net.URI;

/**
 * Who issues certificates here.
 *
 * @param name as it stands on them
 * @param publicAddress where anybody reaches this installation
 */
public record Issuer(String name, URI publicAddress) {}
