import { environment } from "@/lib/environment";
import { PAGES } from "./routes/pages";

const DAY_MS = 86_400_000;
/** RFC 9116 asks for less than a year; a running server always says it anew. */
const SECURITY_DAYS = 180;
const text = (body: string, type: string) =>
  new Response(body, {
    headers: { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "public, max-age=3600" },
  });

/** `/robots.txt`: public pages may be found, the API and what needs a person may not. */
export function robots(): Response {
  const closed = PAGES.filter(({ who }) => who !== "anyone").map(({ path }) => path.split("/")[1]);
  const lines = [...new Set(["api", "sign-in", ...closed])].flatMap((part) => [
    `Disallow: /${part}`,
    `Disallow: /en/${part}`,
  ]);
  return text(
    ["User-agent: *", ...lines, `Sitemap: ${environment().APP_ORIGIN}/sitemap.xml`, ""].join("\n"),
    "text/plain",
  );
}

/** `/sitemap.xml`: each public page without a part that varies, and the places given, in both languages. */
export function sitemap(places: readonly string[]): Response {
  const { APP_ORIGIN } = environment();
  const fixed = PAGES.filter(({ path, kept }) => kept && !path.includes("{")).map(({ path }) => path);
  const entries = [...fixed, ...places].map((path) => {
    const [vi, en] = [`${APP_ORIGIN}${path}`, `${APP_ORIGIN}/en${path === "/" ? "" : path}`];
    const links = [
      `<xhtml:link rel="alternate" hreflang="vi" href="${vi}"/>`,
      `<xhtml:link rel="alternate" hreflang="en" href="${en}"/>`,
    ].join("");
    return [vi, en].map((address) => `<url><loc>${address}</loc>${links}</url>`).join("\n");
  });
  const head = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
  return text(`${head}\n${entries.join("\n")}\n</urlset>\n`, "application/xml");
}

/** `/.well-known/security.txt` (RFC 9116): where to report a weakness; 404 until the operator names an address. */
export function securityContact(at = new Date()): Response {
  const { APP_ORIGIN, SECURITY_CONTACT } = environment();
  if (!SECURITY_CONTACT) return new Response(null, { status: 404 });
  const expires = new Date(at.getTime() + SECURITY_DAYS * DAY_MS).toISOString();
  return text(
    `Contact: ${SECURITY_CONTACT}\nExpires: ${expires}\nPreferred-Languages: vi, en\nCanonical: ${APP_ORIGIN}/.well-known/security.txt\n`,
    "text/plain",
  );
}
