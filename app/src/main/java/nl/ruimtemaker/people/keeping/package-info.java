/** What keepers do with their keys, in the sight of all members. */
@NullMarked
package nl.ruimtemaker.people.keeping;

import org.jspecify.annotations.NullMarked;
