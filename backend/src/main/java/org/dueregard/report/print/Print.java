package org.dueregard.report.print;

import org.dueregard.report.snapshot.SpooledFile;

/**
 * A document that can be written.
 *
 * @param name file name
 * @param title title in words
 * @param part {@code REPORT}, {@code APPENDIX} or {@code SNAPSHOT}
 * @param writing writes its bytes, the same every time
 */
public record Print(String name, String title, Format format, String part, SpooledFile.Writing writing) {

    static final String REPORT = "REPORT";
    static final String APPENDIX = "APPENDIX";
    static final String SNAPSHOT = "SNAPSHOT";

    /** Media type of its format. */
    public String mediaType() {
        return format.mediaType();
    }
}
