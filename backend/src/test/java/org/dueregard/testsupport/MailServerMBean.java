package org.dueregard.testsupport;

import java.util.List;
import java.util.Map;

/** What the mail server of the tests can be asked, in types that every class loader knows. */
public interface MailServerMBean {

    /** Everything received: to, subject, plain and html of each. */
    List<Map<String, String>> getReceived();

    /** Throws everything away. */
    void purge();
}
