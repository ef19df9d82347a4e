/**
 * Plans in and out: the import of whole plans and of rows, and the export in the same format.
 *
 * <p>A file is read with the place of everything in it, judged in one go (format, then meaning), and only then applied
 * through the services of the other rooms, all or nothing. {@code docs/integration.md} describes the formats.
 */
@NullMarked
package org.dueregard.integration;

import org.jspecify.annotations.NullMarked;
