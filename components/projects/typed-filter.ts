import type { AddressProblem } from "@/lib/input/parse-leniently";

/** What was typed into a filter that could not be read, to be mended where it stands; undefined where it was read. */
export type Typed = (name: string) => string | undefined;

/** Of the values of an address that were not understood, each by its filter. */
export function typedIn(problems: readonly AddressProblem[]): Typed {
  return (name) => problems.find(({ param }) => param === name)?.given;
}
