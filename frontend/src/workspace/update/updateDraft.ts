import type { WorkUpdate } from "../../api/types";
import { saveUpdate } from "../../api/work";
import type { Draft, DraftKind, DraftState } from "../shared/Draft";
import { type Form, patchOf, tidy, toFields, toForm } from "./form";

export type UpdateDraft = Draft<WorkUpdate, Form>;
export type UpdateState = DraftState<WorkUpdate, Form>;

/** How an update is written and saved. */
export const updateDraft: DraftKind<WorkUpdate, Form> = {
  keyOf: ({ head }) => `update ${head.plan} ${head.ref}`,
  formOf: ({ fields }) => toForm(fields),
  send: async (saved, form, leaving) => {
    const patch = patchOf(tidy(saved.body.fields), toFields(form));
    return Object.keys(patch).length > 0 ? saveUpdate(saved, patch, leaving) : saved;
  },
};
