import { spawn } from "node:child_process";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import type { TestDatabase } from "./database";

/** How one of the operator's commands ended and what it wrote. */
export type CommandAnswer = { code: number | null; out: string; refusal: string };

/** Runs `portal` as an operator does, in a process of its own, on the test's database. `typed` goes to its standard input. */
export function portalCommand(
  db: TestDatabase,
  args: string[],
  { env = {}, typed = "" }: { env?: Record<string, string>; typed?: string } = {},
): Promise<CommandAnswer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/portal.ts", ...args], {
      cwd: checkoutRoot,
      env: { ...process.env, DATABASE_URL: db.appUrl, DATABASE_OWNER_URL: db.ownerUrl, PORTAL_PASSWORD: "", ...env },
    });
    const answer: CommandAnswer = { code: null, out: "", refusal: "" };
    child.stdout.on("data", (chunk) => {
      answer.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      answer.refusal += chunk;
    });
    child.stdin.end(typed);
    child.on("close", (code) => resolve({ ...answer, code }));
  });
}
