import { WrongUsage } from "./operator/wrong-usage";
import { complain, say } from "./terminal";

/**
 * One of the operator's commands. `usage`: its arguments. `run` throws with the reason when it refuses, and reads its own
 * program only then, so that no command carries the others'.
 */
type Command = { usage: string; summary: string; run: (args: string[]) => Promise<void> };

const commands: Record<string, Command> = {
  migrate: {
    usage: "",
    summary: "bring the database to this version",
    run: async () => (await import("./operator/migrate")).migrateDatabase(),
  },
  status: {
    usage: "",
    summary: "show the database, its migrations and the application's login",
    run: async () => (await import("./operator/status")).showStatus(),
  },
  "create-account": {
    usage: "--email <e-mail> --name <name> --role <role> [--unit <id>] [--region <code>]",
    summary: "make an account; the password comes from PORTAL_PASSWORD or standard input",
    run: async (args) => (await import("./operator/create-account")).createAccountFromTerminal(args),
  },
  "disable-account": {
    usage: "<e-mail>",
    summary: "close an account and sign it out everywhere",
    run: async (args) => (await import("./operator/account-steps")).disableFromTerminal(args),
  },
  "enable-account": {
    usage: "<e-mail>",
    summary: "open a closed account again",
    run: async (args) => (await import("./operator/account-steps")).enableFromTerminal(args),
  },
  "end-sessions": {
    usage: "<e-mail>",
    summary: "sign somebody out everywhere",
    run: async (args) => (await import("./operator/account-steps")).endSessionsFromTerminal(args),
  },
  "reset-password": {
    usage: "<e-mail>",
    summary: "give a new first password, shown once, which its owner must replace",
    run: async (args) => (await import("./operator/account-steps")).resetPasswordFromTerminal(args),
  },
  template: {
    usage: "<sheet> <file.xlsx|file.csv> [--english]",
    summary: "write an empty file to fill in; sheets: published-figures, projects, plan-lines, vouchers",
    run: async (args) => (await import("./operator/write-template")).writeSheetTemplate(args),
  },
  import: {
    usage: "<sheet> <file> [--commit] [--correct <reason> | --withdraw <reason>] [--as <e-mail>] [--english]",
    summary: "check a filled-in file; with --commit save it, all or nothing",
    run: async (args) => (await import("./operator/import-sheet")).importSheet(args),
  },
  "rebuild-rollup": {
    usage: "",
    summary: "make the monthly totals anew from their facts, and say what differed",
    run: async () => (await import("./operator/rebuild-rollup")).rebuildRollups(),
  },
  verify: {
    usage: "[--heads <file|folder>]",
    summary: "check the health of the data, every invariant and the audit chain, against heads written before",
    run: async (args) => (await import("./operator/verify")).verify(args),
  },
  backup: {
    usage: "<dir>",
    summary: "write all rows, as of one moment, and the files of dossiers into a new folder",
    run: async (args) => (await import("./operator/back-up")).backUpDatabase(args),
  },
  restore: {
    usage: "<dir>",
    summary: "make an empty database what a backup was, and check its health",
    run: async (args) => (await import("./operator/restore")).restoreDatabase(args),
  },
  purge: {
    usage: "",
    summary: "remove ended sessions and other rows that have served their time",
    run: async () => (await import("./operator/purge")).purge(),
  },
  work: {
    usage: "",
    summary: "do the queue's jobs, mail above all, until stopped; a portal that serves does them too",
    run: async () => (await import("./operator/work")).workUntilStopped(),
  },
  heads: {
    usage: "<file>",
    summary: "add the audit chains' heads to a file that is kept away from the database",
    run: async (args) => (await import("./operator/audit-heads")).addHeads(args),
  },
};

function help(): string {
  const rows = Object.entries(commands).map(
    ([name, { usage, summary }]) => `  ${name.padEnd(16)} ${summary}${usage && `\n${" ".repeat(19)}${usage}`}`,
  );
  return ["Usage: npm run portal -- <command>", "", ...rows, "", "Exit: 0 done, 1 refused, 2 wrong usage."].join("\n");
}

/** Runs one of the operator's commands and gives the exit code: 0 done, 1 refused with the reason, 2 wrong usage. */
async function portal([name = "--help", ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h") {
    say(help());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new WrongUsage(`There is no command ${name}.`);
    if (command.usage === "" && args.length > 0 && args[0] !== "--help")
      throw new WrongUsage(`${name} takes no arguments, but was given: ${args.join(" ")}`);
    if (args.includes("--help")) say(`npm run portal -- ${name} ${command.usage}\n${command.summary}`);
    else await command.run(args);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    if (!(error instanceof WrongUsage)) return 1;
    complain(command ? `Usage: npm run portal -- ${name} ${command.usage}` : help());
    return 2;
  }
}

process.exitCode = await portal(process.argv.slice(2));
