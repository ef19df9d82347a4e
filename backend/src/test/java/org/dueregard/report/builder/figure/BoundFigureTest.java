package org.dueregard.report.builder.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundFigureTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            consultations.completed(2020-21)     | consultations.completed(2020-21) | Consultations completed in 2020-21
            consultations.completed( 2020-21 )   | consultations.completed(2020-21) | Consultations completed in 2020-21
            actions.total                        | actions.total                    | Actions
            actions.total()                      | actions.total                    | Actions
            actions.red(EMPLOYER)                | actions.red(EMPLOYER)            | Actions off track in the role EMPLOYER
            """)
    void aFigureIsReadHoweverItIsSpaced(String written, String shortest, String label) throws FigureFault {
        BoundFigure figure = BoundFigure.read(written);

        assertThat(figure.expression()).isEqualTo(shortest);
        assertThat(figure.label()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0} is wrong at {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                                | 0  | A figure begins with its name, such as consultations.completed
            people.counted(2020-21)           | 0  | There is no figure people.counted
            consultations.completed           | 23 | consultations.completed takes a financial year, such as 2020-21
            consultations.completed(2020-22)  | 24 | consultations.completed takes a financial year, such as 2020-21
            consultations.completed(2020-21   | 31 | A closing bracket is missing here
            consultations.completed(2020-21)x | 32 | "x" is not expected here
            actions.red(EMPLOYER,)            | 21 | An argument is missing here
            actions.red(EMPLOYER, LEADER)     | 22 | actions.red takes one argument
            """)
    void whatIsWrongSaysWhere(String written, int at, String message) {
        FigureFault fault = catchThrowableOfType(FigureFault.class, () -> BoundFigure.read(written));

        assertThat(fault.getMessage()).isEqualTo(message);
        assertThat(fault.at()).isEqualTo(at);
    }

    @Test
    void everyFigureOfTheCatalogueCanBeReadAsItsExampleSays() {
        assertThat(FigureCatalogue.all().items())
                .allSatisfy(entry -> assertThat(
                                BoundFigure.read(entry.example()).kind().figure())
                        .isEqualTo(entry.figure()));
    }
}
