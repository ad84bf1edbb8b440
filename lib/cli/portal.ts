import { migrateDatabase } from "./operator/migrate";
import { showStatus } from "./operator/status";
import { WrongUsage } from "./operator/wrong-usage";
import { complain, say } from "./terminal";

/** One of the operator's commands. `usage`: its arguments. `run` throws with the reason when it refuses. */
type Command = { usage: string; summary: string; run: (args: string[]) => Promise<void> };

const commands: Record<string, Command> = {
  migrate: { usage: "", summary: "bring the database to this version", run: migrateDatabase },
  status: { usage: "", summary: "show the database, its migrations and the application's login", run: showStatus },
};

function help(): string {
  const rows = Object.entries(commands).map(
    ([name, { usage, summary }]) => `  ${`${name} ${usage}`.padEnd(44)} ${summary}`,
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
