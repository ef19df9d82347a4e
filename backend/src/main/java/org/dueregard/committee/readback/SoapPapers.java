package org.dueregard.committee.readback;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to {@code mgWebService.asmx}, the read service of a common committee papers system. It has ways of its own: days
 * are written 20/10/2021, and one that is written otherwise is passed over in silence, as if none had been given; the
 * committee -1 is all of them and 0 none.
 */
final class SoapPapers implements PapersSystem, AutoCloseable {

    private static final String NAMESPACE = "http://moderngov.co.uk/namespaces";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final int MOST = 200 * 1024 * 1024;

    private final URI service;
    private final Duration timeout;
    private final HttpClient client;

    SoapPapers(URI service, Duration timeout) {
        this.service = service;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public List<PublishedMeeting> meetings(int committee, LocalDate from, LocalDate to) throws IOException {
        if (committee == 0) {
            throw new IllegalArgumentException("The committee 0 is none; all of them are -1");
        }
        PapersXml answer = ask(
                "GetAllMeetingsByDate",
                parameter("lCommitteeId", String.valueOf(committee))
                        + parameter("sFromDate", DAY.format(from))
                        + parameter("sToDate", DAY.format(to))
                        + parameter("bIsAscendingDateOrder", "true"));
        return answer.all("meeting").stream().map(SoapPapers::meeting).toList();
    }

    @Override
    public PublishedMeeting meeting(int id) throws IOException {
        PapersXml answer = ask("GetMeeting", parameter("lMeetingId", String.valueOf(id)));
        return answer.all("meeting").stream()
                .findFirst()
                .map(SoapPapers::meeting)
                .orElseThrow(() -> new IOException("There is no meeting " + id));
    }

    @Override
    public byte[] attachment(int id) throws IOException {
        PapersXml answer = ask("GetAttachment", parameter("lAttachmentId", String.valueOf(id)));
        String coded = answer.all("getattachmentresult").stream()
                .findFirst()
                .map(PapersXml::text)
                .orElseThrow(() -> new IOException("There is no attachment " + id));
        try {
            return Base64.getMimeDecoder().decode(coded);
        } catch (IllegalArgumentException e) {
            throw new IOException("Attachment " + id + " cannot be read", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private static PublishedMeeting meeting(PapersXml xml) {
        return new PublishedMeeting(
                number(xml.text("meetingid")),
                day(xml.text("meetingdate")),
                xml.text("committeetitle"),
                xml.all("agendaitem").stream().map(SoapPapers::item).toList());
    }

    private static PublishedMeeting.Item item(PapersXml xml) {
        return new PublishedMeeting.Item(
                xml.text("agendaitemnumber"),
                xml.text("agendaitemtitle"),
                words(xml.textOr("decision")),
                xml.all("linkeddoc").stream().map(SoapPapers::attachment).toList());
    }

    private static PublishedMeeting.Attachment attachment(PapersXml xml) {
        return new PublishedMeeting.Attachment(
                number(xml.text("attachmentid")),
                xml.text("title"),
                xml.textOr("url"),
                !xml.text("isrestricted").equalsIgnoreCase("true"));
    }

    /** Decisions are pieces of HTML; what they say is kept, how they look is not. */
    private static @Nullable String words(@Nullable String html) {
        if (html == null) {
            return null;
        }
        String plain = html.replaceAll("(?i)</(p|div|li|h[1-6])>|<br\\s*/?>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return plain.isEmpty() ? null : plain;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String parameter(String name, String value) {
        return "<" + name + ">" + value + "</" + name + ">";
    }

    private PapersXml ask(String operation, String parameters) throws IOException {
        String envelope = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                + "<" + operation + " xmlns=\"" + NAMESPACE + "\">" + parameters + "</" + operation + ">"
                + "</soap:Body></soap:Envelope>";
        HttpRequest request = HttpRequest.newBuilder(service)
                .timeout(timeout)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"" + NAMESPACE + "/" + operation + "\"")
                .POST(BodyPublishers.ofString(envelope, StandardCharsets.UTF_8))
                .build();
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IOException(operation + " was answered " + answer.statusCode());
        }
        PapersXml xml = PapersXml.read(answer.body());
        if (!xml.all("fault").isEmpty()) {
            throw new IOException(operation + " was answered with a fault");
        }
        return xml;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST));
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new IOException("no whole answer within " + timeout.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
