import { useRef } from "react";
import { announce } from "../../../design/announce";
import { TextArea, type TextAreaProps } from "../../shared/inputs";
import { FigureChips } from "./FigureChips";
import { useFigures } from "./figures";
import { withFigure } from "./figureText";

/** A text with figures that are bound to the record: picked from a list, put in at the cursor, shown below as chips. */
export function FigureText(props: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { loaded, pick } = useFigures();
  const { id, label, value, onInput } = props;
  const put = async () => {
    const { current } = area;
    if (!current) return;
    const { selectionStart, selectionEnd } = current;
    const figure = await pick();
    current.focus();
    if (!figure) return;
    const { text, cursor } = withFigure(value, selectionStart, selectionEnd, figure.expression);
    onInput(text);
    announce(`${figure.label}, ${figure.value}, is put in`);
    // Once the field shows the new text.
    requestAnimationFrame(() => current.setSelectionRange(cursor, cursor));
  };
  return (
    <div className="dr-figure-text">
      <TextArea {...props} area={area} />
      <FigureChips id={`${id}-figures`} of={label} text={value} />
      {loaded && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary dr-button--row"
          onClick={() => void put()}
        >
          Put in a figure <span className="govuk-visually-hidden">at the cursor of {label}</span>
        </button>
      )}
    </div>
  );
}
