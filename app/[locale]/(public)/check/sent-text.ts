import { headers } from "next/headers";
import { type DocumentFault, readDocument } from "@/lib/commands/text-check/read-document";
import { DomainError } from "@/lib/domain/errors";
import type { Locale } from "@/lib/format/locale";
import { checkTextInput, LONGEST_TEXT } from "@/lib/input/text-check";
import { REQUEST_ID_HEADER } from "@/lib/server/asker";
import { chunksOf, drain } from "@/lib/server/body/chunks";
import { cleanText } from "@/lib/server/body/clean-text";
import { readBody } from "@/lib/server/body/read-body";
import { readUpload } from "@/lib/server/body/read-upload";
import { explain } from "@/lib/server/explain";
import { InputRefused } from "@/lib/server/request-refused";
import { takeSentForm } from "@/lib/server/sent-forms";

/** What the page was asked to check, or why it cannot be; `typed` is what stands in the field again. */
export type SentText =
  | { readonly text: string; readonly typed: string; readonly cut: boolean }
  | { readonly fault: DocumentFault }
  | { readonly detail: string; readonly typed: string };

/** The text or the file this page was asked with; null where it was only opened. */
export async function sentText(language: Locale): Promise<SentText | null> {
  const requestId = (await headers()).get(REQUEST_ID_HEADER) ?? "";
  const form = takeSentForm(requestId);
  if (!form) return null;
  const isFile = form.headers.get("content-type")?.startsWith("multipart/form-data");
  const body = isFile ? chunksOf(form) : null;
  try {
    return body ? await fileSent(form, body) : await textSent(form, { language, requestId });
  } catch (error) {
    if (error instanceof DomainError) return { fault: "none-sent" };
    return { detail: explain(error, { language, requestId }).detail, typed: "" };
  } finally {
    if (body) await drain(body);
  }
}

async function textSent(form: Request, asker: { language: Locale; requestId: string }): Promise<SentText> {
  const { fields } = await readBody(form);
  const parsed = checkTextInput.safeParse(fields);
  if (parsed.success) return { text: parsed.data.text, typed: parsed.data.text, cut: false };
  const failure = explain(new InputRefused(parsed.error.issues, fields), asker);
  const typed = typeof fields.text === "string" ? fields.text : "";
  return { detail: failure.errors[0]?.message ?? failure.detail, typed };
}

async function fileSent(form: Request, body: AsyncIterator<Uint8Array>): Promise<SentText> {
  const { file } = await readUpload(form, body);
  const read = await readDocument(file.content);
  if ("fault" in read) return read;
  const text = cleanText(read.text)?.trim() ?? "";
  if (text === "") return { fault: "unreadable" };
  return { text: text.slice(0, LONGEST_TEXT), typed: "", cut: text.length > LONGEST_TEXT };
}
