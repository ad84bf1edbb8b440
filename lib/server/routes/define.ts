import { z } from "zod";
import type { Access, ApiRoute, Reply, Route } from "./route";

const MEGABYTE = 1_048_576;
const FORM = "application/x-www-form-urlencoded";
const SIGNED_IN = [401, 403];

/** The names in an address's path that vary. */
export function segmentNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** A page: read only. What anyone may see of it is kept, unless `kept` says otherwise. */
export function page(path: string, who: Access, parameters: readonly string[] = [], kept = who === "anyone"): Route {
  return { method: "GET", path, who, parameters, kept, largestBody: 0 };
}

/** A page that is also asked with a form of at most so many bytes: what is sent is read once and kept nowhere. */
export function asked(path: string, largestBody: number): readonly Route[] {
  const form = { path, who: "anyone", parameters: [], kept: false, largestBody, changesNothing: true } as const;
  return [page(path, "anyone"), { ...form, method: "POST" }];
}

/** A file below the root that browsers and crawlers ask for by a name of their own. */
export function file(path: string): Route {
  return { method: "GET", path, who: "anyone", parameters: [], kept: false, largestBody: 0 };
}

type Described<Input extends z.ZodType> = Pick<
  ApiRoute<Input>,
  "path" | "who" | "summary" | "tag" | "input" | "reply"
> &
  Partial<Pick<ApiRoute, "kept" | "problems" | "money" | "bodies" | "parameters" | "mostFields" | "longestMs">>;

/** An address of the API that is read. What anyone may ask is kept, unless `kept` says otherwise. */
export function read<Input extends z.ZodType>(given: Described<Input>): ApiRoute<Input> {
  const { path, who, input } = given;
  const inPath = segmentNames(path);
  return {
    method: "GET",
    parameters: namesOf(input).filter((name) => !inPath.includes(name)),
    kept: who === "anyone",
    largestBody: 0,
    money: false,
    bodies: [],
    problems: [...(who === "anyone" ? [] : SIGNED_IN), 404, 422, 429, 503],
    ...given,
  };
}

/** Milliseconds for the checks of the data, of which each reads every row, one reader at a time. */
export const CHECKS_MS = 60_000;

/** An address of the API that is written to. */
export function write<Input extends z.ZodType>(given: Described<Input>): ApiRoute<Input> {
  return {
    method: "POST",
    parameters: [],
    kept: false,
    largestBody: MEGABYTE,
    money: false,
    bodies: ["application/json", FORM],
    problems: [400, ...SIGNED_IN, 404, 409, 413, 415, 422, 429, 503],
    ...given,
  };
}

/** JSON of this shape. */
export const json = (description: string, schema: z.ZodType, status: Reply["status"] = 200): Reply => ({
  status,
  description,
  schema,
});

/** The type of a workbook. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A form with a file: one above its own limit still comes to where its name is known, so that its refusal says it. 64 MB. */
export const LARGEST_FORM = 67_108_864;

/** A file of this type. */
export const bytes = (description: string, type: string): Reply => ({ status: 200, description, type });

/** A table's rows as they are taken away: as CSV, or as a workbook. */
export const CSV_FILE = bytes("The file", "text/csv");
export const XLSX_FILE = bytes("The file", XLSX);

/** On to another page. */
export const redirect = (description: string): Reply => ({ status: 302, description });

/** The names a schema of an object takes. */
export function namesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodPipe) return namesOf(schema.in as z.ZodType);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
