import { useQuery } from "@tanstack/react-query";
import { profileDownloads } from "../../api/downloads";
import { profileQuery } from "../../api/profiles";
import { addresses } from "../../app/addresses";
import { Loaded } from "../../app/Loaded";
import { usePlanRef } from "../../app/usePlanRef";
import { DownloadLinks } from "../../design/DownloadLinks";
import { UkDate } from "../../design/UkDate";
import { characteristics } from "./heardWords";
import { ProfileTables } from "./ProfileTables";

/** Who answered a consultation beside the population, as it may be told. */
export function ProfileSection({ consultationRef }: { consultationRef: string }) {
  const plan = usePlanRef();
  const profile = useQuery(profileQuery(consultationRef));
  return (
    <section aria-labelledby="heard">
      <h2 className="govuk-heading-l" id="heard">
        Who was heard
      </h2>
      <Loaded
        query={profile}
        what="who was heard"
        blocks={3}
        notFound={
          <p className="govuk-body">Who answered, group by group, has not been published.</p>
        }
      >
        {({ publishedOn, number, rules, tables }) => (
          <>
            <p className="govuk-body-s dr-muted dr-prose">
              Published on <UkDate iso={publishedOn} />
              {number > 1 && `, version ${number}`}. Only groups are known here, no answer of any
              person. Numbers below {rules.threshold} are not shown
              {rules.rounding > 1 && `, others are rounded to the nearest ${rules.rounding}`}.
              Everything else is worked out from what is shown.
            </p>
            <ProfileTables
              tables={tables}
              threshold={rules.threshold}
              after={({ characteristic }) => (
                <p className="govuk-body">
                  <a className="govuk-link" href={addresses.heard(plan, { characteristic })}>
                    {characteristics[characteristic]} over all consultations
                  </a>
                </p>
              )}
            />
            <DownloadLinks what="who was heard" downloads={profileDownloads(consultationRef)} />
          </>
        )}
      </Loaded>
    </section>
  );
}
