import { useQuery } from "@tanstack/react-query";
import { consultationQuery } from "../../api/consultations";
import { isNotFound } from "../../api/errors";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { Page } from "../../app/Page";
import { usePlanRef } from "../../app/usePlanRef";
import { NotFoundPage } from "../NotFoundPage";
import { ConsultationContent } from "./ConsultationContent";

/** One consultation: what was asked, who answered, what came of it, and whether it was fair. */
export default function ConsultationPage({ consultationRef }: { consultationRef: string }) {
  const plan = usePlanRef();
  const consultation = useQuery(consultationQuery(consultationRef));
  if (isNotFound(consultation.error)) return <NotFoundPage />;
  return (
    <Page
      title={consultation.data?.title ?? consultationRef}
      caption={`Consultation ${consultationRef}`}
      long
      crumbs={[
        { text: "Overview", href: addresses.overview(plan) },
        { text: "Consultations", href: addresses.consultations(plan) },
      ]}
    >
      <Loaded query={consultation} what="the consultation">
        {(found) => <ConsultationContent consultation={found} />}
      </Loaded>
    </Page>
  );
}
