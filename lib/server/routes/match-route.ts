import { ROUTES } from "./list";
import { PAGES } from "./pages";
import type { Route } from "./route";

/** An address of the portal that was asked for: its name, and what each method does there. */
export type Place = { readonly name: string; readonly isPage: boolean; readonly routes: readonly Route[] };

type Pattern = { readonly parts: readonly string[]; readonly place: Place };

const named = new Map<string, Route[]>();
for (const route of ROUTES) named.set(route.path, [...(named.get(route.path) ?? []), route]);
const pagePaths = new Set(PAGES.map(({ path }) => path));
const patterns: readonly Pattern[] = [...named].map(([name, routes]) => ({
  parts: partsOf(name),
  place: { name, routes, isPage: pagePaths.has(name) },
}));

/**
 * The place of a decoded path, by the rule Next goes by: a fixed part counts before one that varies, and English pages
 * stand under /en. Null for an address the portal does not have.
 */
export function matchRoute(path: string): Place | null {
  const parts = partsOf(path);
  const place = find(parts);
  if (place) return place;
  const inEnglish = parts[0] === "en" ? find(parts.slice(1)) : null;
  return inEnglish?.isPage ? inEnglish : null;
}

function find(parts: readonly string[]): Place | null {
  const fitting = patterns.filter((pattern) => fits(pattern.parts, parts));
  const [best = null] = fitting.sort((one, other) => varying(one.parts) - varying(other.parts));
  return best?.place ?? null;
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return (
    pattern.length === parts.length &&
    pattern.every((part, at) => (part.startsWith("{") ? parts[at] !== "" : part === parts[at]))
  );
}

const varying = (parts: readonly string[]) => parts.filter((part) => part.startsWith("{")).length;

function partsOf(path: string): string[] {
  return path.split("/").filter((part, at, all) => at > 0 && (part !== "" || at < all.length - 1));
}
