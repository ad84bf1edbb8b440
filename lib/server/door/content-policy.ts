/** Which scripts and styles an answer may run; `secure` for https, `dev` for a developer's server. */
type Allowed = { readonly scripts: string; readonly styles: string; readonly secure: boolean; readonly dev: boolean };

/** What a page may load and do: its own files, the scripts it came with, and nothing else. */
function contentPolicy({ scripts, styles, secure, dev }: Allowed): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** How the portal is served. */
export type Serving = { readonly origin: URL; readonly dev: boolean };

/** The policy of an answer made for one request: its scripts carry this nonce. */
export function noncePolicy(nonce: string, { origin, dev }: Serving): string {
  return contentPolicy({
    scripts: `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    styles: dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    secure: origin.protocol === "https:",
    dev,
  });
}

/** Hashes of the inline scripts and styles that a kept answer may run, as CSP names them. */
export type Hashes = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** The policy of an answer that never changes: files Next built, and inline parts by their hash. */
export function hashPolicy({ scripts, styles }: Hashes, { origin }: Serving): string {
  return contentPolicy({
    scripts: [`${origin.origin}/_next/static/`, ...scripts].join(" "),
    styles: ["'self'", ...styles].join(" "),
    secure: origin.protocol === "https:",
    dev: false,
  });
}
