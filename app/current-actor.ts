import type { Route } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/domain/access/actor";
import { actorOfRequest, actorWithAnyPassword } from "@/lib/server/request-actor";

/** Who asks for this page, with the role they hold now, found once for frame and page; null when nobody is signed in. */
export const currentActor = cache(actorOfRequest);

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
