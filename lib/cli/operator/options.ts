import { parseArgs } from "node:util";
import { WrongUsage } from "./wrong-usage";

/**
 * Reads a command's arguments: `--name value` for each of `texts`, `--name` for each of `flags`, and exactly the
 * `places` in order.
 * @throws WrongUsage naming what is unknown, missing or too many.
 */
export function readOptions<Text extends string, Flag extends string, Place extends string>(
  args: readonly string[],
  known: { texts?: readonly Text[]; flags?: readonly Flag[]; places?: readonly Place[] },
): { texts: Partial<Record<Text, string>>; flags: ReadonlySet<Flag>; places: Record<Place, string> } {
  const { texts = [], flags = [], places = [] } = known;
  const { values, positionals } = parse(args, texts, flags);
  if (positionals.length > places.length)
    throw new WrongUsage(`Too many arguments: ${positionals.slice(places.length).join(" ")}`);
  const missing = places.slice(positionals.length);
  if (missing.length > 0) throw new WrongUsage(`Missing: ${missing.map((place) => `<${place}>`).join(" ")}`);
  return {
    texts: Object.fromEntries(
      texts.filter((name) => name in values).map((name) => [name, String(values[name])]),
    ) as Partial<Record<Text, string>>,
    flags: new Set(flags.filter((name) => values[name] === true)),
    places: Object.fromEntries(places.map((place, index) => [place, positionals[index]])) as Record<Place, string>,
  };
}

type Parsed = { values: Record<string, unknown>; positionals: string[] };

function parse(args: readonly string[], texts: readonly string[], flags: readonly string[]): Parsed {
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: "string" as const }]),
    ...flags.map((name) => [name, { type: "boolean" as const }]),
  ]);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
