import { Radios, TextArea, TextInput } from "../shared/inputs";
import {
  authenticationOf,
  authentications,
  type DestinationDraft,
  kindWords,
} from "./destinationForm";
import { fieldId } from "./words";

interface DestinationInputsProps {
  draft: DestinationDraft;
  change: (part: Partial<DestinationDraft>) => void;
  errorOf: (pointer: string) => string | undefined;
  /** A destination keeps its kind. */
  kindIsFixed?: boolean;
}

const hints: Record<DestinationDraft["kind"], string> = {
  FOLDER: "A folder below the one that the server has for hand-over, such as committee/papers",
  SFTP: "Such as sftp://user@sftp.example.gov.uk/incoming, with no password in it",
  HTTP: "Such as https://papers.example.gov.uk/packs",
};

/** Everything that is set of a destination; what its kind does not use is not asked for. */
export function DestinationInputs(props: DestinationInputsProps) {
  const { draft, change, errorOf, kindIsFixed } = props;
  return (
    <>
      <TextInput
        id={fieldId("/name")}
        label="Name"
        error={errorOf("/name")}
        value={draft.name}
        onInput={(name) => change({ name })}
        maxLength={120}
      />
      {!kindIsFixed && (
        <Radios
          id={fieldId("/kind")}
          legend="Kind"
          error={errorOf("/kind")}
          choices={Object.entries(kindWords).map(([value, text]) => ({ value, text }))}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as DestinationDraft["kind"] })}
        />
      )}
      <TextInput
        id={fieldId("/address")}
        label={draft.kind === "FOLDER" ? "Folder" : "Address"}
        hint={hints[draft.kind]}
        error={errorOf("/address")}
        value={draft.address}
        onInput={(address) => change({ address })}
        maxLength={500}
      />
      {draft.kind === "HTTP" && <WebInputs {...props} />}
      {draft.kind === "SFTP" && (
        <TextArea
          id={fieldId("/settings/hostKey")}
          label="Host key of the server"
          hint="Its fingerprint, SHA256:…, or its public key. Nothing is sent to a server with another."
          error={errorOf("/settings/hostKey")}
          value={draft.hostKey}
          onInput={(hostKey) => change({ hostKey })}
          rows={3}
          maxLength={2000}
        />
      )}
      <IdentityInputs {...props} />
      <Radios
        id={fieldId("/acceptsExempt")}
        legend="May exempt parts go there?"
        hint="Exempt parts are a pack of their own, and go nowhere else."
        error={errorOf("/acceptsExempt")}
        choices={[
          { value: "no", text: "No, never" },
          { value: "yes", text: "Yes" },
        ]}
        value={draft.acceptsExempt ? "yes" : "no"}
        onChange={(value) => change({ acceptsExempt: value === "yes" })}
      />
      <Radios
        id={fieldId("/active")}
        legend="Is it in use?"
        error={errorOf("/active")}
        choices={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "No, nothing goes there" },
        ]}
        value={draft.active ? "yes" : "no"}
        onChange={(value) => change({ active: value === "yes" })}
      />
    </>
  );
}

function WebInputs({ draft, change, errorOf }: DestinationInputsProps) {
  return (
    <>
      <Radios
        id={fieldId("/settings/method")}
        legend="How are packs sent?"
        error={errorOf("/settings/method")}
        choices={[
          { value: "PUT", text: "File by file, the manifest last (PUT)" },
          { value: "POST", text: "All in one ZIP file (POST)" },
        ]}
        value={draft.method}
        onChange={(method) => change({ method: method as DestinationDraft["method"] })}
      />
      <TextArea
        id={fieldId("/settings/trustedCertificates")}
        label="Certificates to trust (optional)"
        hint="In PEM, where the server has a certificate of the council's own."
        error={errorOf("/settings/trustedCertificates")}
        value={draft.trustedCertificates}
        onInput={(trustedCertificates) => change({ trustedCertificates })}
        rows={4}
        maxLength={20000}
      />
    </>
  );
}

function IdentityInputs({ draft, change, errorOf }: DestinationInputsProps) {
  const choices = authentications[draft.kind];
  const authentication = authenticationOf(draft);
  if (choices.length === 0) return null;
  return (
    <>
      <Radios
        id={fieldId("/settings/authentication")}
        legend="How do we show who we are?"
        error={errorOf("/settings/authentication")}
        choices={choices}
        value={authentication}
        onChange={(value) =>
          change({ authentication: value as DestinationDraft["authentication"] })
        }
      />
      {authentication === "OAUTH2" && (
        <>
          <TextInput
            id={fieldId("/settings/tokenUrl")}
            label="Address that gives tokens"
            error={errorOf("/settings/tokenUrl")}
            value={draft.tokenUrl}
            onInput={(tokenUrl) => change({ tokenUrl })}
            maxLength={500}
          />
          <TextInput
            id={fieldId("/settings/clientId")}
            label="Client id"
            error={errorOf("/settings/clientId")}
            value={draft.clientId}
            onInput={(clientId) => change({ clientId })}
            maxLength={200}
          />
          <TextInput
            id={fieldId("/settings/scope")}
            label="Scope (optional)"
            error={errorOf("/settings/scope")}
            value={draft.scope}
            onInput={(scope) => change({ scope })}
            maxLength={200}
          />
        </>
      )}
      {authentication !== "NONE" && (
        <TextInput
          id={fieldId("/settings/secret")}
          label="Name of the secret"
          hint="Never the secret itself: an operator sets due-regard.secret.NAME on the server. Small letters, digits and hyphens."
          error={errorOf("/settings/secret")}
          value={draft.secret}
          onInput={(secret) => change({ secret })}
          maxLength={60}
        />
      )}
    </>
  );
}
