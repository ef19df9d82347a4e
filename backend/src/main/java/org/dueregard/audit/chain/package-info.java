/** Proves the chain of digests over the audit trail, from the rows alone and without a function of the database. */
@NullMarked
package org.dueregard.audit.chain;

import org.jspecify.annotations.NullMarked;
