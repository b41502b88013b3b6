package eu.most.catalogue.spi;

/** What can be wrong with content of whichever kind. */
public enum FormatProblem implements ProblemKind {
    /** A file that the format does not know. */
    UNKNOWN_FILE,
    /** {@code limit} in kilobytes. */
    FILE_TOO_BIG,
    /** {@code limit}. */
    TOO_MANY_FILES,
    /** Not a plain file: a symbolic link, a device, or no permission to read it. */
    NOT_READABLE,
    /** A name of a folder or file that is no key; {@code name}. */
    WRONG_NAME,
    NOT_UTF8,
    /** {@code wanted}: path within the module. */
    MISSING_FILE,
    /** {@code detail} from the parser, in English. */
    NOT_YAML,
    /** A tag, an anchor, an alias or a second document; {@code feature}. */
    YAML_FEATURE,
    /** {@code limit} levels. */
    NESTED_TOO_DEEPLY,
    /** {@code field}. */
    FIELD_TWICE,
    /** {@code field}. */
    MISSING_FIELD,
    /** {@code field}. */
    UNKNOWN_FIELD,
    /** {@code field}, {@code wanted}: a JSON type. */
    WRONG_TYPE,
    /** {@code field}, {@code allowed}: the values, with commas. */
    VALUE_NOT_ALLOWED,
    /** {@code field}, {@code shape}: a regular expression. */
    WRONG_SHAPE,
    /** {@code field}, {@code limit}. */
    TOO_FEW_ENTRIES,
    /** {@code field}, {@code limit}. */
    TOO_MANY_ENTRIES,
    /** {@code field}, {@code limit} in characters. */
    TOO_SHORT,
    /** {@code field}, {@code limit} in characters. */
    TOO_LONG,
    /** {@code field}, {@code limit}. */
    TOO_SMALL,
    /** {@code field}, {@code limit}. */
    TOO_LARGE,
    /** {@code field}, {@code step}. */
    NOT_A_MULTIPLE,
    /** {@code field}. */
    ENTRY_TWICE,
    /** The entries of a list do not fit together. */
    WRONG_SCORING,
    /** Another rule of the schema; {@code field}, {@code rule}. */
    AGAINST_SCHEMA,
    /** {@code key}, {@code wanted}: the name of the folder or file. */
    KEY_IS_NOT_ITS_NAME,
    /** {@code language}. */
    SOURCE_LANGUAGE_NOT_LISTED,
    /** {@code key}. */
    KEY_TWICE,
    JOINT_NEEDS_BOTH_SECTORS,
    /** {@code minutes}, {@code sum}. */
    MINUTES_DO_NOT_ADD_UP,
    /** {@code hours}, {@code credited}. */
    HOURS_DO_NOT_FIT,
    /** {@code key}. */
    UNKNOWN_OUTCOME,
    /** {@code key}. */
    UNKNOWN_COMPETENCY,
    /** {@code key}. */
    UNKNOWN_MODULE,
    /** {@code language}. */
    LANGUAGE_NOT_LISTED,
    /** A text for something that module.yaml does not have; {@code key}. */
    TEXT_OF_NOTHING,
    /** {@code key}. */
    MISSING_TEXT,
    /** {@code name}. */
    MISSING_PICTURE,
    /** {@code name}. */
    UNUSED_MEDIA,
    /** The bytes are not what the name says; {@code name}. */
    WRONG_MEDIA_FORMAT,
    /** {@code what}. */
    UNSAFE_SVG,
    /** The number is taken by other content; {@code version}. */
    VERSION_TAKEN,
    /** A language lacks a text and falls back; {@code language}, {@code key}. */
    GAP(true);

    private final boolean warning;

    FormatProblem() {
        this(false);
    }

    FormatProblem(boolean warning) {
        this.warning = warning;
    }

    @Override
    public boolean isWarning() {
        return warning;
    }
}
