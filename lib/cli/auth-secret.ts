import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { dataRoot } from "./embedded/checkout";

/** AUTH_SECRET, or a secret made once for this checkout and kept in `.data/`, readable by its owner alone. */
export function authSecret(): string {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;
  const file = path.join(dataRoot, "auth-secret");
  fs.mkdirSync(dataRoot, { recursive: true });
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600 });
  return fs.readFileSync(file, "utf8");
}
