package eu.most.catalogue;

import java.util.Locale;

/**
 * What can be wrong with a content file. Each kind has two texts: what is wrong and what to do; the
 * arguments that they name are listed here.
 */
public enum ProblemKind {
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
    /** The options of an item do not fit its kind. */
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
    /** {@code key} of the item. */
    ITEM_IN_TWO_RULES,
    /** {@code wanted}, {@code found}. */
    TOO_FEW_ITEMS,
    /** A test could be passed with nothing right in an outcome; {@code key}. */
    OUTCOME_NOT_DRAWN,
    /** {@code key} of an option that is marked unsafe and earns points. */
    UNSAFE_OPTION_EARNS,
    /** {@code language}. */
    LANGUAGE_NOT_LISTED,
    /** A text for something that module.yaml does not have; {@code key}. */
    TEXT_OF_NOTHING,
    /** {@code key}. */
    MISSING_TEXT,
    /**
     * A judgement item explains an option from one side only, or another item from two; {@code
     * key}.
     */
    WRONG_RATIONALE,

    EMPTY_LESSON,
    /** HTML, code, a table, a dividing line, a heading of another level; {@code feature}. */
    LESSON_FEATURE,
    /** {@code target}. */
    LINK_NOT_HTTPS,
    /** {@code target}. */
    PICTURE_FROM_ELSEWHERE,
    /** {@code name}. */
    MISSING_PICTURE,
    /** {@code name}. */
    PICTURE_WITHOUT_DESCRIPTION,
    /** {@code name}. */
    PICTURE_IN_RUNNING_TEXT,
    /** {@code marker}. */
    UNKNOWN_BLOCK,
    /** A marker that is not alone at the head of a quotation; {@code marker}. */
    MISPLACED_MARKER,
    EMPTY_BLOCK,
    WRONG_SIDES,
    DIALOGUE_WITHOUT_SPEECH,
    /** {@code key}. */
    REFLECTION_WITHOUT_KEY,
    /** {@code key}. */
    REFLECTION_TWICE,
    /** The reflections of a lesson are others than in the source language; {@code key}. */
    REFLECTION_DIFFERS,

    /** {@code name}. */
    UNUSED_PICTURE,
    /** The bytes are not what the name says; {@code name}. */
    WRONG_PICTURE_FORMAT,
    /** {@code what}. */
    UNSAFE_SVG,

    /** The number is taken by other content; {@code version}. */
    VERSION_TAKEN,

    /** A language lacks a text and falls back; {@code language}, {@code key}. */
    GAP(true);

    private final boolean warning;

    ProblemKind() {
        this(false);
    }

    ProblemKind(boolean warning) {
        this.warning = warning;
    }

    /** Whether the content is taken over all the same. */
    public boolean isWarning() {
        return warning;
    }

    /** Message key of the text that says what is wrong. */
    public String messageKey() {
        return "catalogue.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of the text that says what to do. */
    public String whatToDoKey() {
        return messageKey() + ".do";
    }
}
