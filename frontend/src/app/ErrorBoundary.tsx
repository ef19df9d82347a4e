import { Component, type ReactNode } from "react";
import { ErrorMessage } from "../design/ErrorMessage";

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** Keeps the frame standing when a page fails, for example because a newer version was installed. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="dr-main" id="main" tabIndex={-1}>
        <h1 className="govuk-heading-xl">This page did not open</h1>
        <ErrorMessage
          title="Part of the page could not be loaded"
          retry={() => window.location.reload()}
        >
          <p className="govuk-body">
            The connection may have dropped, or a newer version of this service was installed.
            Loading the page again usually helps.
          </p>
        </ErrorMessage>
      </main>
    );
  }
}
