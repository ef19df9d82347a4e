/** A plan out of the database in the format of the import. */
@NullMarked
package org.dueregard.integration.export;

import org.jspecify.annotations.NullMarked;
