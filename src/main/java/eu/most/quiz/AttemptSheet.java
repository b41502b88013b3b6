package eu.most.quiz;

import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of an attempt with the answers given so far; no word about which are right.
 *
 * @param number 1 for the first attempt at this quiz in this run
 */
public record AttemptSheet(AttemptId id, int number, Instant startedAt, List<Question> questions) {

    public AttemptSheet {
        questions = List.copyOf(questions);
    }

    /** The question at a place, 1 for the first. */
    public Optional<Question> question(int position) {
        return position < 1 || position > questions.size()
                ? Optional.empty()
                : Optional.of(questions.get(position - 1));
    }

    public int answered() {
        return (int) questions.stream().filter(Question::isAnswered).count();
    }

    public List<Question> unanswered() {
        return questions.stream().filter(question -> !question.isAnswered()).toList();
    }

    /**
     * A question as this attempt asks it.
     *
     * @param position 1 for the first
     * @param options in the order of this attempt
     * @param response what counts now; empty where nothing is answered
     * @param sequence of the answer that counts; 0 where there is none
     */
    public record Question(
            int position,
            ItemKey item,
            ItemKind kind,
            List<OptionKey> options,
            Response response,
            long sequence) {

        public Question {
            options = List.copyOf(options);
        }

        public boolean isAnswered() {
            return !response.isEmpty();
        }

        /** The options that are chosen now. */
        public Set<OptionKey> chosen() {
            return response.chosen();
        }
    }
}
