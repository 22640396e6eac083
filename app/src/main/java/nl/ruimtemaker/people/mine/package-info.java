/** What is mine, and who sees it: my names, my places, my leave. */
@NullMarked
package nl.ruimtemaker.people.mine;

import org.jspecify.annotations.NullMarked;
