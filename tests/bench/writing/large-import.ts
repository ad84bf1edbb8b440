import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import type { Clone } from "../../support/clone";
import { workbook } from "../../support/workbook";
import { type PeakMemory, peakMemory } from "./peak-memory";

const ROWS = 5_000;
/** Unbounded, the engine lets garbage lie while the machine has memory; what counts is what the import needs. */
const HEAP_MEGABYTES = 88;
/** As `npm run portal` has it. */
const YOUNG = "--max-semi-space-size=2";
const HEADS = [
  ...["title", "fund", "year", "content", "item", "implementing unit", "beneficiary name"],
  ...["total cost", "fund support", "counterpart", "target indicator", "target value"],
];

/** What importing 5.000 đề án took: seconds, and the memory of the importing process and of the one that reads the file. */
export type ImportCost = { readonly seconds: number; readonly memory: PeakMemory };

/**
 * Imports a sheet of 5.000 đề án as the operator does, in a process of its own.
 * @throws Error when it was not saved.
 */
export async function largeImport(clone: Clone): Promise<ImportCost> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "bench-"));
  try {
    const file = path.join(folder, "de-an.xlsx");
    await fs.writeFile(file, await workbook([HEADS, ...Array.from({ length: ROWS }, (_, at) => row(at))], "Đề án"));
    const began = performance.now();
    const as = ["--as", "quang-tri-2025.chuyenvien@khuyencong.test", "--commit"];
    const heap = [`--max-old-space-size=${HEAP_MEGABYTES}`, YOUNG];
    const command = ["--import", "tsx", "lib/cli/portal.ts", "import", "projects", file, ...as];
    const child = spawn(process.execPath, [...heap, ...command], {
      cwd: checkoutRoot,
      env: { ...process.env, DATABASE_URL: clone.appUrl, DATABASE_OWNER_URL: clone.ownerUrl },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr?.on("data", (text) => {
      said += text;
    });
    const memory = await peakMemory(child);
    if (child.exitCode !== 0) throw new Error(`The import was not saved: ${said}`);
    return { seconds: (performance.now() - began) / 1000, memory };
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

const row = (at: number) => [
  ...[`Hỗ trợ máy sấy lạnh ${at}`, "KCQG", 2027, "ND3", "machinery", "Trung tâm Khuyến công", `Cơ sở ${at}`],
  ...[750_000_000, 300_000_000, 450_000_000, "establishments-machinery", 1],
];
