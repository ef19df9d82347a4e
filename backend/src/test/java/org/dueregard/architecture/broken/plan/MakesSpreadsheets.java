package org.dueregard.architecture.broken.plan;

import org.dhatim.fastexcel.Workbook;

/** Breaks: spreadsheets are made elsewhere. */
record MakesSpreadsheets(Class<Workbook> workbook) {}
