import { useQuery } from "@tanstack/react-query";
import { servicesQuery } from "../../api/settings";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { DataTable } from "../../design/Table";
import { keepers } from "../shared/access";
import { workspace } from "../shared/addresses";
import { SignedIn } from "../shared/SignedIn";

/** The services of the council. */
export default function ServicesPage() {
  const plan = usePlanRef();
  return (
    <Page title="Services" crumbs={[{ text: "Settings", href: workspace.settings(plan) }]}>
      <SignedIn roles={keepers}>{() => <Services plan={plan} />}</SignedIn>
    </Page>
  );
}

function Services({ plan }: { plan: string }) {
  const services = useQuery(servicesQuery(plan));
  return (
    <>
      <p className="govuk-body dr-prose">
        A service leads actions. It is renamed or taken out of use, and never deleted: what it led
        keeps its service.
      </p>
      <a className="govuk-button" href={workspace.newService(plan)} draggable={false}>
        Add a service
      </a>
      <Loaded query={services} what="services">
        {({ items }) => (
          <DataTable
            caption="Services, those out of use at the end"
            captionHidden
            stack
            rows={items}
            rowKey={({ code }) => code}
            columns={[
              {
                key: "name",
                header: "Name",
                cell: ({ code, name }) => (
                  <a className="govuk-link" href={workspace.service(plan, code)}>
                    {name}
                  </a>
                ),
              },
              { key: "code", header: "Code", cell: ({ code }) => code },
              { key: "head", header: "Head", cell: ({ headName }) => headName ?? "Not named" },
              { key: "actions", header: "Actions", numeric: true, cell: ({ actions }) => actions },
              {
                key: "active",
                header: "In use",
                cell: ({ active }) => (active ? "Yes" : "No"),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
