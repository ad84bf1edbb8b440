import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const pidFile = (data: string): string => path.join(data, "postmaster.pid");

/**
 * The process that PostgreSQL's own note in the cluster's folder names, when that process is a PostgreSQL of this folder.
 * The note outlives a power cut, and its number may by now be anybody's.
 */
export function serverProcess(data: string): number | undefined {
  const pid = notedProcess(data);
  return pid !== undefined && isServerOf(commandLine(pid), data) ? pid : undefined;
}

/**
 * Removes the note when it names a living process that is not a PostgreSQL of this folder: the server would refuse to
 * start. A dead process's note is left to PostgreSQL, which also looks whether children of that server are still there.
 */
export function dropForeignNote(data: string): void {
  const pid = notedProcess(data);
  if (pid !== undefined && lives(pid) && serverProcess(data) === undefined) fs.rmSync(pidFile(data), { force: true });
}

function notedProcess(data: string): number | undefined {
  if (!fs.existsSync(pidFile(data))) return undefined;
  const pid = Number.parseInt(fs.readFileSync(pidFile(data), "utf8"), 10);
  return pid > 0 ? pid : undefined;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The words a process was started with; empty when there is no such process. */
function commandLine(pid: number): string[] {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    if (process.platform === "win32") return [];
    return spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout?.split(/\s+/) ?? [];
  }
}

function isServerOf([name = "", ...words]: string[], data: string): boolean {
  return path.basename(name).replace(/\.exe$/i, "") === "postgres" && ` ${words.join(" ")} `.includes(` -D ${data} `);
}
