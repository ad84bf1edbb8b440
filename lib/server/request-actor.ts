import { cookies } from "next/headers";
import { actorOfSession, lapsedActorOf } from "@/lib/auth/actor-of-session";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { sessionIdIn } from "@/lib/auth/session-id";
import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import { environment } from "@/lib/environment";

/** Who sent this request, by its cookie, with the role they hold now; null when nobody is signed in. */
export async function actorOfRequest(): Promise<Actor | null> {
  const sessionId = await sessionIdOfRequest();
  return sessionId === null ? null : actorOfSession(sessionId);
}

/** The same, and also somebody whose first password opens nothing but the page where it is replaced. */
export async function actorWithAnyPassword(): Promise<Actor | null> {
  const sessionId = await sessionIdOfRequest();
  return sessionId === null ? null : actorOfSession(sessionId, true);
}

/** Who was signed in on this browser until their session ran out; they are nobody, but what they typed is kept. */
export async function lapsedActorOfRequest(): Promise<Actor | null> {
  const sessionId = await sessionIdOfRequest();
  return sessionId === null ? null : lapsedActorOf(sessionId);
}

type Command<Input, Result> = (actor: Actor, input: Input, at: Date) => Promise<Result>;

/** Hands a command its input together with the id of the session it was sent in. Refuses with `session.required`. */
export function inSession<Input, Result>(
  command: Command<Input & { readonly sessionId: string }, Result>,
): Command<Input, Result> {
  return async (actor, input, at) => {
    const sessionId = (await sessionIdOfRequest()) ?? refuse({ code: "session.required" });
    return command(actor, { ...input, sessionId }, at);
  };
}

async function sessionIdOfRequest(): Promise<string | null> {
  const jar = await cookies();
  return sessionIdIn(jar.get(sessionCookieName(environment().APP_ORIGIN))?.value);
}
