/** Strict reading of query parameters. */
@NullMarked
package org.dueregard.platform.query;

import org.jspecify.annotations.NullMarked;
