/** What the workspace is shown of updates and next steps. */
@NullMarked
package org.dueregard.progress.view;

import org.jspecify.annotations.NullMarked;
