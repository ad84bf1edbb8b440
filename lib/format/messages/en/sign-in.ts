import type { Translated } from "../translated";
import type { signIn as vi } from "../vi/sign-in";

/** Words of the sign-in page, in English. */
export const signIn: Translated<typeof vi> = {
  title: "Sign in",
  lead: "For staff of provincial departments and centres, the Ministry's department and conference organisers. Public figures need no sign-in.",
  email: "Work e-mail",
  password: "Password",
  submit: "Sign in",
  refused: "Not signed in",
  elsewhere: {
    title: "Sign in at {origin}",
    text: "This page was opened under another name; the portal takes a sign-in from its own address alone.",
    open: "Open {origin}",
  },
  needed: "The page you chose needs you to sign in; you will return to it afterwards.",
  already: "Signed in as {name}.",
  office: "To my work",
  help: "Forgot the password, or have no account: ask your unit's administrator. After several wrong attempts the portal asks you to wait.",
  session: "A session lasts 8 hours at most and ends after 60 minutes without use.",
};
