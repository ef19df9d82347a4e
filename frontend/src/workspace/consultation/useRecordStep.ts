import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { navigate } from "wouter-preact/use-browser-location";
import type { Tagged } from "../../api/client";
import { type RecordStep, takeRecordStep } from "../../api/consultationRecords";
import { ApiError, isStale } from "../../api/errors";
import type { ConsultationRecord } from "../../api/types";
import { announce } from "../../design/announce";
import { workspace } from "../shared/addresses";
import { useKeyOfContent } from "../shared/useKeyOfContent";

/** Takes a consultation a step as it was seen; the same words are sent once, however often the answer is lost. */
export function useRecordStep(opened: Tagged<ConsultationRecord>, said: string) {
  const client = useQueryClient();
  const keyOf = useKeyOfContent();
  const [etag, setEtag] = useState(opened.etag);
  const { ref } = opened.body;
  return async (step: RecordStep) => {
    try {
      await takeRecordStep(ref, etag, step, keyOf({ step, etag }));
    } catch (error) {
      if (!isStale(error)) throw error;
      if (error.etag) setEtag(error.etag);
      throw new ApiError(error.status, {
        detail:
          "Somebody changed this consultation after you opened it. Nothing that you typed is lost: look at it in another tab, and save again if this still holds.",
      });
    }
    await client.invalidateQueries({ queryKey: ["consultation-records"] });
    await client.invalidateQueries({ queryKey: ["consultations"] });
    announce(said);
    navigate(workspace.consultation(ref));
  };
}
