/** The id of the control at a JSON pointer, so that the error summary leads to it. */
export function fieldId(pointer: string): string {
  return `setting${pointer.replaceAll("/", "-")}`;
}
