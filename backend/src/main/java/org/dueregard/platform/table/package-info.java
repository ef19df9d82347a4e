/** Lists as CSV and XLSX, and rows of CSV files. */
@NullMarked
package org.dueregard.platform.table;

import org.jspecify.annotations.NullMarked;
