import { spawn } from "node:child_process";
import path from "node:path";
import { checkoutRoot } from "./embedded/checkout";

/** Path of a Node program inside an installed package, for example `next` and `dist/bin/next`. */
export const packageProgram = (name: string, file: string): string =>
  path.join(checkoutRoot, "node_modules", name, file);

/**
 * Runs a Node program from the checkout's root and waits for it.
 * @throws Error with everything it wrote when it fails.
 */
export function runProgram(program: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: checkoutRoot,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${path.basename(program)} ${args.join(" ")} failed:\n${output}`)),
    );
  });
}
