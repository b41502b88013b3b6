/**
 * People, what they are and were called, their employments, and who speaks for which organisation;
 * two records of one person, erasure, and the codes with which people agree to another employment.
 * Does not own organisations (see {@code registry}), accounts (see {@code identity}) or what people
 * achieve. Publishes that somebody was entered, changed, merged or erased, and that employments and
 * appointments began and ended.
 *
 * @see "src/docs/decisions/0049-people-are-a-module-of-their-own.md"
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "notifications",
            "uikit",
            "texts",
            "registry",
            "registry :: parts"
        })
@NullMarked
package eu.most.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
