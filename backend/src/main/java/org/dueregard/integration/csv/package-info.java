/**
 * Rows of actions, updates and readings. A row becomes the part of the document that it describes, is put into the
 * document of its plan as that stands in the database, and is then judged by the very checks of a whole document.
 */
@NullMarked
package org.dueregard.integration.csv;

import org.jspecify.annotations.NullMarked;
