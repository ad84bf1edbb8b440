import { z } from "zod";
import { stateList } from "../state-list";

/**
 * A part of what stands on a đề án: one JSON value of a statement, and what it means. The column speaks of the row `p`
 * of `project` and of the day `$2`; row security decides what of it comes back.
 */
export type ProjectPart<Value> = {
  readonly name: string;
  readonly column: string;
  readonly schema: z.ZodType<Value>;
};

/** What one statement gave: each of its parts by its own meaning. */
export type ReadParts = <Value>(part: ProjectPart<Value>) => Value;

/** Parts of a đề án as one column of a statement. */
export function partsColumn(parts: readonly ProjectPart<unknown>[]): string {
  return `json_build_object(${parts.map(({ name, column }) => `'${name}', ${column}`).join(", ")})`;
}

const values = z.record(z.string(), z.unknown());

/** The same as it came back. @throws ZodError where a part is not of its shape: a fault of the portal, not of who asks. */
export function partsOf(column: unknown): ReadParts {
  const read = values.parse(column);
  return ({ name, schema }) => schema.parse(read[name]);
}

const ON_ITS_WAY = stateList((state) => !state.public);

/** A part that is read only of a đề án that is not assigned yet; null of any other. */
export function onItsWay<Value>({ name, column, schema }: ProjectPart<Value>): ProjectPart<Value | null> {
  return { name, column: `CASE WHEN p.state IN (${ON_ITS_WAY}) THEN ${column} END`, schema: schema.nullable() };
}
