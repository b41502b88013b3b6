package eu.most.learning.ui.player;

/** Marks a page of a step beside which the list of steps is reduced, such as a question. */
public interface FocusMode {}
