/** What the public interface answers with; the shapes of the contract. */
@NullMarked
package org.dueregard.dashboard.view;

import org.jspecify.annotations.NullMarked;
