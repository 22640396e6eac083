/** Room for neighbourhood communities: the application and its main class. */
@NullMarked
package nl.ruimtemaker;

import org.jspecify.annotations.NullMarked;
