package org.dueregard.report.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.dueregard.report.print.paper.PaperHead;

/** Makes a PDF say when it is of, and never when it was made, so that the same content gives the same bytes. */
final class SteadyPdf {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                  <pdfuaid:part>1</pdfuaid:part>
                  <dc:format>application/pdf</dc:format>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                  <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                  <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
                  <xmp:CreateDate>%4$sT00:00:00Z</xmp:CreateDate>
                  <xmp:ModifyDate>%4$sT00:00:00Z</xmp:ModifyDate>
                  <pdf:Producer>Due Regard</pdf:Producer>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private static final int DIGITS_OF_IDENTITY = 15;
    private static final int HEXADECIMAL = 16;

    private SteadyPdf() {}

    static void settle(PDDocument pdf, PaperHead head) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(head.title());
        information.setAuthor(head.author());
        COSDictionary entries = information.getCOSObject();
        String day = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(head.date()) + "000000Z";
        entries.setString(COSName.CREATION_DATE, day);
        entries.setString(COSName.MOD_DATE, day);
        String xmp = XMP.formatted(safe(head.title()), safe(head.author()), safe(head.language()), head.date());
        PDMetadata metadata =
                new PDMetadata(pdf, new ByteArrayInputStream(xmp.strip().getBytes(StandardCharsets.UTF_8)));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocumentCatalog().setLanguage(head.language());
        pdf.setDocumentId(Long.parseLong(head.identity().substring(0, DIGITS_OF_IDENTITY), HEXADECIMAL));
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
