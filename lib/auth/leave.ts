import { endSession } from "@/lib/commands/sessions/end-session";
import { type AuthReply, type AuthRequest, exchange } from "./exchange";

/**
 * Signs out: the session ends in the database before the browser is told to forget its cookie.
 * Null when the request did not show that it came from the portal.
 */
export async function leave(request: AuthRequest): Promise<AuthReply | null> {
  const ended: string[] = [];
  const reply = await exchange(request, {
    authorize: async () => null,
    signedOut: (sessionId) => ended.push(sessionId),
  });
  for (const sessionId of ended) await endSession(sessionId);
  return reply.location?.includes("csrf=true") ? null : reply;
}
