import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter-preact";
import { sessionQuery } from "../../api/session";
import {
  auditors,
  clerks,
  consulters,
  couriers,
  hasOneOf,
  importers,
  keepers,
  planners,
  readers,
  reporters,
  reportReaders,
} from "./access";
import { workspace } from "./addresses";
import "./nav.scss";

interface Entry {
  text: string;
  href: string;
  roles: readonly string[];
}

const entries: readonly Entry[] = [
  { text: "Reporting cycles", href: workspace.cycles(), roles: reporters },
  { text: "Readings", href: workspace.readings(), roles: readers },
  { text: "Consultations", href: workspace.consultations(), roles: consulters },
  { text: "Reports", href: workspace.reports(), roles: reportReaders },
  { text: "Plans", href: workspace.plans(), roles: planners },
  { text: "Meetings", href: workspace.meetings(), roles: clerks },
  { text: "Hand-over", href: workspace.handOver(), roles: couriers },
  { text: "Import", href: workspace.import(), roles: importers },
  { text: "Audit", href: workspace.audit(), roles: auditors },
  { text: "Settings", href: workspace.settings(), roles: keepers },
];

/** The pages of the workspace that are for whoever is signed in; nothing for anybody else. */
export default function WorkspaceNav() {
  const session = useQuery(sessionQuery).data;
  const [path] = useLocation();
  const own = session?.signedIn ? entries.filter(({ roles }) => hasOneOf(session, roles)) : [];
  if (own.length === 0) return null;
  return (
    <div className="dr-workspace">
      <nav className="govuk-width-container" aria-label="Workspace">
        <ul className="dr-nav">
          {own.map(({ text, href }) => (
            <li key={href}>
              <a href={href} aria-current={currentOf(path, href)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** The page itself, or one below it. */
function currentOf(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}
