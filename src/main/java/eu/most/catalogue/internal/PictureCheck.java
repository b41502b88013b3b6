package eu.most.catalogue.internal;

import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.Problems;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks that a picture is what its name says, and that a drawing stands alone: no script, no link,
 * nothing loaded from elsewhere.
 *
 * @see <a href="https://www.w3.org/TR/svg-integration/#secure-static-mode">SVG Integration, secure
 *     static mode</a>, whose rules these are, checked before publication
 */
final class PictureCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> METADATA =
            Set.of(
                    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "http://purl.org/dc/elements/1.1/",
                    "http://creativecommons.org/ns#");
    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "g",
                    "defs",
                    "symbol",
                    "use",
                    "title",
                    "desc",
                    "metadata",
                    "style",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "clipPath",
                    "mask",
                    "pattern",
                    "marker",
                    "filter",
                    "feGaussianBlur",
                    "feOffset",
                    "feMerge",
                    "feMergeNode",
                    "feFlood",
                    "feComposite",
                    "feBlend",
                    "feColorMatrix",
                    "feDropShadow");
    private static final Pattern LOADS =
            Pattern.compile(
                    "@import|@font-face|expression\\s*\\(|javascript:|url\\(\\s*+['\"]?+\\s*+(?!#)",
                    Pattern.CASE_INSENSITIVE);

    private final String path;
    private final Problems problems;

    private PictureCheck(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    static void check(String path, byte[] bytes, Problems problems) {
        String kind = path.substring(path.lastIndexOf('.') + 1);
        boolean isWhatItSays =
                switch (kind) {
                    case "svg" -> new PictureCheck(path, problems).isDrawing(bytes);
                    case "png" -> begins(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
                    case "jpg" -> begins(bytes, 0, 0xFF, 0xD8, 0xFF);
                    case "webp" ->
                            begins(bytes, 0, 'R', 'I', 'F', 'F')
                                    && begins(bytes, 8, 'W', 'E', 'B', 'P');
                    default -> false;
                };
        if (!isWhatItSays) {
            problems.add(
                    FormatProblem.WRONG_MEDIA_FORMAT,
                    path,
                    "name",
                    path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private static boolean begins(byte[] bytes, int from, int... signature) {
        if (bytes.length < from + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[from + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isDrawing(byte[] bytes) {
        try {
            XMLStreamReader xml =
                    hardened().createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            boolean isSvg = false;
            boolean inStyle = false;
            StringBuilder style = new StringBuilder();
            for (boolean first = true; xml.hasNext(); ) {
                int event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (first) {
                            isSvg = isSvg(xml);
                            first = false;
                        }
                        element(xml);
                        inStyle = xml.getLocalName().equals("style");
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (inStyle && LOADS.matcher(withoutEscapes(style)).find()) {
                            unsafe("<style>", xml);
                        }
                        inStyle = false;
                        style.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inStyle) {
                            style.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.DTD -> unsafe("<!DOCTYPE>", xml);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                            unsafe("<?" + xml.getPITarget() + "?>", xml);
                    default -> {}
                }
            }
            return isSvg;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static boolean isSvg(XMLStreamReader xml) {
        return SVG.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("svg");
    }

    private void element(XMLStreamReader xml) {
        String name = xml.getLocalName();
        boolean isKnown =
                SVG.equals(xml.getNamespaceURI())
                        ? ELEMENTS.contains(name)
                        : METADATA.contains(String.valueOf(xml.getNamespaceURI()));
        if (!isKnown) {
            unsafe("<" + name + ">", xml);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i), xml);
        }
    }

    private void attribute(String name, String value, XMLStreamReader xml) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isHandler = lower.startsWith("on");
        boolean isForeignReference =
                Set.of("href", "src", "base").contains(lower) && !value.strip().startsWith("#");
        if (isHandler || isForeignReference || LOADS.matcher(withoutEscapes(value)).find()) {
            unsafe(name, xml);
        }
    }

    private static String withoutEscapes(CharSequence css) {
        return css.toString().replaceAll("/\\*.*?\\*/", "").replace("\\", "@import");
    }

    private void unsafe(String what, XMLStreamReader xml) {
        problems.add(
                FormatProblem.UNSAFE_SVG, path, xml.getLocation().getLineNumber(), "what", what);
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
