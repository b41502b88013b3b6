package eu.most.verification;

import org.springframework.core.io.InputStreamSource;

/** One file as somebody handed it in, not yet read. */
public record HandedIn(String name, InputStreamSource content) {}
