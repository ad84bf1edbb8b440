import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { WrongUsage } from "./wrong-usage";

/**
 * The new account's password: PORTAL_PASSWORD, else what is piped in, else asked for without showing it. Never an
 * argument: arguments stand in the shell's history and in the list of processes.
 */
export async function readPassword(): Promise<string> {
  if (process.env.PORTAL_PASSWORD) return process.env.PORTAL_PASSWORD;
  const typed = process.stdin.isTTY ? await ask() : await piped();
  if (typed === "") throw new WrongUsage("No password: set PORTAL_PASSWORD, or pipe the password in.");
  return typed;
}

async function ask(): Promise<string> {
  process.stderr.write("Password (not shown): ");
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true });
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}

async function piped(): Promise<string> {
  let text = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
  return text.replace(/\r?\n$/, "");
}
