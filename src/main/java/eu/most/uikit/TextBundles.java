package eu.most.uikit;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.most.kernel.LanguageTag;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All texts of all modules by language, as their files say them. A file is named {@code
 * <module>_<language>.properties}, is written in UTF-8, and its keys begin with {@code <module>.}.
 *
 * @param texts language, then key, to pattern; English is always there
 * @throws IllegalStateException if a file cannot be taken in; the message names file and key
 */
record TextBundles(SortedMap<LanguageTag, Map<String, String>> texts) {

    private static final String FILES = "classpath*:i18n/*_*.properties";
    private static final Pattern NAME =
            Pattern.compile("(?<module>[a-z]+)_(?<language>[a-z]{2,3})\\.properties");

    TextBundles {
        if (!texts.containsKey(LanguageTag.ENGLISH)) {
            throw new IllegalStateException("no English texts in " + FILES);
        }
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Reads every bundle on the class path. */
    static TextBundles onTheClassPath() {
        try {
            return from(Set.of(new PathMatchingResourcePatternResolver().getResources(FILES)));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts in " + FILES + " cannot be read", e);
        }
    }

    static TextBundles from(Collection<Resource> files) throws IOException {
        SortedMap<LanguageTag, Map<String, String>> texts = new TreeMap<>();
        for (Resource file : files) {
            Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
            if (!name.matches()) {
                throw new IllegalStateException(
                        file.getFilename() + " is not named <module>_<language>.properties");
            }
            texts.computeIfAbsent(
                            new LanguageTag(name.group("language")), language -> new HashMap<>())
                    .putAll(read(file, name.group("module"), name.group("language")));
        }
        return new TextBundles(texts);
    }

    private static Map<String, String> read(Resource file, String module, String language)
            throws IOException {
        Properties properties = new OnceOnly(file);
        properties.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> {
            requirePrefix(file, module, (String) key);
            requirePattern(file, language, (String) key, (String) text);
            texts.put((String) key, (String) text);
        });
        return texts;
    }

    /** Whether a pattern has nothing to be filled in and nothing quoted, and so is the text. */
    static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private static void requirePrefix(Resource file, String module, String key) {
        if (!key.startsWith(module + ".")) {
            throw new IllegalStateException(
                    file.getFilename() + ": key " + key + " does not begin with " + module + ".");
        }
    }

    private static void requirePattern(Resource file, String language, String key, String pattern) {
        if (isPlain(pattern)) {
            return;
        }
        try {
            new MessageFormat(pattern, ULocale.forLanguageTag(language));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    file.getFilename() + ": the text of " + key + " is not well-formed", e);
        }
    }

    /** Properties in which the same key twice is an error instead of a silent loss. */
    private static final class OnceOnly extends Properties {

        private final Resource file;

        OnceOnly(Resource file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            Object earlier = super.put(key, text);
            if (earlier != null) {
                throw new IllegalStateException(
                        file.getFilename() + ": key " + key + " appears twice");
            }
            return text;
        }
    }
}
