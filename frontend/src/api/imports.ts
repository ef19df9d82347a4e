import { bodyOf, client } from "./client";
import type { ImportReport } from "./types";

/** How files are imported. */
export interface ImportChoices {
  /** Only says what would be done, or what is wrong. */
  dryRun: boolean;
  /** Keeps due dates that cannot be read as texts. */
  keepUnreadableDates: boolean;
}

/** Imports plan documents and rows: all of them or nothing; the same key imports them once. */
export function importFiles(
  files: readonly File[],
  { dryRun, keepUnreadableDates }: ImportChoices,
  key: string,
): Promise<ImportReport> {
  const form = new FormData();
  for (const file of files) form.append("file", file, file.name);
  form.append("dryRun", `${dryRun}`);
  form.append("keepUnreadableDates", `${keepUnreadableDates}`);
  return bodyOf(
    client.POST("/api/v1/imports", {
      params: { header: { "Idempotency-Key": key } },
      body: {
        file: files.map(({ name }) => name),
        dryRun: `${dryRun}`,
        keepUnreadableDates: `${keepUnreadableDates}`,
      },
      bodySerializer: () => form,
    }),
  );
}
