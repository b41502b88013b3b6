/**
 * The public register of services that meet the standards: page, table to download, interface for
 * programs.
 */
@NullMarked
package eu.most.accreditation.web;

import org.jspecify.annotations.NullMarked;
