/** The public register of accredited services: page, table to download, interface for programs. */
@NullMarked
package eu.most.accreditation.web;

import org.jspecify.annotations.NullMarked;
