/** What an import has found and done, for people on a console and for programs. */
@NullMarked
package org.dueregard.integration.report;

import org.jspecify.annotations.NullMarked;
