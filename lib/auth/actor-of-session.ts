import { sessionKey } from "@/lib/commands/sessions/session-id";
import type { Actor } from "@/lib/domain/access/actor";
import { findLapsedActor } from "@/lib/queries/actors/find-lapsed-actor";
import { findSessionActor } from "@/lib/queries/actors/find-session-actor";
import { IDLE_MINUTES } from "./session-cookie";

const KEPT_HOURS = 24;

/**
 * Who a session belongs to, with the role they hold now; null when it is nobody's. Somebody whose first password opens
 * nothing but the page where it is replaced counts only with `firstPasswordToo`.
 */
export function actorOfSession(sessionId: string, firstPasswordToo = false): Promise<Actor | null> {
  return findSessionActor(sessionKey(sessionId), IDLE_MINUTES, firstPasswordToo);
}

/**
 * Whose session this was until it ran out: for keeping what they typed, and for nothing else. Null when it was ended,
 * or ran out longer ago than a day.
 */
export function lapsedActorOf(sessionId: string): Promise<Actor | null> {
  return findLapsedActor(sessionKey(sessionId), KEPT_HOURS);
}
