/** How long a sign-in lasts at most, and how long it may lie unused. */
export const SESSION_HOURS = 8;
export const IDLE_MINUTES = 60;

/** Whether the portal is served over https, where cookies carry the prefixes browsers enforce. */
export const isSecure = (origin: string): boolean => origin.startsWith("https://");

/** The cookie that holds the signed session id; over https no other host of the domain can set it. */
export function sessionCookieName(origin: string): string {
  return `${isSecure(origin) ? "__Host-" : ""}next-auth.session-token`;
}

/** The cookie that holds the token against forged forms. */
export function csrfCookieName(origin: string): string {
  return `${isSecure(origin) ? "__Host-" : ""}next-auth.csrf-token`;
}

/** The cookie in which next-auth would keep where to go; the guard before it neither takes nor gives it. */
export function callbackCookieName(origin: string): string {
  return `${isSecure(origin) ? "__Host-" : ""}next-auth.callback-url`;
}
