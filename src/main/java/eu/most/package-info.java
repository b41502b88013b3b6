/**
 * Most: joint training of prison and third-sector staff, certificates anybody can check, accredited
 * services.
 */
@NullMarked
package eu.most;

import org.jspecify.annotations.NullMarked;
