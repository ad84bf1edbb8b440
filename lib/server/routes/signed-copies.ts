import { z } from "zod";
import { FILE_FORMATS } from "@/lib/domain/attachment/formats";
import { SCANS } from "@/lib/domain/attachment/scan";
import { documentIdInput } from "@/lib/input/plans-query";
import { signedCopyInput } from "@/lib/input/signed-copies";
import { bytes, json, LARGEST_FORM, read, write } from "./define";

const copy = z
  .object({
    ...{ id: z.uuid(), version: z.int(), fileName: z.string(), format: z.enum(FILE_FORMATS), bytes: z.int() },
    ...{ sha256: z.string(), scan: z.enum(SCANS), finding: z.string().nullable(), addedAt: z.string() },
  })
  .meta({ id: "SignedCopy" });

const copiesOf = (path: string, what: string) =>
  read({
    path,
    who: "anyone",
    kept: false,
    tag: "records",
    input: documentIdInput,
    summary: `Scans of a signed ${what}, the newest first, to whoever sees it`,
    reply: json("The copies", z.object({ items: z.array(copy) })),
  });

const copyOf = (path: string, what: string) =>
  read({
    path: `${path}/{copyId}`,
    who: "anyone",
    kept: false,
    tag: "files",
    input: signedCopyInput,
    summary: `One scan of a signed ${what} as it was sent, in parts where a Range is asked for`,
    reply: bytes("The file", "application/octet-stream"),
  });

const added = { id: z.uuid(), copyId: z.uuid() };
const taking = { who: "signed-in", tag: "records", input: documentIdInput, bodies: ["multipart/form-data"] } as const;

const ofDecision = "/api/v1/plan-decisions/{id}/copies";
export const readDecisionCopies = copiesOf(ofDecision, "plan decision");
export const readDecisionCopy = copyOf(ofDecision, "plan decision");
export const writeDecisionCopy = {
  ...write({
    ...taking,
    path: ofDecision,
    summary: "Adds the scan of a signed plan decision (pdf, png, jpg up to 20 MB), by those who draft and issue such",
    reply: json("The copy, and its Location", z.object({ ...added, issued: z.boolean() }), 201),
  }),
  largestBody: LARGEST_FORM,
};

const ofRelease = "/api/v1/releases/{id}/copies";
export const readReleaseCopies = copiesOf(ofRelease, "release");
export const readReleaseCopy = copyOf(ofRelease, "release");
export const writeReleaseCopy = {
  ...write({
    ...taking,
    path: ofRelease,
    summary: "Adds the scan of a signed release (pdf, png, jpg up to 20 MB), by the Ministry's people",
    reply: json("The copy, and its Location", z.object(added), 201),
  }),
  largestBody: LARGEST_FORM,
};
