import { sessionKey } from "@/lib/commands/sessions/session-id";
import type { Actor } from "@/lib/domain/access/actor";
import { findLapsedActor } from "@/lib/queries/actors/find-lapsed-actor";
import { requestSessionId } from "./session-id";

const HOURS = 24;

/**
 * Who was signed in on this browser until their session ran out: for keeping what they typed, and for nothing else.
 * Null when there was nobody, they signed out, or it is longer ago than a day.
 */
export async function lapsedActor(): Promise<Actor | null> {
  const sessionId = await requestSessionId();
  return sessionId === null ? null : findLapsedActor(sessionKey(sessionId), HOURS);
}
