import type { Translated } from "../translated";
import type { signedCopies as vi } from "../vi/signed-copies";

/** Scans of signed decisions and releases. */
export const signedCopies: Translated<typeof vi> = {
  title: "Scan of the signed document",
  added: "The scan is kept.",
  none: "No scan yet.",
  facts: "version {version}, {size} KB, {day}",
  waiting: "Waits for the virus scanner, ready in a few minutes",
  infected: "Not usable: the virus scanner found {finding}. Send a clean file instead.",
  form: {
    file: "Scanned file",
    help: "pdf, png or jpg, at most 20 MB. A later one becomes a new version; earlier ones stay. Once the document is issued, anyone may download its scan.",
    send: "Send the scan",
    refused: "The scan was not taken",
  },
};
