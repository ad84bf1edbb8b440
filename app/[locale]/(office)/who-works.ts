import { headers } from "next/headers";
import { requireActor } from "@/app/current-actor";
import type { Actor } from "@/lib/domain/access/actor";

/** Who works on this page; everybody else is sent to sign in, and back here with the address they had. */
export async function whoWorks(page: string): Promise<Actor> {
  return requireActor((await headers()).get("x-portal-address") ?? page);
}
