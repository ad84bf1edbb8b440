import { cookies } from "next/headers";
import { FLASH_COOKIE, type Flash, openFlash } from "./flash";

/** For a page with a plain form: how the form it was sent to ended, or null when it was simply opened. */
export async function readFlash(): Promise<Flash | null> {
  const jar = await cookies();
  return openFlash(jar.get(FLASH_COOKIE)?.value);
}
