import { leave } from "@/lib/auth/leave";
import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import type { Body } from "../body/read-body";
import { formPage } from "../form-page";
import { languageOfPath } from "../language";
import { RequestRefused } from "../request-refused";
import { authAnswer } from "./auth-answer";
import { authPost, textsOf } from "./auth-fields";

/** `POST /api/auth/signout`: the session counts no more, and the browser goes to the overview, or where it asked. */
export async function signOut(request: Request, body: Body): Promise<Response> {
  const fields = textsOf(body);
  const home = languageOfPath(formPage(request, "/")) === "en" ? "/en" : "/";
  const callbackUrl = returnAddress(fields.callbackUrl, environment().APP_ORIGIN, home);
  const reply = await leave(await authPost(request, ["signout"], { ...fields, callbackUrl }));
  if (!reply) throw new RequestRefused(403, "request.origin-foreign");
  return authAnswer(reply, fields.json === "true");
}
