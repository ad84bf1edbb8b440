import { z } from "zod";
import { INSPECTING_SIDES } from "@/lib/domain/inspection/inspection";
import {
  answerFindingInput,
  closeFindingInput,
  inspectionInput,
  inspectionsFileInput,
  inspectionsQueryInput,
  recordInspectionInput,
} from "@/lib/input/inspections";
import { json, read, write, XLSX_FILE } from "./define";
import { day, fund, listOf } from "./parts";

const path = "/api/v1/inspections";
const counts = { findings: z.int(), open: z.int(), overdue: z.int() };
const head = { id: z.uuid(), on: day, side: z.enum(INSPECTING_SIDES) };
const done = { by: z.string(), onBehalfOf: z.string().nullable(), at: z.string() };

const listed = z
  .object({
    ...{ ...head, ...counts, projectCode: z.string(), projectTitle: z.string(), fund, unitName: z.string() },
    nextDueOn: day.nullable(),
  })
  .meta({ id: "ListedInspection" });

const finding = z.object({
  ...{ position: z.int(), what: z.string(), mender: z.string(), dueOn: day, overdue: z.boolean() },
  answers: z.array(z.object({ ...done, text: z.string() })),
  closed: z.object({ ...done, how: z.string(), on: day }).nullable(),
});

export const readInspections = read({
  path,
  who: "inspection.read",
  tag: "records",
  input: inspectionsQueryInput,
  summary: "Inspections of đề án that are carried out, the latest first, with what was found and is still open",
  reply: json("The page", listOf(listed, z.object(counts))),
});

export const readInspectionsWorkbook = read({
  path: `${path}.xlsx`,
  who: "inspection.read",
  tag: "files",
  input: inspectionsFileInput,
  summary: "All inspections that match, at most 10.000, as a workbook",
  reply: XLSX_FILE,
});

export const readInspection = read({
  path: `${path}/{id}`,
  who: "inspection.read",
  tag: "records",
  input: inspectionInput,
  summary: "An inspection with its findings, their answers and how they were closed",
  reply: json(
    "The inspection",
    z
      .object({
        ...{ ...head, ...done, members: z.array(z.string()), summary: z.string(), findings: z.array(finding) },
        project: z.object({ code: z.string(), title: z.string(), fund, unitName: z.string() }),
      })
      .meta({ id: "Inspection" }),
  ),
});

export const writeInspection = write({
  path,
  who: "inspection.record",
  tag: "records",
  input: recordInspectionInput,
  summary: "Records a visit to a đề án and what was found: the Cục of the national fund, the Sở of its own",
  reply: json("Its id, and its Location", z.object({ id: z.uuid() }), 201),
});

const findingKey = z.object({ id: z.uuid(), position: z.int() });

export const writeAnswer = write({
  path: `${path}/{id}/findings/{position}/answers`,
  who: "inspection.answer",
  tag: "records",
  input: answerFindingInput,
  summary: "Answers a finding that is open, by the province in charge",
  reply: json("Which finding", findingKey, 201),
});

export const writeClosing = write({
  path: `${path}/{id}/findings/{position}/close`,
  who: "inspection.close",
  tag: "records",
  input: closeFindingInput,
  summary: "Closes a finding that was answered, by the side that inspected and nobody who answered it",
  reply: json("Which finding", findingKey),
});
