import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import { formPage } from "../form-page";
import { languageOfPath } from "../language";
import { askNextAuth } from "./ask-next-auth";
import { type Admitted, onward, readAuthForm, tokenFor } from "./auth-form";

/**
 * `POST /api/auth/signout`: the session ends in the database before the browser is told to forget its cookie, and the
 * browser goes to the overview, or where it asked.
 */
export async function signOut(admitted: Admitted): Promise<Response> {
  const { nextAuth, visit, request } = admitted;
  const fields = await readAuthForm(request);
  const home = languageOfPath(formPage(request, "/")) === "en" ? "/en" : "/";
  const callbackUrl = returnAddress(fields.callbackUrl, environment().APP_ORIGIN, home);
  const asked = { csrfToken: await tokenFor(admitted, fields), callbackUrl };
  return onward(
    request,
    fields,
    await askNextAuth(nextAuth, visit, { method: "POST", action: "signout", fields: asked }),
  );
}
