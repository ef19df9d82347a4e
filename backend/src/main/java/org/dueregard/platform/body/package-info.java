/** Bodies of requests: read strictly, held against the contract, and merged into what is there. */
@NullMarked
package org.dueregard.platform.body;

import org.jspecify.annotations.NullMarked;
