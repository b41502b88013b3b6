package eu.most.catalogue;

/**
 * What a training module has beside its steps, and several steps may use, without its texts. The
 * module of the application that brings it implements it.
 */
public interface ModulePart {}
