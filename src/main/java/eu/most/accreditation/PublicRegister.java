package eu.most.accreditation;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.PrisonId;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may know: which services meet the standards, where, since and until when. */
@Service
@Transactional(readOnly = true)
public class PublicRegister {

    private final ServiceLists lists;

    PublicRegister(ServiceLists lists) {
        this.lists = lists;
    }

    /** Services that meet them by prison and organisation in the order of {@code language}. */
    public Page<ServiceSummary> page(ServiceFilter filter, LanguageTag language, Pageable page) {
        return lists.page(ServiceLists.Scope.PUBLIC, Set.of(), filter, language, page);
    }

    /** The prisons in which there is such a service, by name in the order of the language. */
    public Map<PrisonId, String> prisons(LanguageTag language) {
        return lists.prisonsOfAccredited(language);
    }
}
