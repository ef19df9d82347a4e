import { useState } from "react";
import type { Tagged } from "../../api/client";
import { isStale } from "../../api/errors";

/**
 * The state of a thing that the person saw and means to change. When somebody was faster, theirs becomes the state that
 * is seen, so that saving again is a decision made in its sight.
 */
export function useSeen<T>(opened: Tagged<T>) {
  const [seen, setSeen] = useState(opened);
  const [theirs, setTheirs] = useState<T>();
  const change = async (send: (etag: string) => Promise<Tagged<T>>) => {
    try {
      setSeen(await send(seen.etag));
      setTheirs(undefined);
    } catch (failure) {
      if (isStale(failure)) {
        const body = failure.problem.current as unknown as T;
        setSeen({ body, etag: failure.etag ?? "" });
        setTheirs(body);
      }
      throw failure;
    }
  };
  return { seen, theirs, change };
}
