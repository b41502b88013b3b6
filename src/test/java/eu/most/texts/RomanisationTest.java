package eu.most.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of Greek and Cyrillic letters as passports write them (V4). */
class RomanisationTest {

    /** The Ukrainian ones are examples of the table of 2010. */
    @ParameterizedTest
    @CsvSource({
        "Згурський Ігор, Zghurskyi Ihor",
        "Єнакієве Їжакевич, Yenakiieve Yizhakevych",
        "Йосипівка Стрий Юрій, Yosypivka Stryi Yurii",
        "Знам’янка Ґалаґан, Znamianka Galagan",
        "ЩЕРБУХИ Гоща Іванна, SHCHERBUKHY Hoshcha Ivanna",
        "Ковальчук, Kovalchuk",
        "Юлия Щукина, Yuliya Shchukina",
        "Първан Търновски, Parvan Tarnovski",
        "Ђорђе Ћирић, Đorđe Ćirić",
        "Ѓорѓи Ќосев, Ǵorǵi Ḱosev",
        "Ελένη Παπαδοπούλου, Eleni Papadopoulou",
        "Ευαγγελία Μπάμπη, Evangelia Bampi",
        "Anna Петрова, Anna Petrova"
    })
    void aNameIsWrittenAsInAPassport(String name, String latin) {
        assertThat(Romanisation.of(name)).contains(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"דנה לוי", "محمد", "李小龙", "Анна 李", "გიორგი"})
    void otherScriptsHaveNoRule(String name) {
        assertThat(Romanisation.of(name)).isEmpty();
    }
}
