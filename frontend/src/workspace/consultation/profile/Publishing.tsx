import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../../api/client";
import { publishProfile, type TrueFigures, trueFiguresQuery } from "../../../api/trueFigures";
import { announce } from "../../../design/announce";
import { UkDate } from "../../../design/UkDate";
import { characteristics } from "../../../public/heard/heardWords";
import { SpecForm } from "../../plan/SpecForm";
import type { FieldSpec } from "../../plan/specPieces";
import { workspace } from "../../shared/addresses";
import { useKeyOfContent } from "../../shared/useKeyOfContent";

interface PublishingProps {
  recordRef: string;
  opened: Tagged<TrueFigures>;
  /** Whether the form says something that is not saved. */
  changed: boolean;
}

const why: FieldSpec = {
  name: "reason",
  label: "Why is it published?",
  input: "area",
  required: true,
  hint: "Such as: first results. It stands with the publication for officers.",
};

const saveFirst = "Save the figures first: what is saved is published";

/** Publishes what is saved, and says what has been published and released so far. */
export function Publishing({ recordRef, opened, changed }: PublishingProps) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const { abilities, tables } = opened.body;
  const publish = async (reason: string) => {
    const content = { reason, etag: opened.etag };
    await publishProfile(recordRef, opened.etag, reason, keyOf(content));
    await client.invalidateQueries({ queryKey: ["profiles"] });
    announce("Who answered is published");
    navigate(workspace.consultation(recordRef));
  };
  return (
    <section aria-labelledby="publishing">
      <h2 className="govuk-heading-l" id="publishing">
        Publish
      </h2>
      {!abilities.includes("PUBLISH") || tables.length === 0 ? (
        <p className="govuk-body dr-prose">
          It can be published once the consultation itself is public and figures are saved.
        </p>
      ) : (
        <>
          <p className="govuk-body dr-prose">
            Published figures stay for good. A figure that is not shown stays so until you release
            it.
          </p>
          <SpecForm
            specs={[why]}
            fields={{}}
            sources={{}}
            button="Publish who answered"
            more={{
              missing: () => (changed ? [{ pointer: "", message: saveFirst }] : []),
              place: () => "",
              fields: () => changed && <p className="govuk-body">{saveFirst}</p>,
            }}
            save={({ reason }) => publish(String(reason))}
          />
        </>
      )}
      <History recordRef={recordRef} opened={opened} />
    </section>
  );
}

function History({ recordRef, opened }: Pick<PublishingProps, "recordRef" | "opened">) {
  // A release adds to what the page was opened with.
  const now = useQuery({ ...trueFiguresQuery(recordRef), enabled: false }).data ?? opened;
  const { publications, releases } = now.body;
  return (
    <ul className="govuk-list dr-prose">
      {publications.map(({ number, publishedOn, by, reason }) => (
        <li key={number}>
          Publication {number}, <UkDate iso={publishedOn} />, by {by}: {reason}
        </li>
      ))}
      {releases.map(({ characteristic, category, on, by, reason }) => (
        <li key={`${characteristic} ${category} ${on}`}>
          {characteristics[characteristic]}: {category ?? "how many answered"} released on{" "}
          <UkDate iso={on} /> by {by}: {reason}
        </li>
      ))}
    </ul>
  );
}
