import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { checkoutRoot, dataRoot } from "@/lib/cli/embedded/checkout";
import { freePort } from "@/lib/cli/embedded/memory";
import type { FloorRecipe } from "./floor";
import { type RunningServer, runningServer } from "./running-server";

const program = fileURLToPath(new URL("./floor.ts", import.meta.url));

/**
 * Starts the floor.
 * @throws Error when it does not answer within ten seconds, or with a page of another size than the portal's.
 */
export async function openFloor(recipe: Omit<FloorRecipe, "port">): Promise<RunningServer> {
  const port = await freePort();
  const file = path.join(dataRoot, "bench", "floor.json");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...recipe, port } satisfies FloorRecipe), { mode: 0o600 });
  const floor = spawn(process.execPath, ["--import", "tsx", program, file], { cwd: checkoutRoot, stdio: "inherit" });
  const running = runningServer(`http://localhost:${port}`, floor);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && floor.exitCode === null; await sleep(100)) {
    const answer = await fetch(`${running.origin}/cold`).catch(() => undefined);
    if (answer?.ok && (await answer.arrayBuffer()).byteLength === Buffer.byteLength(recipe.html)) return running;
  }
  await running.stop();
  throw new Error("The floor does not answer with a page of the portal's size.");
}
