package eu.most.accreditation;

/**
 * Put an edition of a standard into force on the days that it names.
 *
 * @param replacesCurrent whether the edition before it gives way, that is, ends on the day before;
 *     otherwise two editions never meet
 */
public record IntroduceStandard(Standard standard, boolean replacesCurrent) {

    /** An edition that takes no day from another one. */
    public IntroduceStandard(Standard standard) {
        this(standard, false);
    }
}
