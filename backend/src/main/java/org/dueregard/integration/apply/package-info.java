/** From a document without fault to the services that write it, and from their refusals back to its places. */
@NullMarked
package org.dueregard.integration.apply;

import org.jspecify.annotations.NullMarked;
