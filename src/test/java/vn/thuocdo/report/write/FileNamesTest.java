package vn.thuocdo.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in data becomes a file name that every system takes, in the folder it is meant for. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND huyện Bình Xuyên | UBND huyện Bình Xuyên",
                "Sở TT&TT | Sở TT&TT",
                "../../etc/passwd | etc passwd",
                "C:\\Windows | C Windows",
                "a/b | a b",
                "con | _con",
                "NUL.txt | _NUL.txt",
                ".hidden | hidden",
                "ends with a dot. | ends with a dot",
                "... | _",
                "'a\tb' | a b"
            })
    void aNameBecomesAFileName(String name, String file) {
        assertThat(new FileNames().of(name)).isEqualTo(file);
    }

    /** Windows and macOS take two names that differ in case alone for one file. */
    @Test
    void namesThatDifferInCaseOrNormalFormAloneAreToldApart() {
        FileNames names = new FileNames();
        assertThat(names.of("Sở Y tế")).isEqualTo("Sở Y tế");
        assertThat(names.of("SỞ Y TẾ")).isEqualTo("SỞ Y TẾ 2");
        assertThat(names.of("Sở Y tế")).isEqualTo("Sở Y tế 3");
        assertThat(names.of("?")).isEqualTo("_");
        assertThat(names.of("*")).isEqualTo("_ 2");
    }

    @Test
    void aNameThatTurnsTheDirectionOfWritingCannotDisguiseItsEnding() {
        assertThat(new FileNames().of("report\u202Excod.exe")).isEqualTo("report cod.exe".replace(" cod", " xcod"));
    }

    /** A file system takes 255 bytes, of which a number and an ending need some. */
    @ParameterizedTest
    @CsvSource({"a, 80", "ế, 66", "𝒳, 50"})
    void aLongNameIsCutBetweenCharacters(String character, int characters) {
        String name = new FileNames().of(character.repeat(500));

        assertThat(name).isEqualTo(character.repeat(characters));
    }
}
