package org.dueregard.report.builder.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure as it stands between double braces, such as {@code consultations.completed(2020-21)}: a name of words and dots,
 * and arguments in brackets by comma. Brackets without arguments may be left out. Pure.
 *
 * @param name the name
 * @param arguments its arguments in order
 * @param places where each of them begins, from 0
 */
public record FigureExpression(String name, List<String> arguments, List<Integer> places) {

    /** Keeps copies that nobody changes. */
    public FigureExpression {
        arguments = List.copyOf(arguments);
        places = List.copyOf(places);
    }

    /** Reads one. */
    public static FigureExpression parse(String text) throws FigureFault {
        return new Reader(text).read();
    }

    /** As it is written shortest. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
    }

    private static final class Reader {

        private final String text;
        private final List<String> arguments = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        FigureExpression read() throws FigureFault {
            blanks();
            String name = word("._", "A figure begins with its name, such as consultations.completed");
            blanks();
            if (takes('(')) {
                blanks();
                if (!takes(')')) {
                    arguments();
                }
                blanks();
            }
            if (at < text.length()) {
                throw new FigureFault(at, "\"" + text.charAt(at) + "\" is not expected here");
            }
            return new FigureExpression(name, arguments, places);
        }

        private void arguments() throws FigureFault {
            do {
                blanks();
                places.add(at);
                arguments.add(word("-_.", "An argument is missing here"));
                blanks();
            } while (takes(','));
            if (!takes(')')) {
                throw new FigureFault(at, "A closing bracket is missing here");
            }
        }

        private String word(String marks, String otherwise) throws FigureFault {
            int from = at;
            while (at < text.length() && (isPlain(text.charAt(at)) || marks.indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (from == at) {
                throw new FigureFault(at, otherwise);
            }
            return text.substring(from, at);
        }

        private static boolean isPlain(char one) {
            return one < 128 && Character.isLetterOrDigit(one);
        }

        private boolean takes(char one) {
            boolean there = at < text.length() && text.charAt(at) == one;
            at += there ? 1 : 0;
            return there;
        }

        private void blanks() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
