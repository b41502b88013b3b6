/** Plain pages and the API of verification, for anybody, without a session. */
@NullMarked
package eu.most.verification.web;

import org.jspecify.annotations.NullMarked;
