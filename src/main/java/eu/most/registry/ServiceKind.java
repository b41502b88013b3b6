package eu.most.registry;

/** What a service in a prison is about; the kinds that both WORKPRIS flyers name. */
public enum ServiceKind {
    DEBT_COUNSELLING,
    JOB_COUNSELLING,
    FAMILY_MEDIATION,
    LEGAL_AID,
    VOCATIONAL_COURSE,
    HOUSING_COUNSELLING,
    EDUCATION,
    SOFT_SKILLS,
    MENTAL_HEALTH,
    OUTDOOR_ACTIVITIES
}
