import { signInPool } from "@/lib/db/pools";
import { sessionKey } from "./session-id";

/** Ends a session, so that its token is nobody's from now on. Ending it again changes nothing. */
export async function endSession(sessionId: string): Promise<void> {
  await signInPool().query("UPDATE app_session SET revoked_at = now() WHERE token_hash = $1 AND revoked_at IS NULL", [
    sessionKey(sessionId),
  ]);
}
