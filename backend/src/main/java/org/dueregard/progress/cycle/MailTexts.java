package org.dueregard.progress.cycle;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.dueregard.platform.MailConfig;
import org.jspecify.annotations.Nullable;

/** Makes mails of letters, in plain text and in simple HTML. */
@ApplicationScoped
class MailTexts {

    private final Template plain;
    private final Template html;
    private final Template noticePlain;
    private final Template noticeHtml;
    private final MailConfig config;

    MailTexts(
            @Location("mail/cycle.txt") Template plain,
            @Location("mail/cycle.html") Template html,
            @Location("mail/notice.txt") Template noticePlain,
            @Location("mail/notice.html") Template noticeHtml,
            MailConfig config) {
        this.plain = plain;
        this.html = html;
        this.noticePlain = noticePlain;
        this.noticeHtml = noticeHtml;
        this.config = config;
    }

    /**
     * The text of a mail.
     *
     * @param subject its subject
     * @param plain as plain text
     * @param html as HTML
     */
    record Text(String subject, String plain, String html) {}

    Text of(Letter letter, String title, @Nullable String message) {
        int actions = letter.size();
        String subject = title + ": " + (actions == 1 ? "1 action needs you" : actions + " actions need you");
        return new Text(
                subject,
                filled(plain, letter, title, message).render(),
                filled(html, letter, title, message).render());
    }

    /** The text of a mail about consultations. */
    Text ofConsultations(Letter letter) {
        int waiting = letter.size();
        String title = "Consultations: " + (waiting == 1 ? "1 waits" : waiting + " wait") + " for what the council did";
        return new Text(
                title,
                filled(plain, letter, title, null).render(),
                filled(html, letter, title, null).render());
    }

    /** The text of a single message. */
    Text ofNotice(String name, Notice notice) {
        return new Text(
                notice.subject(),
                filled(noticePlain, name, notice).render(),
                filled(noticeHtml, name, notice).render());
    }

    private TemplateInstance filled(Template template, String name, Notice notice) {
        return template.data("name", name)
                .data("title", notice.subject())
                .data("paragraphs", notice.paragraphs())
                .data(
                        "link",
                        config.link()
                                .map(link ->
                                        URI.create(link).resolve(notice.path()).toString())
                                .orElse(null));
    }

    private TemplateInstance filled(Template template, Letter letter, String title, @Nullable String message) {
        return template.data("name", letter.to().name())
                .data("title", title)
                .data("message", message)
                .data("sections", letter.sections())
                .data("link", config.link().orElse(null));
    }
}
