package org.dueregard.integration.apply;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.action.course.ActionAddress;
import org.dueregard.action.course.LinkInput;
import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.document.LinkPart;

/** What a document says of the line of its actions through other plans. */
final class LinkInputs {

    private LinkInputs() {}

    static List<LinkInput> of(DocumentWalk walk) {
        List<LinkInput> links = new ArrayList<>();
        walk.actions().forEach(action -> {
            String ref = Given.value(action.item().ref());
            action.item().carriedFrom().forEach(link -> links.add(link(ref, link, true)));
            action.item().carriedTo().forEach(link -> links.add(link(ref, link, false)));
        });
        return links;
    }

    private static LinkInput link(String ref, LinkPart link, boolean comesFromOther) {
        ActionAddress other = new ActionAddress(Given.value(link.plan()), Given.value(link.action()));
        return new LinkInput(ref, other, comesFromOther, link.note());
    }
}
