import { HttpResponse, http } from "msw";
import type { Session } from "../api/types";
import { service } from "./service";

const person = (name: string, role: string, ...services: string[]): Session => ({
  signIn: "READY",
  signedIn: true,
  name,
  roles: [role],
  services,
});

/** The posts that the demonstration knows. */
export const people = {
  equalitiesOfficer: person("Equalities officer", "equalities-officer"),
  housingOfficer: person("Housing service officer", "service-officer", "HOUSING"),
  headOfHousing: person("Head of housing", "reviewer", "HOUSING"),
  administrator: person("Administrator", "administrator"),
  clerk: person("Committee clerk", "committee-clerk"),
  councillor: person("Councillor", "member"),
} as const;

/** From now on the service answers this person. */
export function signedInAs(session: Session) {
  service.use(http.get("*/api/v1/session", () => HttpResponse.json(session)));
}
