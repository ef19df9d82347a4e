import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Tagged } from "../../../api/client";
import { isStale } from "../../../api/errors";
import { saveProfile, type TrueFigures } from "../../../api/trueFigures";
import { announce } from "../../../design/announce";
import { characteristics } from "../../../public/heard/heardWords";
import { faultsOf } from "../../plan/faults";
import type { Fault } from "../../plan/specForm";
import { fieldsOf, formOf, type ProfileForm, unread } from "./profileForm";

/** One characteristic in the three versions of a clash. */
export interface ClashRow {
  readonly name: string;
  readonly seen: string;
  readonly theirs: string;
  readonly mine: string;
}

export type Version = "seen" | "theirs" | "mine";

interface Clash {
  readonly theirs: Tagged<TrueFigures>;
  readonly rows: readonly ClashRow[];
}

export type Editing = ReturnType<typeof useProfileEditing>;

/** Edits true figures as they were seen; when somebody else saved meanwhile, nothing that was typed is lost. */
export function useProfileEditing(recordRef: string, opened: Tagged<TrueFigures>) {
  const client = useQueryClient();
  const [seen, setSeen] = useState(opened);
  const [form, setForm] = useState(() => formOf(opened.body.tables));
  const [clash, setClash] = useState<Clash>();
  const [{ faults, attempt }, setOutcome] = useState<{
    faults: readonly Fault[];
    attempt: number;
  }>({ faults: [], attempt: 0 });
  const [saving, setSaving] = useState(false);
  const tell = (found: readonly Fault[]) =>
    setOutcome((was) => ({ faults: found, attempt: was.attempt + Math.sign(found.length) }));
  const changed = !same(form, formOf(seen.body.tables));
  const save = async () => {
    if (saving) return;
    const wrong = unread(form);
    tell(wrong);
    if (wrong.length > 0) return;
    setSaving(true);
    try {
      const saved = await saveProfile(recordRef, clash?.theirs.etag ?? seen.etag, fieldsOf(form));
      setSeen(saved);
      setForm(formOf(saved.body.tables));
      setClash(undefined);
      client.setQueryData(["true-figures", recordRef], saved);
      announce("The figures are saved");
    } catch (error) {
      const theirs = isStale(error) ? (error.problem.current as unknown) : undefined;
      if (theirs && isStale(error)) {
        const tagged = { body: theirs as TrueFigures, etag: error.etag ?? "" };
        setClash({ theirs: tagged, rows: clashRows(seen.body, tagged.body, form) });
      } else tell(faultsOf(error));
    }
    setSaving(false);
  };
  const startFromTheirs = () => {
    if (!clash) return;
    setSeen(clash.theirs);
    setForm(formOf(clash.theirs.body.tables));
    setClash(undefined);
  };
  return { seen, form, setForm, changed, clash, startFromTheirs, faults, attempt, saving, save };
}

function same(one: ProfileForm, other: ProfileForm): boolean {
  return JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));
}

function clashRows(seen: TrueFigures, theirs: TrueFigures, mine: ProfileForm): readonly ClashRow[] {
  const versions = [formOf(seen.tables), formOf(theirs.tables), mine] as const;
  return Object.entries(characteristics)
    .map(([code, name]) => {
      const [before, now, own] = versions.map((form) => text(form, code));
      return { name, seen: before ?? "", theirs: now ?? "", mine: own ?? "" };
    })
    .filter((row) => row.seen !== row.theirs);
}

function text(form: ProfileForm, code: string): string {
  const table = form.find(({ characteristic }) => characteristic === code);
  if (!table) return "None";
  const groups = table.categories.map(({ name, count }) => `${name} ${count}`);
  return [`${table.base} answered`, ...groups].join("; ");
}
