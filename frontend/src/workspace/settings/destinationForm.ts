import type { Destination, DestinationFields } from "../../api/handOver";
import type { Wrong } from "../shared/useSubmission";

type Kind = DestinationFields["kind"];
type Settings = DestinationFields["settings"];

/** Kinds of destination, in words. */
export const kindWords: Record<Kind, string> = {
  FOLDER: "Watched folder",
  SFTP: "SFTP server",
  HTTP: "Web address",
};

/** A destination as it is typed; what its kind does not use is left alone. */
export interface DestinationDraft {
  name: string;
  kind: Kind;
  address: string;
  acceptsExempt: boolean;
  active: boolean;
  method: NonNullable<Settings["method"]>;
  authentication: Settings["authentication"];
  tokenUrl: string;
  clientId: string;
  scope: string;
  secret: string;
  hostKey: string;
  trustedCertificates: string;
}

/** What a destination begins with. */
export const emptyDestination: DestinationDraft = {
  name: "",
  kind: "FOLDER",
  address: "",
  acceptsExempt: false,
  active: true,
  method: "PUT",
  authentication: "NONE",
  tokenUrl: "",
  clientId: "",
  scope: "",
  secret: "",
  hostKey: "",
  trustedCertificates: "",
};

/** A destination that is to be changed. */
export function draftOf({ settings, ...rest }: Destination): DestinationDraft {
  const { name, kind, address, acceptsExempt, active } = rest;
  return { ...emptyDestination, name, kind, address, acceptsExempt, active, ...settings };
}

/** Ways to show who we are, by kind. */
export const authentications: Record<Kind, readonly { value: string; text: string }[]> = {
  FOLDER: [],
  SFTP: [
    { value: "PASSWORD", text: "By a password" },
    { value: "KEY", text: "By a private key" },
  ],
  HTTP: [
    { value: "NONE", text: "Not at all" },
    { value: "OAUTH2", text: "By a token (OAuth2 client credentials)" },
    { value: "HMAC", text: "By a signature (HMAC-SHA256)" },
  ],
};

/** The way that holds: another kind takes other ways. */
export function authenticationOf({
  kind,
  authentication,
}: DestinationDraft): Settings["authentication"] {
  const ways = authentications[kind].map(({ value }) => value);
  const way = ways.includes(authentication) ? authentication : (ways[0] ?? "NONE");
  return way as Settings["authentication"];
}

/** What is sent: what the kind uses, and nothing that is empty. */
export function fieldsOf(draft: DestinationDraft): DestinationFields {
  const { name, kind, address, acceptsExempt, active } = draft;
  const authentication = authenticationOf(draft);
  const token = authentication === "OAUTH2";
  const used: Partial<Record<keyof Settings, string>> = {
    ...(kind === "HTTP" ? { method: draft.method } : {}),
    ...(kind === "HTTP" ? { trustedCertificates: draft.trustedCertificates.trim() } : {}),
    ...(token
      ? {
          tokenUrl: draft.tokenUrl.trim(),
          clientId: draft.clientId.trim(),
          scope: draft.scope.trim(),
        }
      : {}),
    ...(authentication === "NONE" ? {} : { secret: draft.secret.trim() }),
    ...(kind === "SFTP" ? { hostKey: draft.hostKey.trim() } : {}),
  };
  const filled = Object.fromEntries(Object.entries(used).filter(([, value]) => value));
  const settings = { authentication, ...filled } as Settings;
  return { name: name.trim(), kind, address: address.trim(), acceptsExempt, active, settings };
}

/** What stands in the way of sending it. */
export function missingOf(draft: DestinationDraft): readonly Wrong[] {
  const { name, address, settings } = fieldsOf(draft);
  const needed: readonly (readonly [string, string | undefined, string])[] = [
    ["/name", name, "Give the destination a name"],
    ["/address", address, "Say where packs go"],
    ...(settings.authentication === "NONE"
      ? []
      : ([["/settings/secret", settings.secret, "Name the secret"]] as const)),
  ];
  return needed.filter(([, value]) => !value).map(([pointer, , message]) => ({ pointer, message }));
}
