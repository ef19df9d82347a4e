import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import {
  changeTemplate,
  type ReportTemplate,
  type ReportTemplateFields,
  templateQuery,
} from "../../api/reportTemplates";
import { Loaded } from "../../app/Loaded";
import { announce } from "../../design/announce";
import { SpecForm } from "../plan/SpecForm";
import type { Fields } from "../plan/specForm";
import { TheirFields } from "../plan/TheirFields";
import { useEditing } from "../plan/useEditing";
import { workspace } from "../shared/addresses";
import { TemplateFrame } from "./TemplateFrame";
import { templateSpecs } from "./templateSpecs";

/** Changes the sections and rows of a template. */
export function TemplatePage({ templateKey }: { templateKey: string }) {
  const template = useQuery(templateQuery(templateKey));
  return (
    <TemplateFrame title="Change a report template" below>
      <Loaded query={template} what="the template">
        {(opened) => <Editor opened={opened} />}
      </Loaded>
    </TemplateFrame>
  );
}

const fieldsOf = ({ name, sections, implications }: ReportTemplate): Fields => ({
  name,
  sections,
  implications,
});

function Editor({ opened }: { opened: Tagged<ReportTemplate> }) {
  const client = useQueryClient();
  const { key } = opened.body;
  const { seen, clash, save, startFromTheirs } = useEditing({
    specs: templateSpecs,
    opened,
    fieldsOf,
    // A template is set as a whole: what was not changed here is as somebody else may have set it.
    change: (etag, patch, now) => {
      const fields = { ...fieldsOf(now), ...patch };
      return changeTemplate(key, etag, fields as unknown as ReportTemplateFields);
    },
    done: async () => {
      await client.invalidateQueries({ queryKey: ["report-templates"] });
      announce("The template is saved");
      navigate(workspace.templates());
    },
  });
  return (
    <>
      {clash && (
        <TheirFields
          what="this template"
          specs={templateSpecs}
          sources={{}}
          seen={fieldsOf(seen.body)}
          theirs={fieldsOf(clash.theirs.body)}
          mine={clash.mine}
          startFromTheirs={startFromTheirs}
        />
      )}
      <SpecForm
        key={seen.etag}
        specs={templateSpecs}
        fields={fieldsOf(seen.body)}
        sources={{}}
        button="Save"
        save={save}
      />
    </>
  );
}
