package eu.most.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The XMP packet of a sheet: that it is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), its
 * title, its language, its number and where to check it. The extension schema is what PDF/A asks of
 * anybody who names PDF/UA.
 */
final class Metadata {

    private static final String PACKET =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>${issuer}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
            <xmp:Identifier><rdf:Bag><rdf:li>${number}</rdf:li><rdf:li>${address}</rdf:li></rdf:Bag></xmp:Identifier>
            <xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>Most</xmp:CreatorTool><pdf:Producer>Most</pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>\
            """;

    private Metadata() {}

    /**
     * The packet in UTF-8.
     *
     * @param about with the address where a certificate is checked; a verifier finds it here
     */
    static byte[] packet(ArchiveFrame.About about, Instant now) {
        return PACKET.replace("${language}", about.language().value())
                .replace("${number}", about.identifier())
                .replace("${address}", escape(about.address()))
                .replace("${date}", now.toString())
                .replace("${issuer}", escape(about.issuer()))
                .replace("${title}", escape(about.title()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("$", "&#36;");
    }
}
