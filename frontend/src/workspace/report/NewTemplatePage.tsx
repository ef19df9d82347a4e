import { useQueryClient } from "@tanstack/react-query";
import { navigate } from "wouter-preact/use-browser-location";
import { createTemplate, type NewReportTemplate } from "../../api/reportTemplates";
import { announce } from "../../design/announce";
import { SpecForm } from "../plan/SpecForm";
import type { Fields } from "../plan/specForm";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { TemplateFrame } from "./TemplateFrame";
import { templateKeySpec, templateSpecs } from "./templateSpecs";

/** Adds a template. */
export function NewTemplatePage() {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const save = async (fields: Fields) => {
    const template = fields as unknown as NewReportTemplate;
    await createTemplate(template, keyOf(template));
    await client.invalidateQueries({ queryKey: ["report-templates"] });
    announce("The template is added");
    navigate(workspace.templates());
  };
  return (
    <TemplateFrame title="Add a report template" below>
      <SpecForm
        specs={[templateKeySpec, ...templateSpecs]}
        fields={{}}
        sources={{}}
        button="Add the template"
        save={save}
      />
    </TemplateFrame>
  );
}
