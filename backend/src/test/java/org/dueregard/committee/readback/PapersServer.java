package org.dueregard.committee.readback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the read service of a committee papers system, with its ways: what is not 20/10/2021 is passed over in silence. */
final class PapersServer implements AutoCloseable {

    private static final Pattern DAY = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}");

    final List<String> asked = new ArrayList<>();

    /** Meeting by its number. */
    final Map<Integer, String> meetings = new LinkedHashMap<>();

    /** Items of a meeting by its number. */
    final Map<Integer, String> items = new LinkedHashMap<>();

    final Map<Integer, byte[]> attachments = new LinkedHashMap<>();

    /** Sent instead of any answer. */
    String instead = "";

    private final HttpServer server;

    PapersServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/mgWebService.asmx", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/mgWebService.asmx");
    }

    void meeting(int id, int committee, String title, String day) {
        meetings.put(
                id,
                "<meetingid>" + id + "</meetingid><meetingdate>" + day + "</meetingdate><committeeid>" + committee
                        + "</committeeid><committeetitle>" + title + "</committeetitle>");
    }

    void item(int meeting, String title, String decision, String... documents) {
        items.put(
                meeting,
                "<agendaitems><agendaitem><agendaitemnumber>25.</agendaitemnumber><agendaitemtitle>" + title
                        + "</agendaitemtitle><decision><![CDATA[" + decision + "]]></decision><linkeddocuments>"
                        + String.join("", documents) + "</linkeddocuments></agendaitem></agendaitems>");
    }

    String document(int id, String title, String text) {
        attachments.put(id, text.getBytes(StandardCharsets.UTF_8));
        return "<linkeddoc><attachmentid>" + id + "</attachmentid><title>" + title
                + "</title><url>https://papers.example/" + id
                + ".pdf</url><isrestricted>False</isrestricted></linkeddoc>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(request);
            String body = instead.isEmpty() ? enveloped(request) : instead;
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String enveloped(String request) {
        Matcher operation = Pattern.compile("<(Get\\w+) xmlns").matcher(request);
        if (!operation.find()) {
            return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><soap:Fault/>"
                    + "</soap:Body></soap:Envelope>";
        }
        String name = operation.group(1);
        String result = switch (name) {
            case "GetAllMeetingsByDate" -> list(request);
            case "GetMeeting" -> whole(Integer.parseInt(parameter(request, "lMeetingId")));
            case "GetAttachment" -> coded(Integer.parseInt(parameter(request, "lAttachmentId")));
            default -> "";
        };
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope"
                + " xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><" + name + "Response"
                + " xmlns=\"http://moderngov.co.uk/namespaces\"><" + name + "Result>" + result + "</" + name
                + "Result></" + name + "Response></soap:Body></soap:Envelope>";
    }

    private String list(String request) {
        String committee = parameter(request, "lCommitteeId");
        String from = parameter(request, "sFromDate");
        StringBuilder found = new StringBuilder("<getmeetingsbydate xmlns=\"\"><meetings>");
        for (String meeting : meetings.values()) {
            boolean ofIt = committee.equals("-1") || meeting.contains("<committeeid>" + committee + "<");
            boolean onIt = !DAY.matcher(from).matches() || meeting.contains(from);
            if (ofIt && onIt) {
                found.append("<meeting>").append(meeting).append("</meeting>");
            }
        }
        return found.append("</meetings></getmeetingsbydate>").toString();
    }

    private String whole(int id) {
        return "<meeting xmlns=\"\">" + meetings.getOrDefault(id, "") + items.getOrDefault(id, "") + "</meeting>";
    }

    private String coded(int id) {
        return Base64.getMimeEncoder().encodeToString(attachments.get(id));
    }

    private static String parameter(String request, String name) {
        Matcher value = Pattern.compile("<" + name + ">([^<]*)<").matcher(request);
        return value.find() ? value.group(1) : "";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
