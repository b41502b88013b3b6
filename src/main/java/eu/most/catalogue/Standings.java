package eu.most.catalogue;

import java.util.Optional;

/** Where the current actor stands. Implemented by the module that knows who learns. */
public interface Standings {

    /** Empty for whoever has not begun the module. */
    Optional<Standing> in(TrainingModuleKey module);
}
