package org.dueregard.committee.pack;

import java.util.List;
import org.dueregard.report.release.ReleasedDocument;

/** A pack that is about to be written: its manifest, and the documents it names in their order. */
record PackDraft(Manifest manifest, List<ReleasedDocument> documents) {

    boolean exempt() {
        return manifest.part() == Manifest.Part.EXEMPT;
    }
}
