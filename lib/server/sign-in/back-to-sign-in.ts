import { refusedEntryCookie } from "@/lib/auth/refused-entry";
import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import type { Asker } from "../asker";
import { explain } from "../explain";
import { formPage } from "../form-page";
import { languageOfPath } from "../language";
import { inLanguageOf, seeOther } from "../see-other";

/**
 * Back to the sign-in page, which says why once and keeps the e-mail address and where the person was going. Nobody is
 * known yet, so there is no draft: the page's own cookie carries it, sealed, and the address carries nothing personal.
 */
export async function backToSignIn(
  request: Request,
  error: unknown,
  { email = "", callbackUrl }: Readonly<Record<string, string>>,
  asker: Asker,
): Promise<Response> {
  const { APP_ORIGIN: origin, AUTH_SECRET: secret } = environment();
  const page = inLanguageOf(formPage(request, "/sign-in"), "/sign-in");
  const { detail } = explain(error, { ...asker, language: languageOfPath(page) });
  const wanted = returnAddress(callbackUrl, origin, "");
  const cookie = await refusedEntryCookie({ email: email.trim(), detail }, page, { secret, origin });
  return seeOther(wanted ? `${page}?return=${encodeURIComponent(wanted)}` : page, cookie);
}
