import { hash, verify } from "@node-rs/argon2";

/** argon2id, the package's default algorithm, with the cost OWASP gives for 19 MiB of memory. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password as it is stored: an argon2id text that carries its own salt and cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

/** A stored password nobody has, so that an unknown e-mail takes as long to refuse as a wrong password. */
let nobodys: Promise<string> | undefined;

/** Whether this is the password stored. Without a stored one the work is done all the same and the answer is no. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hash(crypto.randomUUID(), COST);
  const matches = await verify(stored ?? (await nobodys), password.normalize("NFC"));
  return matches && stored !== null;
}
