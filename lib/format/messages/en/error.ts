import type { Translated } from "../translated";
import type { error as vietnamese } from "../vi/error";

/** Words of the page that stands in when one fails, in English. */
export const error: Translated<typeof vietnamese> = {
  title: "This page could not be shown",
  text: "The system failed to read the data. Nothing that was recorded is affected.",
  retry: "Try again",
  code: "Incident code",
};
