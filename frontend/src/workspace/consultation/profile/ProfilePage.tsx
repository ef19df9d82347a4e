import { useQuery } from "@tanstack/react-query";
import { populationsQuery } from "../../../api/populations";
import { trueFiguresQuery } from "../../../api/trueFigures";
import { Loaded } from "../../../app/Loaded";
import { Notice } from "../../../design/Notice";
import { profilers } from "../../shared/access";
import { RecordFrame } from "../RecordFrame";
import { ProfileEditor } from "./ProfileEditor";

/** Who answered a consultation: true figures in, what the public will see beside them. */
export default function ProfilePage({ recordRef }: { recordRef: string }) {
  return (
    <RecordFrame title={`Who answered ${recordRef}`} recordRef={recordRef} roles={profilers}>
      <Notice title="True figures, not for the public">
        <p className="govuk-body">
          The numbers in this form are true. That you look at them is kept in the audit trail. The
          public sees what stands under “What the public will see”, and nothing else.
        </p>
      </Notice>
      <Opening recordRef={recordRef} />
    </RecordFrame>
  );
}

function Opening({ recordRef }: { recordRef: string }) {
  const figures = useQuery(trueFiguresQuery(recordRef));
  const populations = useQuery(populationsQuery);
  return (
    <Loaded query={figures} what="the true figures">
      {(opened) => (
        <Loaded query={populations} what="the populations">
          {(known) => <ProfileEditor recordRef={recordRef} opened={opened} populations={known} />}
        </Loaded>
      )}
    </Loaded>
  );
}
