import { z } from "zod";
import { documentIdInput } from "@/lib/input/plans-query";
import { recordReleaseInput, releasesFileInput, releasesQueryInput } from "@/lib/input/releases";
import { CSV_FILE, json, read, write, XLSX_FILE } from "./define";
import { day, dong, fund, listOf } from "./parts";

/** Thousands of lines, each of a few fields. */
const LONG_LIST = 12_000;

const amounts = { amount: dong, requested: dong.nullable(), agreed: dong.nullable() };

export const readReleases = read({
  path: "/api/v1/releases",
  who: "anyone",
  tag: "records",
  input: releasesQueryInput,
  summary: "Releases of the national fund, the latest first",
  reply: json(
    "The page",
    listOf(
      z
        .object({
          ...{ id: z.uuid(), year: z.int(), tranche: z.int(), number: z.string(), signedOn: day, lines: z.int() },
          ...amounts,
        })
        .meta({ id: "ListedRelease" }),
      z.object(amounts),
    ),
  ),
});

const list = { who: "anyone", tag: "files", input: releasesFileInput } as const;
export const readReleasesCsv = read({
  ...{ ...list, path: "/api/v1/releases.csv", summary: "All releases that match, at most 10.000, as CSV" },
  reply: CSV_FILE,
});
export const readReleasesWorkbook = read({
  ...{ ...list, path: "/api/v1/releases.xlsx", summary: "All releases that match, at most 10.000, as a workbook" },
  reply: XLSX_FILE,
});

const releasedLine = z.object({
  ...{ projectCode: z.string(), unitId: z.string(), content: z.string(), item: z.string() },
  ...{ amount: dong, requested: dong.nullable(), agreed: dong.nullable() },
});

export const readRelease = read({
  path: "/api/v1/releases/{id}",
  who: "anyone",
  tag: "records",
  input: documentIdInput,
  summary: "A release of the national fund with its lines",
  reply: json(
    "The release",
    z
      .object({
        ...{ id: z.uuid(), fund, year: z.int(), tranche: z.int(), number: z.string(), signedOn: day },
        ...{ lines: z.array(releasedLine), amount: dong },
      })
      .meta({ id: "Release" }),
  ),
});

export const writeRelease = write({
  path: "/api/v1/releases",
  who: "release.record",
  tag: "records",
  input: recordReleaseInput,
  mostFields: LONG_LIST,
  summary:
    "Records a signed release of the national fund, by tranche; it is final, and a mistake is answered by the next",
  reply: json("Its id, and its Location", z.object({ id: z.uuid() }), 201),
});

export const previewRelease = write({
  path: "/api/v1/releases/check",
  who: "release.record",
  tag: "records",
  input: recordReleaseInput,
  mostFields: LONG_LIST,
  summary: "Says what a release would do to each đề án, without recording it",
  reply: json(
    "Each đề án before and after it",
    z.object({
      ...{ year: z.int(), tranche: z.int(), number: z.string(), signedOn: day },
      lines: z.array(
        z.object({
          ...{ projectCode: z.string(), title: z.string(), unitId: z.string(), ...amounts },
          ...{ plan: dong, paid: dong, before: dong, after: dong },
        }),
      ),
    }),
  ),
});
