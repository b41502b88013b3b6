/** What all screens under {@code /registry} are made of, whichever module they belong to. */
@NamedInterface("parts")
@NullMarked
package eu.most.registry.ui.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
