import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A letter as a mail server received it: whom it was for, and the whole message. */
export type Received = { readonly to: readonly string[]; readonly raw: string };

/** A mail server of one's own; `refuse` gives a reason to refuse a letter, or null. */
export async function anSmtpServer({ port = 0, refuse = () => null as string | null } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const reason = refuse();
        if (reason === null)
          received.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            raw: Buffer.concat(parts).toString("utf8"),
          });
        done(reason === null ? null : Object.assign(new Error(reason), { responseCode: 451 }));
      });
    },
  });
  server.on("error", () => undefined);
  const listening = server.listen(port, "127.0.0.1");
  if (!listening.listening) await once(listening, "listening");
  const taken = (listening.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The headers of a letter, unfolded, and its text, both decoded. */
export function read({ raw }: Received): { headers: string[]; subject: string; text: string } {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const headers = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const value = (name: string) =>
    headers
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? "";
  const content = body.join("\r\n\r\n");
  const encoding = value("content-transfer-encoding").toLowerCase();
  const text =
    encoding === "base64"
      ? Buffer.from(content, "base64").toString("utf8")
      : encoding === "quoted-printable"
        ? fromQuoted(content.replace(/=\r\n/g, ""))
        : content;
  return { headers, subject: words(value("subject")), text: text.replaceAll("\r\n", "\n") };
}

function fromQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** RFC 2047: `=?UTF-8?Q?…?=` and `=?UTF-8?B?…?=`. */
function words(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([QB])\?(.*?)\?=/gi, (_, kind: string, coded: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(coded, "base64").toString("utf8")
        : fromQuoted(coded.replaceAll("_", " ")),
    );
}
