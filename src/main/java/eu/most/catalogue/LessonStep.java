package eu.most.catalogue;

/** A step in which one reads; {@code minutes} is its planned time. */
public record LessonStep(StepKey key, int minutes) implements Step {}
