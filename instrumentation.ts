import type { Instrumentation } from "next";

/** Next's word of a page or route that failed: into the log, with the id the door gave the request. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers }, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { reportPageError } = await import("@/lib/server/page-errors");
  reportPageError(error, String(headers["x-request-id"] ?? ""), routePath);
};
