/** Files as they come: bytes to text, text to a tree, and where in the file everything stands. */
@NullMarked
package org.dueregard.integration.source;

import org.jspecify.annotations.NullMarked;
