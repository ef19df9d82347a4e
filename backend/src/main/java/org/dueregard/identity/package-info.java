/** Who is asking: people who have signed in and systems with a token, their roles and services. */
@NullMarked
package org.dueregard.identity;

import org.jspecify.annotations.NullMarked;
