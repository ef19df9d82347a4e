import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { measureQuery, readingsQuery } from "../../api/measures";
import {
  confirmReading,
  correctReading,
  readingWorkQuery,
  recordReading,
} from "../../api/readings";
import type { Measure, NewReading, Reading, ReadingWork } from "../../api/types";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { announce } from "../../design/announce";
import { Notice } from "../../design/Notice";
import { UkDate } from "../../design/UkDate";
import { judgedNow, readingText, targetText } from "../../public/measures/readingText";
import { SpecForm } from "../plan/SpecForm";
import type { Fields } from "../plan/specForm";
import { readers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { KnownReadings } from "./KnownReadings";
import { begun, readingSpecs, sent, type Task } from "./readingSpecs";

/** Enters, confirms or corrects a reading of one measure. */
export default function ReadingPage({ measureRef }: { measureRef: string }) {
  const plan = usePlanRef();
  const measure = useQuery(measureQuery(plan, measureRef));
  return (
    <Page
      title={measure.data?.name ?? measureRef}
      caption={`Readings of ${measureRef}`}
      long
      crumbs={[
        { text: "My work", href: addresses.work(plan) },
        { text: "Readings", href: workspace.readings(plan) },
      ]}
    >
      <SignedIn roles={readers}>
        {() => (
          <Loaded query={measure} what="the measure">
            {(found) => <Opening plan={plan} measure={found} />}
          </Loaded>
        )}
      </SignedIn>
    </Page>
  );
}

function Opening({ plan, measure }: { plan: string; measure: Measure }) {
  const work = useQuery(readingWorkQuery(plan));
  const readings = useQuery(readingsQuery(plan, measure.ref));
  return (
    <Loaded query={work} what="your measures">
      {({ items }) => {
        const item = items.find(({ ref }) => ref === measure.ref);
        if (!item) return <NotYours />;
        return (
          <Loaded query={readings} what="the readings">
            {(found) => (
              <Content plan={plan} measure={measure} item={item} readings={found.items} />
            )}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

function NotYours() {
  return (
    <Notice title="You do not record readings of this measure">
      <p className="govuk-body">It judges no action that your services lead.</p>
    </Notice>
  );
}

interface ContentProps {
  plan: string;
  measure: Measure;
  item: ReadingWork["items"][number];
  readings: readonly Reading[];
}

function Content({ plan, measure, item, readings }: ContentProps) {
  const task = taskOf(useSearch(), readings);
  return (
    <>
      <p className="govuk-body">
        Target: {targetText(judgedNow(measure))}.{" "}
        {item.nextDue && (
          <>
            {item.expected ? `The reading for ${item.expected.label}` : "The next reading"} is due
            by <UkDate iso={item.nextDue} />.
          </>
        )}
      </p>
      <TaskForm
        key={`${task.kind} ${task.kind === "record" ? readings.length : task.reading.ref}`}
        plan={plan}
        measure={measure}
        item={item}
        task={task}
      />
      <KnownReadings plan={plan} measure={measure} readings={readings} />
    </>
  );
}

/** What the address asks for; a reading that no longer stands is not confirmed or corrected again. */
function taskOf(search: string, readings: readonly Reading[]): Task {
  const query = new URLSearchParams(search);
  const named = (name: string) =>
    readings.find(({ ref, standing }) => ref === query.get(name) && standing === "STANDS");
  const confirmed = named("confirm");
  if (confirmed?.provisional) return { kind: "confirm", reading: confirmed };
  const corrected = named("correct");
  return corrected ? { kind: "correct", reading: corrected } : { kind: "record" };
}

interface TaskFormProps {
  plan: string;
  measure: Measure;
  item: ReadingWork["items"][number];
  task: Task;
}

function TaskForm({ plan, measure, item, task }: TaskFormProps) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const words = wordsOf(task, measure);
  const save = async (fields: Fields) => {
    const content = sent(fields);
    await send(plan, measure.ref, task, content, keyOf([task.kind, content]));
    await Promise.all(
      ["reading-work", "readings", "measure", "measures", "measure-summary"].map((key) =>
        client.invalidateQueries({ queryKey: [key] }),
      ),
    );
    announce(words.done);
    navigate(workspace.reading(plan, measure.ref));
  };
  return (
    <section aria-labelledby="task">
      <h2 className="govuk-heading-m" id="task">
        {words.title}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <SpecForm
        specs={readingSpecs(measure.type, task)}
        fields={begun(task, item.expected)}
        sources={{}}
        button={words.button}
        save={save}
      />
      {task.kind !== "record" && (
        <p className="govuk-body">
          <a className="govuk-link" href={workspace.reading(plan, measure.ref)}>
            Leave it as it is
          </a>
        </p>
      )}
    </section>
  );
}

function wordsOf(task: Task, measure: Measure) {
  switch (task.kind) {
    case "record":
      return {
        title: "Enter a reading",
        lead: "It is public at once. What was published stays; it is only ever confirmed or corrected.",
        button: "Publish the reading",
        done: "The reading is published",
      };
    case "confirm":
      return {
        title: `Confirm ${task.reading.period.label}`,
        lead: `The provisional figure is ${readingText(task.reading, measure)}. The final one is published beside it.`,
        button: "Publish as final",
        done: "The reading is final",
      };
    case "correct":
      return {
        title: `Correct ${task.reading.period.label}`,
        lead: `Published was ${readingText(task.reading, measure)}. It stays on record beside the right figure.`,
        button: "Publish the correction",
        done: "The correction is published",
      };
  }
}

function send(plan: string, measure: string, task: Task, content: Fields, key: string) {
  switch (task.kind) {
    case "record":
      return recordReading(plan, measure, content as NewReading, key);
    case "confirm":
      return confirmReading(plan, measure, task.reading.ref, content, key);
    case "correct":
      return correctReading(plan, measure, task.reading.ref, content as { note: string }, key);
  }
}
