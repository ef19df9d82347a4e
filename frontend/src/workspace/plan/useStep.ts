import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { type Step, takeStep } from "../../api/drafts";
import { ApiError, isStale } from "../../api/errors";
import type { PlanRecord } from "../../api/types";
import { announce } from "../../design/announce";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";
import { planStates } from "./words";

/** Takes a plan a step as it was seen; the same words are sent once, however often the answer is lost. */
export function useStep(opened: Tagged<PlanRecord>) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [etag, setEtag] = useState(opened.etag);
  const { ref } = opened.body;
  return async (step: Step) => {
    try {
      const { body } = await takeStep(ref, etag, step, keyOf({ step, etag }));
      announce(`Plan ${ref} is now: ${planStates[body.status].word}`);
    } catch (error) {
      throw isStale(error) ? changedMeanwhile(error, setEtag) : error;
    }
    // What is in force is shown on every page.
    await client.invalidateQueries();
    navigate(workspace.plan(ref));
  };
}

/** The same refusal with what to do about it; from then on it is the newer state that is confirmed. */
function changedMeanwhile(error: ApiError, take: (etag: string) => void): ApiError {
  if (error.etag) take(error.etag);
  const now = error.problem.current as unknown as PlanRecord | undefined;
  const state = now ? `; it is now: ${planStates[now.status].word.toLowerCase()}` : "";
  return new ApiError(error.status, {
    detail: `Somebody changed this plan after you opened it${state}. Nothing that you typed is lost: look at the plan in another tab, and confirm again if this still holds.`,
  });
}
