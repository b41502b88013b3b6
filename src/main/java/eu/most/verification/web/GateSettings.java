package eu.most.verification.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about its gates.
 *
 * @param listsOldAfter age of the signed lists from which a gate without network warns that they
 *     are old
 */
@ConfigurationProperties("most.gate")
record GateSettings(@DefaultValue("24h") Duration listsOldAfter) {}
