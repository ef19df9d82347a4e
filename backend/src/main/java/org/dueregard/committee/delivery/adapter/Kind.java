package org.dueregard.committee.delivery.adapter;

/** Kinds of destination. */
public enum Kind {
    /** An address that takes PUT or POST. */
    HTTP,
    /** A folder that somebody watches. */
    FOLDER,
    /** A folder on an SFTP server. */
    SFTP
}
