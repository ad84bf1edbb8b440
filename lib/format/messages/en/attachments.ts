import type { Translated } from "../translated";
import type { attachments as vi } from "../vi/attachments";

/** Files of a project's dossier. */
export const attachments: Translated<typeof vi> = {
  title: "Attached files",
  carryingTitle: "Papers and photographs of the project",
  picture: "Picture {name}",
  added: "The file is kept.",
  missing: "Required, not here yet",
  none: "None yet",
  lacking: "Not there yet: {names}",
  formerKind: "No longer on the checklist",
  facts: "version {version}, {size} KB, {who}, {day}, SHA-256 {hash}…",
  noScanner: "No virus scanner has looked at some of these files. Take care when opening them.",
  waiting: "Waits for the virus scanner, ready in a few minutes",
  infected: "Not usable: the virus scanner found {finding}. Send a clean file instead.",
  form: {
    kind: "Kind of paper",
    file: "File",
    help: "pdf, docx, xlsx, png or jpg, at most 20 MB. A file of the same name and kind becomes a new version; earlier ones stay.",
    send: "Send the file",
    refused: "The file was not taken",
  },
};
