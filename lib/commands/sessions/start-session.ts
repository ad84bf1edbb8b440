import { signInPool } from "@/lib/db/pools";
import { newSessionId, sessionKey } from "./session-id";

/** Opens a session for an account whose password was right; gives its id. It ends by itself after `hours`. */
export async function startSession(accountId: string, hours: number): Promise<string> {
  const sessionId = newSessionId();
  await signInPool().query(
    "INSERT INTO app_session (token_hash, account_id, expires_at) VALUES ($1, $2, now() + make_interval(hours => $3))",
    [sessionKey(sessionId), accountId, hours],
  );
  return sessionId;
}
