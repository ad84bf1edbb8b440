import { z } from "zod";
import { FINDING_STATES } from "@/lib/domain/inspection/inspection-query";
import {
  choiceFilter,
  fundFilter,
  given,
  pageParam,
  separatorParam,
  sizeParam,
  unitFilter,
  yearFilter,
} from "./address-values";
import { whole } from "./conference-values";
import { typedDay } from "./day";
import { projectCodeInput } from "./projects-query";
import { line, text } from "./text";

const MOST_MEMBERS = 20;
/** The most findings of one inspection. */
export const MOST_FINDINGS = 30;

/** A form sends its members as lines of one text, another system as a list. */
const members = z.preprocess(
  (sent) =>
    typeof sent === "string"
      ? sent
          .split(/\r\n?|\n/)
          .map((one) => one.trim())
          .filter(Boolean)
      : sent,
  z
    .array(line(200).pipe(z.string().min(1)))
    .min(1)
    .max(MOST_MEMBERS),
);

const finding = z.strictObject({
  what: text(2000).pipe(z.string().min(1)),
  mender: line(200).pipe(z.string().min(1)),
  dueOn: typedDay,
});

/** A visit to a đề án: its day, who took part, what was seen, and what is to be mended by whom until when. */
export const recordInspectionInput = z.strictObject({
  projectCode: projectCodeInput.shape.code,
  inspectedOn: typedDay,
  members,
  summary: text(4000).pipe(z.string().min(1)),
  findings: z.array(finding).max(MOST_FINDINGS).default([]),
});
export type RecordInspectionInput = z.output<typeof recordInspectionInput>;

/** One inspection, by its id. */
export const inspectionInput = z.strictObject({ id: z.uuid() });

const findingOf = { id: z.uuid(), position: whole(1, MOST_FINDINGS) };

/** What the unit answers on a finding. */
export const answerFindingInput = z.strictObject({ ...findingOf, text: text(2000).pipe(z.string().min(1)) });
export type AnswerFindingInput = z.output<typeof answerFindingInput>;

/** How and on which day a finding was settled. */
export const closeFindingInput = z.strictObject({
  ...findingOf,
  how: text(2000).pipe(z.string().min(1)),
  closedOn: typedDay,
});
export type CloseFindingInput = z.output<typeof closeFindingInput>;

/** The page that records a visit: to which đề án. */
export const newInspectionInput = z.object({ project: projectCodeInput.shape.code });

/** The address of a list of inspections. */
export const inspectionsQueryInput = z.object({
  year: yearFilter,
  unitId: unitFilter,
  fund: fundFilter,
  project: given(projectCodeInput.shape.code),
  findings: choiceFilter(FINDING_STATES),
  page: pageParam,
  size: sizeParam(50),
});

/** The same as a file: all that match. */
export const inspectionsFileInput = inspectionsQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });
