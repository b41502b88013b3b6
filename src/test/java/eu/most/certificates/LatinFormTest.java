package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.certificates.document.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinFormTest {

    @ParameterizedTest
    @CsvSource({
        "Ελένη Παπαδοπούλου, Eléni Papadopoúlou",
        "Анна Петрова, Anna Petrova",
        "Юрій Ґалаґан, Yuriy Galagan",
        "Ђорђе Ћирић, Đorđe Ćirić",
        "李小龙, Lǐ Xiǎo Lóng"
    })
    void aNameInAnotherScriptHasALatinForm(String name, String latin) {
        assertThat(LatinForm.beside(name)).contains(latin);
    }

    @Test
    void aNameInLatinLettersNeedsNone() {
        assertThat(Examples.NAMES.stream().filter(name -> LatinForm.beside(name).isPresent()))
                .containsExactly("Ελένη Παπαδοπούλου");
    }

    @Test
    void aSentenceKeepsItsSmallLetters() {
        assertThat(LatinForm.of("спокойный разговор")).isEqualTo("spokoynyy razgovor");
    }
}
