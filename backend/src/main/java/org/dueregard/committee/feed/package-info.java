/** What outsiders can follow: the feed of released reports, of their public parts alone. */
@NullMarked
package org.dueregard.committee.feed;

import org.jspecify.annotations.NullMarked;
