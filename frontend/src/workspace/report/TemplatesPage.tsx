import { useQuery } from "@tanstack/react-query";
import { templatesQuery } from "../../api/reportTemplates";
import { Loaded } from "../../app/Loaded";
import { counted } from "../../design/numbers";
import { DataTable } from "../../design/Table";
import { workspace } from "../shared/addresses";
import { TemplateFrame } from "./TemplateFrame";

/** The templates that reports are begun from. */
export function TemplatesPage() {
  return (
    <TemplateFrame title="Report templates">
      <p className="govuk-body dr-prose">
        A report takes a copy of the sections and rows of its template. A change here is for reports
        that are begun from then on.
      </p>
      <a className="govuk-button" href={workspace.newTemplate()} draggable={false}>
        Add a template
      </a>
      <List />
    </TemplateFrame>
  );
}

function List() {
  const templates = useQuery(templatesQuery);
  return (
    <Loaded query={templates} what="the templates">
      {({ items }) => (
        <DataTable
          caption="Report templates"
          captionHidden
          stack
          rows={items}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "name",
              header: "Template",
              cell: ({ key, name }) => (
                <a className="govuk-link" href={workspace.template(key)}>
                  {name}
                </a>
              ),
            },
            {
              key: "sections",
              header: "Sections",
              cell: ({ sections }) => counted(sections.length, "section"),
            },
            {
              key: "rows",
              header: "To sign",
              cell: ({ implications }) => counted(implications.length, "row"),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
