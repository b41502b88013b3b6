package eu.most.verification.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that mean no good, each with the heading that its answer must have. */
final class HostileFiles {

    private static final String HEAD = "%PDF-1.7\n";
    private static final String TAIL = "\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

    private final Map<byte[], Case> files = new LinkedHashMap<>();

    record Case(String name, String heading) {}

    private HostileFiles() {}

    /**
     * @param ours a file that the application sealed
     * @param theirs a file that somebody else sealed
     */
    static Map<byte[], Case> all(byte[] ours, byte[] theirs) throws IOException {
        HostileFiles hostile = new HostileFiles();
        hostile.addBroken(ours);
        hostile.addTraps();
        hostile.addPages();
        hostile.addForged(ours, theirs);
        return hostile.files;
    }

    private void addBroken(byte[] ours) throws IOException {
        add("empty", "The file is empty", new byte[0]);
        add("text", "This is not a PDF", "Dear officer, trust me.".getBytes(ISO_8859_1));
        add("page", "This is not a PDF", "<html><script>alert(1)</script>".getBytes(ISO_8859_1));
        add("cut in half", "The file is incomplete", Arrays.copyOf(ours, ours.length / 2));
        add("cut by a byte", "The file is incomplete", Arrays.copyOf(ours, ours.length - 1));
        add("encrypted", "The file is protected by a password", encrypted());
        byte[] noise = new byte[9 << 20];
        new Random(1).nextBytes(noise);
        System.arraycopy(HEAD.getBytes(ISO_8859_1), 0, noise, 0, HEAD.length());
        add("noise of 9 MB", "The file is incomplete", noise);
    }

    private void addTraps() throws IOException {
        pdf(
                "recursive page tree",
                "Not sealed",
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>endobj");
        pdf("recursive object", "Not sealed", "1 0 obj 1 0 R endobj");
        pdf("a million brackets", "Not sealed", "1 0 obj" + "[".repeat(1_000_000) + "endobj");
        pdf(
                "script",
                "Not sealed",
                "1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.launchURL('http://evil.example'))>>"
                        + "/AA<</WC<</S/Launch/F(cmd.exe)>>>>>>endobj");
        pdf(
                "also an archive",
                "Not sealed",
                "PK\3\4" + "\0".repeat(200) + "PK\5\6" + "\0".repeat(18));
        pdf(
                "stream that swells",
                "Not sealed",
                "1 0 obj<</Filter/FlateDecode>>stream\n" + swelling());
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        pdf("a billion laughs", "Not sealed", packet(laughs, "&c;"));
        pdf(
                "a description that reaches out",
                "Not sealed",
                packet("<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>", "&c;"));
        pdf(
                "a description without end",
                "Not sealed",
                "<x:xmpmeta>" + "<dc:title><rdf:li>".repeat(200_000));
    }

    /** Aimed at what reads the words on a page. */
    private void addPages() throws IOException {
        page("a page that swells", new byte[256 << 20]);
        StringBuilder typefaces = new StringBuilder();
        for (int i = 0; i < 25_000; i++) {
            typefaces.append("/F").append(i).append(" 9 Tf <0041> Tj\n");
        }
        page("twenty-five thousand typefaces", typefaces.toString().getBytes(ISO_8859_1));
        page("a text without end", ("<" + "0".repeat(500_000)).getBytes(ISO_8859_1));
        pdf(
                "a hundred thousand pages",
                "Not sealed",
                "1 0 obj<</Type /Page /Contents 1 0 R>>endobj\n".repeat(100_000));
        pdf(
                "a table without end",
                "Not sealed",
                pageOf(deflated("/A 9 Tf <0041> Tj".getBytes(ISO_8859_1)))
                        + "\n3 0 obj<</A 4 0 R>>endobj\n4 0 obj<</ToUnicode 5 0 R>>endobj\n"
                        + "5 0 obj<</Filter /FlateDecode>>\nstream\n"
                        + deflated("<0000> <FFFF> <0000>\n".repeat(20_000).getBytes(ISO_8859_1))
                        + "\nendstream endobj");
        pdf(
                "a picture that lies about its size",
                "Not sealed",
                "1 0 obj<</Subtype /Image /Width 177 /Height 177 /BitsPerComponent 1\n"
                        + "/Filter /FlateDecode>>\nstream\n"
                        + deflated(new byte[9])
                        + "\nendstream endobj");
    }

    private void page(String name, byte[] content) throws IOException {
        pdf(name, "Not sealed", pageOf(deflated(content)));
    }

    private static String pageOf(String content) {
        return "1 0 obj<</Type /Page /Contents 2 0 R>>endobj\n"
                + "2 0 obj<</Filter /FlateDecode>>\nstream\n"
                + content
                + "\nendstream endobj";
    }

    private static String deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            deflate.write(content);
        }
        return out.toString(ISO_8859_1);
    }

    private void addForged(byte[] ours, byte[] theirs) {
        byte[] altered = ours.clone();
        altered[20] ^= 1;
        add("altered", "Changed after sealing", altered);
        add("archive behind", "Changed after sealing", joined(ours, "PK\3\4".getBytes(ISO_8859_1)));
        add("two seals", "Changed after sealing", joined(ours, theirs));
        add("seal over a part", "Changed after sealing", joined(ours, TAIL.getBytes(ISO_8859_1)));
        add("something before", "The seal is damaged", joined(HEAD.getBytes(ISO_8859_1), ours));
        add("sealed by a stranger", "Sealed by an unknown key", theirs);
        pdf("range beyond the end", "The seal is damaged", "/ByteRange [0 10 999999999 999999999]");
        pdf("range backwards", "The seal is damaged", "/ByteRange [0 40 20 30]");
        pdf(
                "range of endless digits",
                "The seal is damaged",
                "/ByteRange [0 " + "9".repeat(500_000));
        pdf(
                "a hundred thousand ranges",
                "The seal is damaged",
                "/ByteRange [0 10 20 30]\n".repeat(100_000));
    }

    private void pdf(String name, String heading, String body) {
        add(name, heading, (HEAD + body + TAIL).getBytes(ISO_8859_1));
    }

    private void add(String name, String heading, byte[] file) {
        files.put(file, new Case(name, heading));
    }

    private static String packet(String before, String title) {
        return "stream\n<?xpacket begin=''?>"
                + before
                + "<x:xmpmeta><dc:title><rdf:li>"
                + title
                + "</rdf:li></dc:title></x:xmpmeta>\nendstream";
    }

    private static String swelling() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 256; i++) {
                deflate.write(zeros);
            }
        }
        return out.toString(ISO_8859_1);
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("one", "two", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
