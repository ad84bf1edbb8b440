import nodemailer from "nodemailer";
import type { Letter } from "@/lib/format/notice-letter";

/** Where mail goes out, and the address it comes from. */
export type MailServer = { readonly url: string; readonly from: string };

/** Whom a letter is for. `id` stands for the letter: sent twice, readers' programs show it once. */
export type Envelope = { readonly to: { readonly name: string; readonly address: string }; readonly id: string };

/** Sends one letter; throws when the mail server is away or refuses it. */
export type Mailer = (envelope: Envelope, letter: Letter) => Promise<void>;

/** A mail server that does not answer holds one job, for so long, and nothing else. */
const LIMITS = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 12_000, dnsTimeout: 5_000 };

/** The way out of the mail: plain text, marked as written by a machine, addresses and subject never read as anything else. */
export function mailer({ url, from }: MailServer): Mailer {
  const transport = nodemailer.createTransport({ url, ...LIMITS, disableFileAccess: true, disableUrlAccess: true });
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return async ({ to, id }, { subject, text }) => {
    await transport.sendMail({
      ...{ from, to, subject, text, messageId: `<${id}@${domain}>` },
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
  };
}
