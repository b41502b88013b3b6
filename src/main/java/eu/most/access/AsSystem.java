package eu.most.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this bean does it does as the system, whoever set it off: a listener that hears of something
 * later, or work that waits for its time. Of a single piece of work {@link CurrentActor#asSystem}
 * says the same.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsSystem {

    /** Its task, in lower case with hyphens, such as {@code re-evaluation}. */
    String value();
}
