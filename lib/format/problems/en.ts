import { waitingTime } from "./duration";
import type { ProblemWords } from "./problem-words";

/** What the door says when a request can go no further, in English. */
export const en: ProblemWords = {
  titles: {
    400: "Unreadable request",
    401: "Not signed in",
    403: "Not allowed",
    404: "Not found",
    405: "Method not allowed",
    409: "Not done",
    411: "Length required",
    413: "Too large",
    415: "Unsupported format",
    422: "Wrong information",
    429: "Too many attempts",
    500: "The system failed",
    503: "Not available for the moment",
  },
  home: "To the overview",
  open: "Open",
  requestId: "Request",
  sentences: {
    "request.address-malformed": () =>
      "This address cannot be read: it is too long or has broken characters. Check it, or start from the overview.",
    "request.body-unreadable": () => "The body cannot be read. Send well-formed JSON or a form, encoded in UTF-8.",
    "request.body-too-many-parts": () =>
      "The body has too many fields, lines or levels, or names that are too long. Send it in smaller parts.",
    "request.body-key-twice": () =>
      "One field is named twice in the same object, so it is not clear which value counts. Name each field once.",
    "request.body-too-large": ({ megabytes = 1 }) => `The body is larger than ${megabytes} MB. Send less.`,
    "request.length-required": () =>
      "The request must state its length (Content-Length). Send it again with that header.",
    "request.media-unsupported": () =>
      "This format is not accepted. Send application/json or application/x-www-form-urlencoded.",
    "request.method-not-allowed": ({ methods = [] }) =>
      `This address does not take that method. Use: ${methods.join(", ")}.`,
    "request.origin-foreign": ({ origin = "" }) =>
      `What was sent did not come from a page of the portal, so it was not done. Open the portal at its own address${origin && ` ${origin}`} and send again.`,
    "request.input-invalid": () => "Some information is not right. Correct each item named and send again.",
    "request.conflict": () =>
      "What was sent contradicts what is on record, so nothing was saved. Reload the page, check and send again.",
    "request.too-many": ({ seconds = 60 }) => `Too many attempts. Wait ${waitingTime(seconds, "en")} and try again.`,
    "request.malformed": () => "The request is not well-formed HTTP. Check the program that sends it.",
    "address.unknown": () => "There is no such address. The list of addresses is at /api/v1/openapi.json.",
    "metrics.private": () => "Operational figures can be read from the server itself or with a token only.",
    "sign-in.refused": () =>
      "The e-mail or the password is wrong, or the account is closed. Enter them again; if you forgot the password, ask the administrator.",
    "server.unavailable": ({ seconds = 5 }) =>
      `The system is not available for the moment; everything recorded is safe. Try again in ${waitingTime(seconds, "en")}.`,
    "server.files-unavailable": ({ seconds = 30 }) =>
      `The store of files is not available for the moment. Files saved before are safe; a file sent just now was not saved. Try again in ${waitingTime(seconds, "en")}.`,
    "server.failed": () =>
      "The system failed unexpectedly; nothing was recorded. Try again, and tell the administrator the request id if it happens again.",
  },
};
