/** Screens of accreditation: what needs an officer, services with their reasons, standards. */
@NullMarked
package eu.most.accreditation.ui;

import org.jspecify.annotations.NullMarked;
