package org.dueregard.committee.delivery.adapter;

import java.io.IOException;

/**
 * A folder that files are put into step by step. Paths are relative to it, with slashes. Every step is whole or not there
 * at all, and each may be done again.
 */
interface Shelf {

    /** Bytes of a file, or -1 when there is none. */
    long size(String path) throws IOException;

    /** Makes a folder with those above it, where it is not there. */
    void folder(String path) throws IOException;

    /** Writes a file anew, whatever is there, and has it on the disk when it returns. */
    void write(String path, Parcel.Item item) throws IOException;

    /** Gives a file another name at once, taking the place of one that has it. */
    void rename(String from, String to) throws IOException;

    /** Removes a file, if it is there. */
    void remove(String path) throws IOException;
}
