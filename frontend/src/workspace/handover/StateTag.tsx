import { ShapedTag } from "../../design/ShapedTag";
import type { deliveryLooks } from "./words";

type Look = (typeof deliveryLooks)[keyof typeof deliveryLooks];

/** A state of the hand-over as word, shape and colour. */
export function StateTag({ look }: { look: Look }) {
  return <ShapedTag word={look.word} outline={look.outline} tone={look.tone} />;
}
