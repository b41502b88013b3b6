package eu.most.accreditation;

import java.time.LocalDate;
import java.util.Optional;

/** What introducing an edition of a standard would do, or why it would be refused. */
public sealed interface EffectForecast permits EffectForecast.Effect, IntroductionOutcome.Refused {

    /**
     * What would be different on the first day on which the edition can count, today at the
     * earliest, by the certificates and the staff that are known now.
     *
     * @param day that day
     * @param judged how many services must meet the edition on it
     * @param losing how many services would be accredited on it now, and then would not
     * @param gaining how many would not be accredited on it now, and then would
     * @param previousUntil the last day of the edition before it, if that gives way
     */
    record Effect(
            LocalDate day, int judged, int losing, int gaining, Optional<LocalDate> previousUntil)
            implements EffectForecast {}
}
