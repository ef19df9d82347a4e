/** What every answer over HTTP has in common. */
@NullMarked
package org.dueregard.platform.web;

import org.jspecify.annotations.NullMarked;
