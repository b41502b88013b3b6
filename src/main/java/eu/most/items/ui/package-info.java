/** How an item is shown and answered, whoever asks it. */
@NamedInterface("ui")
@NullMarked
package eu.most.items.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
