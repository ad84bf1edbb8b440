import type { Route } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { sessionKey } from "@/lib/commands/sessions/session-id";
import type { Actor } from "@/lib/domain/access/actor";
import { findSessionActor } from "@/lib/queries/actors/find-session-actor";
import { IDLE_MINUTES } from "./session-cookie";
import { requestSessionId } from "./session-id";

/** Who asks for this page or sent this request, with the role they hold now; null when nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await requestSessionId();
  return sessionId === null ? null : findSessionActor(sessionKey(sessionId), IDLE_MINUTES);
});

/** The same, and also somebody whose first password opens nothing but the page where it is replaced. */
export async function actorWithAnyPassword(): Promise<Actor | null> {
  const sessionId = await requestSessionId();
  return sessionId === null ? null : findSessionActor(sessionKey(sessionId), IDLE_MINUTES, true);
}

/**
 * Who asks for this page; sends everybody else to the sign-in page, and back to `page` afterwards.
 * `page` is the page's own address, for example "/vouchers/new?project=…" or "/en/office".
 */
export async function requireActor(page: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  if (await actorWithAnyPassword()) redirect((page.startsWith("/en") ? "/en/account" : "/account") as Route);
  const signIn = page === "/en" || page.startsWith("/en/") ? "/en/sign-in" : "/sign-in";
  redirect(`${signIn}?return=${encodeURIComponent(page)}` as Route);
}
