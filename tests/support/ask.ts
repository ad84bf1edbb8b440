import { type IncomingHttpHeaders, request } from "node:http";

/** One request exactly as written: no redirect followed, no header added, any method. */
export type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer };
export type Heard = { status: number; headers: IncomingHttpHeaders; text: string };

/** Sends one request to a portal and hears its answer. The path goes out as it is, however malformed. */
export function ask(origin: string, path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Heard> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { ...lengthOf(body, headers), ...headers } });
    asked.on("error", reject);
    asked.on("response", (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString() }),
      );
    });
    asked.end(body);
  });
}

function lengthOf(body: Asked["body"], headers: Record<string, string>): Record<string, string> {
  const named = Object.keys(headers).some((name) => /^(content-length|transfer-encoding)$/i.test(name));
  return body === undefined || named ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
}

/** A JSON write from a page of the portal. */
export function writing(origin: string, value: unknown, headers: Record<string, string> = {}): Asked {
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return { method: "POST", body, headers: { Origin: origin, "Content-Type": "application/json", ...headers } };
}

/** A plain form as a browser posts it from one of the portal's pages. */
export function posting(origin: string, page: string, fields: Record<string, string>, cookie = ""): Asked {
  return {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: {
      Origin: origin,
      Referer: `${origin}${page}`,
      Accept: "text/html",
      "Content-Type": "application/x-www-form-urlencoded",
      ...(cookie && { Cookie: cookie }),
    },
  };
}

/** The cookies an answer sets, as a browser would send them back. */
export function cookiesOf({ headers }: Heard): string {
  return (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";", 1)[0]).join("; ");
}
