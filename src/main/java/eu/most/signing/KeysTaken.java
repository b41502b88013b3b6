package eu.most.signing;

/** This node found its keys changed, and works with these from now on. */
public record KeysTaken(KeysInUse keys) {}
