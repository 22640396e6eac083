/** What machines read and tell, with the pass of somebody who may: the same stores and rules as the pages. */
@NullMarked
package nl.ruimtemaker.moment.api;

import org.jspecify.annotations.NullMarked;
