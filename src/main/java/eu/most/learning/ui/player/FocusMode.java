package eu.most.learning.ui.player;

/** A page of a step beside which the way through the module steps back. */
public interface FocusMode {}
