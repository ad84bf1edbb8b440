/** The part of package-lock.json that says what is installed where. */
export type Lockfile = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };

/** Lowest versions without known holes, and names that may not be installed at all. */
export type Floors = {
  readonly floors: Readonly<Record<string, { readonly floor: string; readonly because: string }>>;
  readonly banned: Readonly<Record<string, string>>;
};

/** One sentence for every installed copy, however deep, that is below its floor, unreadable, or banned. */
export function belowFloor({ packages }: Lockfile, { floors, banned }: Floors): string[] {
  return Object.entries(packages).flatMap(([path, { version }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    if (name === "" || !path.includes("node_modules/")) return [];
    if (Object.hasOwn(banned, name)) return [`${path} is installed: ${banned[name]}.`];
    const rule = Object.hasOwn(floors, name) ? floors[name] : undefined;
    if (!rule || isAtLeast(version ?? "", rule.floor)) return [];
    return [`${path} is ${version ?? "of no version"}, below ${rule.floor}: ${rule.because}.`];
  });
}

/** Whether a release is not older than the floor. A pre-release is older than its release; what is no version is older than all. */
function isAtLeast(version: string, floor: string): boolean {
  const [, numbers = "", preRelease = ""] = /^([0-9]+\.[0-9]+\.[0-9]+)(-.+)?$/.exec(version) ?? [];
  if (numbers === "") return false;
  const order = numbers.localeCompare(floor, "en", { numeric: true });
  return order > 0 || (order === 0 && preRelease === "");
}
