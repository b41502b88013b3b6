/**
 * Most: joint training of prison and third-sector staff, certificates anybody can check, accredited
 * services.
 *
 * @see "src/docs/decisions/0002-one-maven-module-many-walls.md"
 */
@NullMarked
package eu.most;

import org.jspecify.annotations.NullMarked;
