import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { chromium } from "@playwright/test";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium of this machine: the one named by CHROMIUM_PATH, an installed one, or Playwright's own. */
export function installedChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...usualPlaces, chromium.executablePath()].find(
    (place) => place !== undefined && place !== "" && fs.existsSync(place),
  );
}

/**
 * Makes sure there is a Chromium: installed, else Playwright's download, else Debian's package when root.
 * @throws Error saying how to help when none can be had.
 */
export function findChromium(): string {
  const found = installedChromium() ?? afterTrying("npx", ["playwright", "install", "chromium"]) ?? fromDebian();
  if (!found) throw new Error("No Chromium: install one, or set CHROMIUM_PATH to its program.");
  return found;
}

/** Flags for a quiet browser; as root it also needs to run without its sandbox. */
export function chromiumFlags(): string[] {
  const quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet] : quiet;
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  afterTrying("apt-get", ["update"]);
  return afterTrying("apt-get", ["install", "-y", "chromium"]);
}

function afterTrying(command: string, args: string[]): string | undefined {
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  return installedChromium();
}
